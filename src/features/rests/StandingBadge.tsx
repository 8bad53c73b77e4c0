import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { restsOnQuery, useMeta } from '@/api/queries';
import { ANY_FILTERS, type CountedChart } from '@/charts/model';
import { parseFilters } from '@/domain/facets/filterCodec';
import { noFilters } from '@/domain/facets/filters';
import { restsOnLine, standingOf, standings } from '@/domain/rests/standing';
import { askedNumber } from '@/features/filters/restsOn';
import styles from '@/features/rests/Standing.module.css';
import { StandingSign } from '@/features/rests/StandingSign';

/**
 * How well the records of a chart stand; a press opens the card that says why. It comes after the chart, and stands for nothing while it is of other
 * filters. On paper it is the line that exports carry.
 */
export function StandingBadge({ chart, query }: CountedChart) {
  const shown = useDeferredValue(query);
  const isOfRecords = shown !== null && shown !== ANY_FILTERS;
  const filters = useMemo(() => (isOfRecords ? parseFilters(new URLSearchParams(shown)).filters : noFilters), [isOfRecords, shown]);
  const research = useMeta();
  const { data } = useQuery({ ...restsOnQuery(filters), enabled: isOfRecords });
  if (!data || !isOfRecords || shown !== query) return null;
  const standing = standingOf(data, filters, research);
  return (
    <>
      <button
        type="button"
        className={styles.badge}
        aria-haspopup="dialog"
        data-standing
        title={`${standings[standing.level]}: ${standing.reason}`}
        aria-label={`${standings[standing.level]}: ${standing.reason}. What the records of ${chart.title} rest on`}
        onClick={({ currentTarget }) => askedNumber.ask({ filters, place: currentTarget })}
      >
        <StandingSign standing={standing} />
      </button>
      <span className={styles.onPaper}>Rests on {restsOnLine(data, filters, research)}</span>
    </>
  );
}

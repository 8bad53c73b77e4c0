import { Suspense, useMemo } from 'react';
import { useMeta } from '@/api/queries';
import type { ComparedSource } from '@/charts/series/comparedCountries';
import { hasOwnYears } from '@/charts/series/recordsPerYear';
import { activeCount, type Filters } from '@/domain/facets/filters';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { listed } from '@/domain/words/sentences';
import { CommitmentsFigure } from '@/features/compare/CommitmentsFigure';
import { ComparedHead } from '@/features/compare/ComparedHead';
import { CompareTools } from '@/features/compare/CompareTools';
import { commonGround } from '@/features/compare/commonGround';
import type { CompareState, ComparisonChartId } from '@/features/compare/compareIds';
import { headTable } from '@/features/compare/headNumbers';
import { PartnersFigure } from '@/features/compare/PartnersFigure';
import { TopicsFigure } from '@/features/compare/TopicsFigure';
import type { CompareColumn, ShownCountries } from '@/features/compare/useComparison';
import { hrefWith } from '@/features/filters/filterHref';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import styles from '@/routes/compare/ComparePage.module.css';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { lazyPart } from '@/ui/lazyPart';

/** Recharts weighs more than the rest of the page, and most who compare agreements never need it. */
const RecordsPerYear = lazyPart(async () => (await import('@/features/compare/RecordsPerYear')).RecordsPerYear);

interface Props {
  state: CompareState;
  shown: ShownCountries;
  query: string | null;
  columns: readonly CompareColumn[];
  onRemove: (column: CompareColumn) => void;
}

/** Countries under the filters: whether they may be compared, their numbers, then where they differ. */
export function ComparedCountries({ state, shown, query, columns, onRemove }: Props) {
  const research = useMeta();
  const sentenceOf = useFilterSentence();
  const { countries, together, filters } = shown;
  const codes = countries.map(({ code }) => code);
  const names = listed(codes.map(countryName));
  const filter = activeCount(filters) > 0 ? sentenceOf(filters) : null;
  const ground = useMemo(
    () =>
      commonGround(
        research,
        countries.map(({ code }) => code),
        filters,
      ),
    [research, countries, filters],
  );
  const source = useMemo(
    (): ComparedSource => ({ countries, filters, research, subject: [names, filter].filter(Boolean).join('; ') }),
    [countries, filters, research, names, filter],
  );
  const frame = (id: ComparisonChartId) => ({
    source,
    total: together.total,
    query,
    isTable: state.tables.includes(id),
    onToggleTable: () => state.toggleTable(id),
  });
  const table = () => {
    const remarks = [filter && `Only records that match: ${filter}.`, footnoteFor(codes)];
    return headTable(
      countries,
      ground,
      remarks.filter((remark) => remark !== null),
    );
  };
  const [first] = columns;
  return (
    <>
      {countries.length === 1 && first && (
        <p className={styles.alone}>
          One country alone cannot be compared. Add another one, or open the page of <Link to={first.path}>{first.name}</Link>.
        </p>
      )}
      <ComparedHead {...{ countries, columns, ground, onRemove }} />
      <CompareTools {...{ columns, filter, query, table }} countries={codes} />
      {together.total === 0 && <p className={styles.alone}>No record of {names} matches these filters, so there is nothing to show.</p>}
      {countries.length > 1 && together.total > 0 && (
        <div className={styles.charts}>
          <div>
            <TopicsFigure {...frame('topics-compared')} scale={state.scale} onScale={state.setScale} />
            <CommitmentsFigure {...frame('commitments-compared')} />
          </div>
          <div>
            {hasOwnYears(filters) ? (
              <Suspense fallback={<Loading label="Loading the chart" height={420} />}>
                <RecordsPerYear {...frame('records-per-year')} />
              </Suspense>
            ) : (
              <NoYears filters={filters} ids={state.ids} />
            )}
            <PartnersFigure {...frame('partners-compared')} unit={state.partners} onUnit={state.setPartners} />
          </div>
        </div>
      )}
    </>
  );
}

/** Why no records per year stand here, and the way to them. */
function NoYears({ filters, ids }: { filters: Filters; ids: readonly string[] }) {
  return (
    <p className={styles.noYears}>
      Records per year are counted by their own date, and the filter shows{' '}
      {filters.time === 'undated' ? 'those without one' : 'what was under way'}.{' '}
      <Link to={hrefWith('/compare', { ...filters, time: null }, { ids: ids.join() })}>By own date</Link>
    </p>
  );
}

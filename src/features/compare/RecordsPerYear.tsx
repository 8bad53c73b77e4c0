import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { overviewQuery } from '@/api/queries';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { ANY_FILTERS } from '@/charts/model';
import { GroupedColumns } from '@/charts/plot/GroupedColumns';
import { recordsPerYear } from '@/charts/series/recordsPerYear';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import { bothFilters } from '@/domain/facets/filters';
import { isCountryCode } from '@/domain/vocabulary/countries';
import styles from '@/features/compare/RecordsPerYear.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { Loading } from '@/ui/Loading';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';

const HEIGHT = 300;
const TEXT = 13;
/** Narrower columns than this are not told apart; the chart then scrolls in its box. */
const LEAST_COLUMN = 9;

interface Props {
  profiles: readonly CountryProfile[];
  isTable: boolean;
  onToggleTable: () => void;
}

/** The compared countries' records in each year, side by side. */
export function RecordsPerYear({ profiles, isTable, onToggleTable }: Props) {
  const palette = palettes[useTheme()];
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 1000);
  const chart = useMemo(() => recordsPerYear(profiles), [profiles]);
  // A record of several of these countries is in each one's columns, so only the filter knows how many there are in all.
  const codes = profiles
    .map(({ code }) => code)
    .filter(isCountryCode)
    .sort();
  const { data: overview } = useQuery(overviewQuery(bothFilters(useFilters().filters, { country: [codes] })));
  if (!overview) return <Loading label="Counting the records" height={HEIGHT} />;
  const { bins, series } = chart.body;
  const least = bins.length * (series.length + 0.5) * LEAST_COLUMN;
  return (
    <ChartFigure
      chart={chart}
      total={overview.total}
      query={ANY_FILTERS}
      height={HEIGHT}
      isWide
      isTable={isTable}
      onToggleTable={onToggleTable}
    >
      <div ref={box} className={styles.scroll}>
        <GroupedColumns body={chart.body} width={Math.max(width, least)} height={HEIGHT} text={TEXT} palette={palette} name={chart.title} />
      </div>
    </ChartFigure>
  );
}

import { memo, useCallback, useMemo } from 'react';
import { useMeta } from '@/api/queries';
import { BarChartView } from '@/charts/figure/BarChartView';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { ColumnsView } from '@/charts/figure/ColumnsView';
import { HeatMap } from '@/charts/figure/HeatMap';
import { PairMatrix } from '@/charts/figure/PairMatrix';
import { WhereMap } from '@/charts/figure/WhereMap';
import { ROW_HEIGHT } from '@/charts/plot/BarsDrawing';
import { agreementsByStatus } from '@/charts/series/agreementsByStatus';
import { type BarSeries, chartTitles, slugOf } from '@/charts/series/chartSeries';
import { countryByTopic } from '@/charts/series/countryByTopic';
import { countryPairs } from '@/charts/series/countryPairs';
import { COUNTRY_BARS, recordsByCountry } from '@/charts/series/recordsByCountry';
import { recordsByTopic } from '@/charts/series/recordsByTopic';
import { recordsByType, TYPE_BARS } from '@/charts/series/recordsByType';
import { recordsOverTime } from '@/charts/series/recordsOverTime';
import { recordsWhere } from '@/charts/series/recordsWhere';
import { toggled } from '@/domain/facets/filters';
import { agreementStatuses, idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { CommitmentFigure } from '@/features/dashboard/CommitmentFigure';
import styles from '@/features/dashboard/Dashboard.module.css';
import { PairOrderSelect } from '@/features/dashboard/PairOrderSelect';
import { StackingSelect } from '@/features/dashboard/StackingSelect';
import { isCellChosen } from '@/features/dashboard/toggleMark';
import type { ChartModeState } from '@/features/dashboard/useChartModes';
import type { MarkActions } from '@/features/dashboard/useMarkActions';
import type { ShownOverview } from '@/features/dashboard/useShownOverview';
import { Button } from '@/ui/Button';

interface Props {
  shown: ShownOverview;
  modes: ChartModeState;
  actions: MarkActions;
  /** The charts to draw, always in the overview's order. */
  only: readonly ChartKey[];
}

export type ChartKey = keyof typeof chartTitles;

/** Rows kept free for each bar chart, the most it usually has, so that filters move nothing below. */
const ROWS = { country: COUNTRY_BARS, topic: idsOf(topics).length, type: TYPE_BARS, status: idsOf(agreementStatuses).length } as const;
/** Heights in px kept for the wide charts. */
const COLUMNS_HEIGHT = 310;
const GRID_HEIGHT = 480;
const PAIRS_HEIGHT = 530;
const MAP_HEIGHT = 640;

/** The charts that stand two in a row. */
const pairedCharts: readonly ChartKey[] = ['country', 'topic', 'type', 'status'];

/** The charts of the overview. Each choice in one of them filters all. */
export const OverviewCharts = memo(function OverviewCharts({ shown, modes, actions, only }: Props) {
  const { overview, filters } = shown;
  const research = useMeta();
  const { by, pairs: order, table } = modes.values;
  const time = useMemo(() => recordsOverTime(overview, filters, by), [overview, filters, by]);
  const bars = useMemo(
    () => ({
      country: recordsByCountry(overview, filters),
      topic: recordsByTopic(overview, filters),
      type: recordsByType(overview, filters),
      status: agreementsByStatus(overview, filters),
    }),
    [overview, filters],
  );
  const grid = useMemo(() => only.includes('grid') && countryByTopic(overview, filters, research), [overview, filters, research, only]);
  const pairs = useMemo(
    () => only.includes('pairs') && countryPairs(overview, filters, research, order),
    [overview, filters, research, order, only],
  );
  const where = useMemo(() => only.includes('where') && recordsWhere(overview, filters, research), [overview, filters, research, only]);
  const isChosen = useCallback((country: string, topic: string) => isCellChosen(filters, country, topic), [filters]);

  function frameOf(title: string) {
    const slug = slugOf(title);
    return {
      total: overview.total,
      isTable: table.includes(slug),
      onToggleTable: () => modes.set((before) => ({ table: toggled(before.table, slug) })),
    };
  }

  function barFigure(series: BarSeries, unit: string) {
    return (
      <ChartFigure {...frameOf(series.chart.title)} chart={series.chart} height={ROWS[series.facet] * ROW_HEIGHT}>
        <BarChartView series={series} unit={unit} onToggle={actions.onBar} onVisit={actions.onVisitBar} />
      </ChartFigure>
    );
  }

  return (
    <>
      {only.includes('time') && (
        <ChartFigure
          {...frameOf(time.chart.title)}
          chart={time.chart}
          height={COLUMNS_HEIGHT}
          isWide
          controls={
            <>
              {(filters.from || filters.to) && (
                <Button look="link" onPress={actions.onAllDates}>
                  All dates
                </Button>
              )}
              <StackingSelect by={by} onChange={(next) => modes.set({ by: next })} />
            </>
          }
        >
          <ColumnsView series={time} onToggle={actions.onColumn} onVisit={actions.onVisitColumn} />
        </ChartFigure>
      )}
      {only.some((key) => pairedCharts.includes(key)) && (
        <div className={styles.pair}>
          {only.includes('country') && barFigure(bars.country, 'record')}
          {only.includes('topic') && barFigure(bars.topic, 'record')}
          {only.includes('type') && barFigure(bars.type, 'record')}
          {only.includes('status') && barFigure(bars.status, 'agreement')}
        </div>
      )}
      {only.includes('commitments') && <CommitmentFigure {...frameOf(chartTitles.commitments)} shown={shown} actions={actions} />}
      {grid && (
        <ChartFigure {...frameOf(grid.chart.title)} chart={grid.chart} height={GRID_HEIGHT} isWide>
          <HeatMap series={grid} isChosen={isChosen} onToggle={actions.onCell} onVisit={actions.onVisitCell} />
        </ChartFigure>
      )}
      {pairs && (
        <ChartFigure
          {...frameOf(pairs.chart.title)}
          chart={pairs.chart}
          height={PAIRS_HEIGHT}
          isWide
          controls={<PairOrderSelect order={order} onChange={(next) => modes.set({ pairs: next })} />}
        >
          <PairMatrix series={pairs} />
        </ChartFigure>
      )}
      {where && (
        <ChartFigure {...frameOf(where.chart.title)} chart={where.chart} height={MAP_HEIGHT} isWide>
          <WhereMap series={where} onToggle={actions.onBar} />
        </ChartFigure>
      )}
    </>
  );
});

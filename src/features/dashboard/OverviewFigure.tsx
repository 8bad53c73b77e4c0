import { memo, type ReactNode, useMemo, useRef } from 'react';
import { useMeta } from '@/api/queries';
import type { OverviewEntry, OverviewShape, Shapes } from '@/charts/catalogue';
import { chartTitle, hasNumber, type OverviewChartId, overviewEntry, seriesOf, usualModes } from '@/charts/chartList';
import { BarChartView, LEGEND_HEIGHT, ROW_HEIGHT } from '@/charts/figure/BarChartView';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { ColumnsView, columnsHeight } from '@/charts/figure/ColumnsView';
import { CommitmentBars } from '@/charts/figure/CommitmentBars';
import { HeatMap } from '@/charts/figure/HeatMap';
import { PairMatrix } from '@/charts/figure/PairMatrix';
import { SmallColumnsView } from '@/charts/figure/SmallColumnsView';
import { WhereMap } from '@/charts/figure/WhereMap';
import type { GridBody } from '@/charts/model';
import type { ChartMark, MarkProps, OverviewSource } from '@/charts/series/chartSeries';
import { toggledItem } from '@/domain/address/parameter';
import type { PairOrder, Stacking } from '@/domain/address/parameters';
import { noDates } from '@/domain/facets/filters';
import { isIdOf } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/dashboard/Dashboard.module.css';
import type { ChartModeState, DashboardProps } from '@/features/dashboard/useDashboard';
import { Button } from '@/ui/Button';
import { ChoiceSelect } from '@/ui/Choice';
import { FaultBoundary } from '@/ui/FaultBoundary';
import { LastWidth } from '@/ui/useWidth';

interface Props extends DashboardProps {
  id: OverviewChartId;
}

/** Room is kept for at least so many rows: where few are drawn, the table may have more. */
const LEAST_ROWS = 6;
/** Height of a heat map's row, and of what stands over its rows, in px. */
const GRID = { row: 29, over: 120 };

function gridHeight({ rowLabels }: GridBody): number {
  return Math.max(LEAST_ROWS, rowLabels.length) * GRID.row + GRID.over;
}

/** How a chart of each shape is drawn, and the height in px that is kept for it. */
const shapeViews: {
  readonly [S in OverviewShape]: {
    readonly draw: (series: Shapes[S]['series'], marks: MarkProps) => ReactNode;
    readonly height: (series: Shapes[S]['series']) => number;
  };
} = {
  bars: {
    draw: (series, marks) => <BarChartView series={series} {...marks} />,
    height: ({ chart }) => Math.max(LEAST_ROWS, chart.body.bars.length) * ROW_HEIGHT + (chart.body.parts ? LEGEND_HEIGHT : 0),
  },
  columns: {
    draw: (series, marks) => <ColumnsView series={series} {...marks} />,
    height: ({ chart }) => columnsHeight(chart.body),
  },
  smallColumns: { draw: (series, marks) => <SmallColumnsView series={series} {...marks} />, height: () => 0 },
  stackedBars: {
    draw: (series, marks) => <CommitmentBars series={series} {...marks} />,
    // The legend and the line of colours stand over the bars.
    height: ({ chart }) => chart.body.bars.length * ROW_HEIGHT + 58,
  },
  grid: { draw: (series, marks) => <HeatMap series={series} {...marks} />, height: ({ chart }) => gridHeight(chart.body) },
  pairs: { draw: (series) => <PairMatrix series={series} />, height: ({ chart }) => gridHeight(chart.body) },
  map: { draw: (series, marks) => <WhereMap series={series} {...marks} />, height: () => 640 },
};

function figureOf<S extends OverviewShape>(id: OverviewChartId, entry: OverviewEntry<S>, source: OverviewSource) {
  const series = seriesOf(id, entry, source);
  const { draw, height } = shapeViews[entry.shape];
  return {
    chart: series.chart,
    height: height(series),
    draw: (marks: MarkProps) => draw(series, marks),
  };
}

const stackingLabels: readonly (readonly [Stacking, string])[] = [
  ['kind', 'Kind'],
  ['type', 'Type'],
  ['scope', 'Countries involved'],
];
const orderLabels: readonly (readonly [PairOrder, string])[] = [
  ['total', 'Total'],
  ['alphabet', 'Alphabet'],
];

/** The control of each mode of the overview's charts. */
const modeControls = {
  by: ({ values, set }: ChartModeState) => (
    <ChoiceSelect label="Stacked by" value={values.by} options={stackingLabels} onChange={(by) => set({ by })} />
  ),
  pairs: ({ values, set }: ChartModeState) => (
    <ChoiceSelect label="Ordered by" value={values.pairs} options={orderLabels} onChange={(pairs) => set({ pairs })} />
  ),
} as const;

/** A period that is chosen is drawn in its parts, so the way back is not on its column. */
const allDates: ChartMark = { dates: noDates };

/** A chart of the overview with its controls; a line in its place where it is left out, or where its numbers cannot be made into a chart. */
export const OverviewFigure = memo(function OverviewFigure(props: Props) {
  const title = chartTitle(overviewEntry(props.id), props.shown.filters);
  return (
    <FaultBoundary
      of={props.shown}
      fallback={(_, retry) => (
        <figure className={styles.broken} aria-label={title}>
          <p role="alert">“{title}” could not be drawn.</p>
          <Button onPress={retry}>Try again</Button>
        </figure>
      )}
    >
      <DrawnFigure {...props} />
    </FaultBoundary>
  );
});

function DrawnFigure({ id, shown, modes, actions }: Props) {
  const { overview, filters } = shown;
  const research = useMeta();
  const entry = overviewEntry(id);
  // A chart is not made again for a mode that it does not read.
  const by = entry.modes.includes('by') ? modes.values.by : usualModes.by;
  const pairs = entry.modes.includes('pairs') ? modes.values.pairs : usualModes.pairs;
  const { chart, height, draw } = useMemo(
    () => figureOf(id, entry, { overview, filters, research, by, pairs }),
    [id, entry, overview, filters, research, by, pairs],
  );
  // A chart that is left out for a while, or stands as a table, comes back as wide as it was.
  const lastWidth = useRef<number | null>(null);
  if (entry.leftOut && !hasNumber(chart))
    return (
      <p className={styles.leftOut}>
        “{chart.title}” is left out: {entry.leftOut}.
      </p>
    );
  return (
    <ChartFigure
      chart={chart}
      total={overview.total}
      query={overview.query}
      height={height}
      isWide={entry.shape !== 'bars'}
      isTable={modes.values.table.includes(id)}
      onToggleTable={() => modes.set(({ table }) => ({ table: toggledItem(table, id) }))}
      controls={
        <>
          {entry.shape === 'columns' && (filters.from || filters.to) && (
            <Button look="link" onPress={() => actions.toggle(allDates)}>
              All dates
            </Button>
          )}
          {entry.shape === 'columns' && filters.time === 'underway' && (
            <Button look="link" onPress={() => actions.toggle({ dates: { from: filters.from, to: filters.to, time: null } })}>
              By own date
            </Button>
          )}
          {entry.modes.map((mode) => {
            // What was under way is not stacked.
            const Control = isIdOf(modeControls, mode) && !(mode === 'by' && filters.time === 'underway') ? modeControls[mode] : null;
            return Control && <Control key={mode} {...modes} />;
          })}
        </>
      }
    >
      <LastWidth value={lastWidth}>{draw({ onToggle: actions.toggle, onVisit: actions.visit, onAsk: actions.ask })}</LastWidth>
    </ChartFigure>
  );
}

import { useMemo } from 'react';
import { ROW_HEIGHT } from '@/charts/figure/BarChartView';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { CommitmentBars } from '@/charts/figure/CommitmentBars';
import { commitmentsByKind } from '@/charts/series/commitmentsByKind';
import styles from '@/features/dashboard/Dashboard.module.css';
import type { MarkActions } from '@/features/dashboard/useMarkActions';
import type { ShownOverview } from '@/features/dashboard/useShownOverview';

/** Height in px of the legend and the line of colours over the bars. */
const HEAD_HEIGHT = 58;

interface Props {
  shown: ShownOverview;
  actions: MarkActions;
  total: number;
  isTable: boolean;
  onToggleTable: () => void;
}

/** The chart `Commitments by kind`; a line in its place where the agreements that match hold no commitment. */
export function CommitmentFigure({ shown, actions, ...frame }: Props) {
  const { overview, filters } = shown;
  const series = useMemo(() => commitmentsByKind(overview, filters), [overview, filters]);
  const { chart, totals } = series;
  if (totals.every((count) => count === 0))
    return <p className={styles.leftOut}>“{chart.title}” is left out: no agreement that matches has a commitment in its record.</p>;
  return (
    <ChartFigure {...frame} chart={chart} height={chart.body.bars.length * ROW_HEIGHT + HEAD_HEIGHT} isWide>
      <CommitmentBars series={series} onToggle={actions.onFollowUp} onVisit={actions.onVisitFollowUp} />
    </ChartFigure>
  );
}

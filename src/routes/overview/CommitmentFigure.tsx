import { useMemo } from 'react';
import { ROW_HEIGHT } from '@/features/charts/BarsDrawing';
import { CommitmentBars } from '@/features/charts/CommitmentBars';
import { commitmentsByKind } from '@/features/charts/series/commitmentsByKind';
import { ChartFigure } from '@/features/export/ChartFigure';
import styles from '@/routes/overview/OverviewPage.module.css';
import type { MarkActions } from '@/routes/overview/useMarkActions';
import type { ShownOverview } from '@/routes/overview/useShownOverview';

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

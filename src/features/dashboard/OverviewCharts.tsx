import { memo } from 'react';
import { type OverviewChartId, overviewEntry } from '@/charts/chartList';
import styles from '@/features/dashboard/Dashboard.module.css';
import { OverviewFigure } from '@/features/dashboard/OverviewFigure';
import type { ChartModeState } from '@/features/dashboard/useChartModes';
import type { MarkActions } from '@/features/dashboard/useMarkActions';
import type { ShownOverview } from '@/features/dashboard/useShownOverview';

interface Props {
  shown: ShownOverview;
  modes: ChartModeState;
  actions: MarkActions;
  /** The charts to draw, in the order of the overview. */
  ids: readonly OverviewChartId[];
}

/** Charts of the overview, bars two in a row. Each choice in one of them filters all. */
export const OverviewCharts = memo(function OverviewCharts({ ids, ...rest }: Props) {
  const bars = ids.filter((id) => overviewEntry(id).shape === 'bars');
  const figureOf = (id: OverviewChartId) => <OverviewFigure key={id} id={id} {...rest} />;
  return ids.map((id) => {
    if (!bars.includes(id)) return figureOf(id);
    return id === bars[0] ? (
      <div key="bars" className={styles.pair}>
        {bars.map(figureOf)}
      </div>
    ) : null;
  });
});

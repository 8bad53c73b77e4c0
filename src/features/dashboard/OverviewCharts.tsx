import { memo, useDeferredValue } from 'react';
import { type OverviewChartId, overviewEntry, overviewIds } from '@/charts/chartList';
import styles from '@/features/dashboard/Dashboard.module.css';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { OverviewFigure } from '@/features/dashboard/OverviewFigure';
import type { DashboardProps } from '@/features/dashboard/useDashboard';
import { Loading } from '@/ui/Loading';

interface Props extends DashboardProps {
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

const firstCharts = overviewIds.filter((id) => overviewEntry(id).isFirst);
const furtherCharts = overviewIds.filter((id) => !overviewEntry(id).isFirst);

/**
 * Charts and newest records of an answer that holds at least one record. What stands further down, several hundred marks, is drawn right after the
 * first charts, in work that gives way to the next click.
 */
export const OverviewResults = memo(function OverviewResults({ shown, ...rest }: DashboardProps) {
  const further = useDeferredValue(shown);
  return (
    <>
      <OverviewCharts shown={shown} {...rest} ids={firstCharts} />
      <OverviewCharts shown={further} {...rest} ids={furtherCharts} />
      <NewestRecords records={further.overview.newest} />
    </>
  );
});

/** The shape of the overview while its first answer is on the way. */
export function OverviewLoading() {
  return (
    <div className={styles.shapes}>
      <Loading label="Loading the overview" height={420} />
      <div className={styles.pair} aria-hidden="true">
        <Loading label="" height={520} />
        <Loading label="" height={520} />
      </div>
    </div>
  );
}

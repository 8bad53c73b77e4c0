import styles from '@/features/dashboard/Dashboard.module.css';
import { Loading } from '@/ui/Loading';

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

import type { Agreement } from '@/domain/records';
import { lifeCycleFacts } from '@/features/records/facts';
import styles from '@/features/records/LifeCycle.module.css';

/** An agreement's way from announcement to end in four steps; a step whose date is not known is drawn hollow, and says so. */
export function LifeCycle({ agreement }: { agreement: Agreement }) {
  return (
    <section className={styles.band} aria-label="Life cycle">
      <h2>Life cycle</h2>
      <ol className={styles.steps}>
        {lifeCycleFacts(agreement).map(({ label, value, path }) => (
          <li key={label} className={path ? styles.known : styles.unknown}>
            <span className={styles.date}>{value}</span>
            <span className={styles.dot} aria-hidden="true" />
            <span>{label}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

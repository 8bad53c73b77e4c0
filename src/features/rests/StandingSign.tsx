import { type Standing, standings } from '@/domain/rests/standing';
import styles from '@/features/rests/Standing.module.css';

/** How well a number stands, as a sign and a word, with the reason. */
export function StandingSign({ standing: { level, reason } }: { standing: Standing }) {
  return (
    <span className={styles.standing}>
      <i aria-hidden="true" className={styles[level]} />
      <span>
        {standings[level]}
        <span className={styles.reason}>: {reason}</span>
      </span>
    </span>
  );
}

import { type Standing, standings } from '@/domain/rests/standing';
import styles from '@/features/rests/Rests.module.css';

/** How well a number stands, as a sign and a word; with the reason where there is room. */
export function StandingSign({ standing: { level, reason }, isLong = false }: { standing: Standing; isLong?: boolean }) {
  return (
    <span className={styles.standing} title={isLong ? undefined : `${standings[level]}: ${reason}`}>
      <i aria-hidden="true" className={styles[level]} />
      {standings[level]}
      {isLong && `: ${reason}`}
    </span>
  );
}

import type { Sourced } from '@/features/records/evidence';
import { Footnotes } from '@/features/records/Footnotes';
import type { Fact } from '@/features/records/facts';
import styles from '@/features/records/Statements.module.css';

interface Props {
  fact: Fact;
  record: Sourced;
}

/** One fact in a `dl`: `Signed: May 2020, known to the month only`, with its sources. */
export function DateLine({ fact: { label, value, note, path }, record }: Props) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd className={path ? undefined : styles.missing}>
        {value}
        {note && <span className={styles.precision}>, {note}</span>}
        {path && <Footnotes record={record} path={path} />}
      </dd>
    </div>
  );
}

import styles from '@/ui/FromTo.module.css';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** A value: what is shown at once, and the whole where that is longer. */
interface Value {
  readonly short: string;
  readonly full: string | null;
}

interface Props {
  /** What changed: `Last day`. */
  name: string;
  from: Value;
  to: Value;
}

/** One thing before and after a change; a long value opens in place. */
export function FromTo({ name, from, to }: Props) {
  return (
    <div className={styles.change}>
      <span className={styles.name}>{name}</span>
      <span>
        <del className={styles.old}>
          <VisuallyHidden>was </VisuallyHidden>
          {from.short}
        </del>{' '}
        <span aria-hidden="true">→</span>
        <VisuallyHidden>, now </VisuallyHidden> <ins className={styles.present}>{to.short}</ins>
      </span>
      {(from.full ?? to.full) !== null && (
        <details className={styles.whole}>
          <summary>{name}: both in full</summary>
          <dl>
            <dt>Before</dt>
            <dd>{from.full ?? from.short}</dd>
            <dt>After</dt>
            <dd>{to.full ?? to.short}</dd>
          </dl>
        </details>
      )}
    </div>
  );
}

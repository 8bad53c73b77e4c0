import type { Sourced } from '@/features/records/evidence';
import { Footnotes } from '@/features/records/Footnotes';
import type { Fact } from '@/features/records/factRows';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';

interface Props {
  facts: readonly Fact[];
  record: Sourced;
}

/** The facts of a record, dates with their precision, each with its sources: `Signed: May 2020, known to the month only`. */
export function FactList({ facts, record }: Props) {
  return (
    <Section title="Facts">
      <dl className={styles.facts}>
        {facts.map(({ label, value, note, path }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd className={path ? undefined : styles.missing}>
              {value}
              {note && <span className={styles.precision}>, {note}</span>}
              {path && <Footnotes record={record} path={path} />}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

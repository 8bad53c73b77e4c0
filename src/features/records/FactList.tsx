import type { ReactNode } from 'react';
import { DateLine } from '@/features/records/DateLine';
import type { Sourced } from '@/features/records/evidence';
import type { Fact } from '@/features/records/facts';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';

interface Props {
  facts: readonly Fact[];
  record: Sourced;
  /** More rows of the list, each a `div` with `dt` and `dd`. */
  children?: ReactNode;
}

/** The facts of a record: dates with their precision, place, how. */
export function FactList({ facts, record, children }: Props) {
  return (
    <Section title="Facts">
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <DateLine key={fact.label} fact={fact} record={record} />
        ))}
        {children}
      </dl>
    </Section>
  );
}

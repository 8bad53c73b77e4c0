import { citationAnchor, evidenceFor, type Sourced } from '@/features/records/evidence';
import type { Fact } from '@/features/records/factRows';
import styles from '@/features/records/Statements.module.css';
import { Section } from '@/ui/Section';

interface Props {
  record: Sourced;
  path: string;
}

/** The numbers of the sources behind one statement, each a link to its source; nothing where the sources support the record as a whole. */
export function Footnotes({ record, path }: Props) {
  const numbers = evidenceFor(record, path);
  if (!numbers) return null;
  return (
    <sup className={styles.notes}>
      {numbers.map((number) => (
        <a key={number} id={citationAnchor(path, number)} href={`#source-${number}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  );
}

interface FactListProps {
  facts: readonly Fact[];
  record: Sourced;
}

/** The facts of a record, dates with their precision, each with its sources: `Signed: May 2020, known to the month only`. */
export function FactList({ facts, record }: FactListProps) {
  return (
    <Section title="Facts">
      <dl className={styles.facts}>
        {facts.map(({ label, value, note, path, isStated }) => (
          <div key={path} className={styles.fact}>
            <dt>{label}</dt>
            <dd className={isStated ? undefined : styles.missing}>
              {value}
              {note && <span className={styles.precision}>, {note}</span>}
              {isStated && <Footnotes record={record} path={path} />}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

interface StatementListProps {
  title: string;
  texts: readonly string[];
  record: Sourced;
  /** Field of the record that holds the texts, for footnotes. */
  field: string;
}

/** A titled list of one-sentence statements with their sources; nothing when there are none. */
export function StatementList({ title, texts, record, field }: StatementListProps) {
  if (texts.length === 0) return null;
  return (
    <Section title={title} count={texts.length}>
      <ol className={styles.statements}>
        {texts.map((text, position) => (
          <li key={text}>
            {text}
            <Footnotes record={record} path={`${field}.${position}`} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

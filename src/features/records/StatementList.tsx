import type { Sourced } from '@/features/records/evidence';
import { Footnotes } from '@/features/records/Footnotes';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';

interface Props {
  title: string;
  texts: readonly string[];
  record: Sourced;
  /** Field of the record that holds the texts, for footnotes. */
  field: string;
}

/** A titled list of one-sentence statements with their sources; nothing when there are none. */
export function StatementList({ title, texts, record, field }: Props) {
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

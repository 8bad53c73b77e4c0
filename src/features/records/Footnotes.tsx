import { citationAnchor, evidenceFor, type Sourced } from '@/features/records/evidence';
import styles from '@/features/records/Statements.module.css';

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

import { languageName } from '@/domain/vocabulary/vocabulary';
import { sourceName } from '@/domain/words/sourceName';
import {
  citationAnchor,
  citationsOf,
  isMirrorsOnly,
  mirrorsOnlyWarning,
  qualityWords,
  type Sourced,
  statementWords,
  wholeRecordNote,
} from '@/features/records/evidence';
import styles from '@/features/records/Statements.module.css';
import { Section } from '@/ui/Section';

interface Props {
  record: Sourced;
  /** The statements that the page shows, in its order. */
  paths: readonly string[];
}

/** The sources of a record, numbered as the footnotes cite them, each with the ways back to the statements it supports. */
export function SourceList({ record, paths }: Props) {
  const note = wholeRecordNote(record);
  return (
    <Section title="Sources" count={record.sources.length}>
      {isMirrorsOnly(record.sources) && <p className={styles.warning}>{mirrorsOnlyWarning}</p>}
      <ol className={styles.sources}>
        {record.sources.map((source, position) => {
          const { url, title, language, quality } = source;
          const { name, details } = sourceName(source);
          return (
            <li key={url} id={`source-${position + 1}`} tabIndex={-1}>
              <a href={url} rel="noopener noreferrer" lang={title ? language : undefined}>
                {name}
              </a>
              <span className={styles.detail}>{[...details, languageName(language)].join(' · ')}</span>
              <span className={styles.detail}>{qualityWords[quality]}</span>
              <BackLinks record={record} number={position + 1} paths={paths} />
            </li>
          );
        })}
      </ol>
      {note && <p className={styles.detail}>{note}</p>}
    </Section>
  );
}

interface BackLinksProps extends Props {
  number: number;
}

/** The ways back from a source to the statements that cite it. */
function BackLinks({ record, number, paths }: BackLinksProps) {
  const citing = citationsOf(record, number, paths);
  if (citing.length === 0) return null;
  if (record.sources.length === 1)
    return (
      <span className={styles.back}>
        Supports the whole record. <a href={`#${citationAnchor('summary', number)}`}>Back to the summary</a>
      </span>
    );
  return (
    <span className={styles.back}>
      Supports{' '}
      {citing.map((path, position) => (
        <span key={path}>
          {position > 0 && ', '}
          <a href={`#${citationAnchor(path, number)}`}>{statementWords(path)}</a>
        </span>
      ))}
    </span>
  );
}

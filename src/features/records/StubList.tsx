import type { ReactNode } from 'react';
import type { RecordStub, RelatedRecord } from '@/domain/answers/apiAnswers';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { formatDateRange, formatPartialDate } from '@/domain/time/partialDate';
import { countriesInShort, countryName } from '@/domain/vocabulary/countries';
import { listed } from '@/domain/words/sentences';
import { StatusTag } from '@/features/records/RecordTags';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

interface Props<T extends RecordStub> {
  records: readonly T[];
  /** Draws a record's place on a scale of time, above its title. */
  trackOf?: ((record: T) => ReactNode) | undefined;
}

/** Returns when a record was, in words and as precise as its source: `4 May 2024`, `since 2019`, `date not known`. */
export function stubDate({ kind, date, endDate }: RecordStub): string {
  if (kind === 'initiative' || (date && endDate)) return formatDateRange(date, endDate) ?? 'dates not known';
  return date ? formatPartialDate(date) : 'date not known';
}

/** Records in short, in the order given: date, type, status, title, countries. */
export function StubList<T extends RecordStub>({ records, trackOf }: Props<T>) {
  return (
    <ul className={styles.related}>
      {records.map((record) => (
        <li key={recordPath(record.kind, record.id)}>
          <span className={styles.detail}>
            {stubDate(record)} · {typeLabel(record.type)} <StatusTag of={record} />
          </span>
          {trackOf?.(record)}
          <Link to={recordPath(record.kind, record.id)}>{record.title}</Link>{' '}
          <span className={styles.detail} title={listed(record.countries.map(countryName))}>
            {countriesInShort(record.countries)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface RelatedListProps extends Props<RelatedRecord> {
  /** What the list is, when several stand under one heading: `Signed, implemented or discussed here`. */
  label?: string;
}

/** Records beside the one on the page, which come newest first: here the oldest first, since they tell a story; nothing when there are none. */
export function RelatedList({ records, label, trackOf }: RelatedListProps) {
  if (records.length === 0) return null;
  return (
    <>
      {label && <h3 className={styles.label}>{label}</h3>}
      <StubList records={records.toReversed()} trackOf={trackOf} />
    </>
  );
}

/** Records beside the one on the page under a heading, with their number; nothing when there are none. */
export function RelatedSection({ title, records }: { title: string; records: readonly RelatedRecord[] }) {
  if (records.length === 0) return null;
  return (
    <Section title={title} count={records.length}>
      <RelatedList records={records} />
    </Section>
  );
}

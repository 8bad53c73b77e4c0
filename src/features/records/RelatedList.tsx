import type { ReactNode } from 'react';
import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { CountryCodes } from '@/features/records/CountryCodes';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';
import { StatusTag } from '@/features/records/StatusTag';
import { stubDate } from '@/features/records/StubList';
import { Link } from '@/ui/Link';

interface Props {
  /** Newest first, as the data service sends them. */
  records: readonly RelatedRecord[];
  /** What the list is, when several stand under one heading: `It follows, amends or implements`. */
  label?: string;
  /** Draws a record's place on a scale of time, above its title. */
  trackOf?: (record: RelatedRecord) => ReactNode;
}

/** Records beside the one on the page, oldest first, since they tell a story; nothing when there are none. */
export function RelatedList({ records, label, trackOf }: Props) {
  if (records.length === 0) return null;
  return (
    <>
      {label && <h3 className={styles.label}>{label}</h3>}
      <ul className={styles.related}>
        {records.toReversed().map((related) => (
          <li key={`${related.kind}/${related.id}`}>
            <span className={styles.detail}>
              {stubDate(related)} · {typeLabel(related.type)} <StatusTag status={related.status} />
            </span>
            {trackOf?.(related)}
            <Link to={recordPath(related.kind, related.id)}>{related.title}</Link> <CountryCodes codes={related.countries} />
          </li>
        ))}
      </ul>
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

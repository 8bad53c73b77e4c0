import { useMeta } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import type { Activity } from '@/domain/records/records';
import { countryName } from '@/domain/vocabulary/countries';
import { FactList } from '@/features/records/FactList';
import { Footnotes } from '@/features/records/Footnotes';
import { ANNOUNCED_ONLY, activityFacts, isPast } from '@/features/records/factRows';
import { OrganisationLines } from '@/features/records/OrganisationLines';
import { RecordFrame } from '@/features/records/RecordFrame';
import { RelatedList, RelatedSection } from '@/features/records/RelatedList';
import { Section } from '@/features/records/Section';
import { StatementList } from '@/features/records/StatementList';
import styles from '@/features/records/Statements.module.css';

/** Office holders who acted in office, with role and country; nothing when none is named. */
function PeopleList({ activity }: { activity: Activity }) {
  const { people } = activity;
  if (people.length === 0) return null;
  return (
    <Section title="People" count={people.length}>
      <ul className={styles.lines}>
        {people.map(({ name, role, country }, position) => (
          <li key={`${name}/${role}`}>
            <strong>{name}</strong>
            <Footnotes record={activity} path={`people.${position}`} />
            <span className={styles.detail}>
              {role}
              {country && ` · ${countryName(country)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Everything that is recorded of one activity. */
export function ActivityView({ detail }: { detail: RecordDetail<'activity'> }) {
  const { record, related, organisations } = detail;
  const { published } = useMeta();
  const isUnconfirmed = record.status === 'planned' && isPast(record.endDate ?? record.date, published);
  return (
    <RecordFrame
      entry={{ kind: 'activity', record }}
      detail={detail}
      aside={isUnconfirmed ? ANNOUNCED_ONLY : undefined}
      side={
        <>
          <FactList facts={activityFacts(record)} record={record} />
          <PeopleList activity={record} />
          {record.organisationIds.length > 0 && (
            <Section title="Organisations taking part" count={record.organisationIds.length}>
              <OrganisationLines ids={record.organisationIds} organisations={organisations} record={record} field="organisationIds" />
            </Section>
          )}
        </>
      }
    >
      <StatementList title="Outcomes" texts={record.outcomes} record={record} field="outcomes" />
      {related.agreements.length > 0 && (
        <Section title="Agreements" count={related.agreements.length}>
          <RelatedList label="It signed, implemented or discussed" records={related.agreements.filter((r) => r.direction === 'to')} />
          <RelatedList label="It follows up a commitment of" records={related.agreements.filter((r) => r.direction === 'from')} />
        </Section>
      )}
      <RelatedSection title="Initiatives" records={related.initiatives} />
      <RelatedSection title="Linked activities" records={related.activities} />
    </RecordFrame>
  );
}

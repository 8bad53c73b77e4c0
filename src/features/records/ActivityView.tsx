import { useMeta } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { CountryLinks } from '@/features/records/CountryLinks';
import { FactList } from '@/features/records/FactList';
import { ANNOUNCED_ONLY, activityFacts, isPast } from '@/features/records/factRows';
import { OrganisationLines } from '@/features/records/OrganisationLines';
import { PeopleList } from '@/features/records/PeopleList';
import { RecordFrame } from '@/features/records/RecordFrame';
import { RelatedList } from '@/features/records/RelatedList';
import { Section } from '@/features/records/Section';
import { StatementList } from '@/features/records/StatementList';

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
          <CountryLinks record={record} />
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
      {related.initiatives.length > 0 && (
        <Section title="Initiatives" count={related.initiatives.length}>
          <RelatedList records={related.initiatives} />
        </Section>
      )}
      {related.activities.length > 0 && (
        <Section title="Linked activities" count={related.activities.length}>
          <RelatedList records={related.activities} />
        </Section>
      )}
    </RecordFrame>
  );
}

import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { activityFacts } from '@/features/records/factRows';
import { OrganisationSection, PeopleList } from '@/features/records/Participants';
import { RecordFrame } from '@/features/records/RecordFrame';
import { FactList, StatementList } from '@/features/records/Statements';
import { RelatedList, RelatedSection } from '@/features/records/StubList';
import { Section } from '@/ui/Section';

/** Everything that is recorded of one activity. */
export function ActivityView({ detail }: { detail: RecordDetail<'activity'> }) {
  const { record, related } = detail;
  return (
    <RecordFrame
      entry={{ kind: 'activity', record }}
      detail={detail}
      side={
        <>
          <FactList facts={activityFacts(record)} record={record} />
          <PeopleList activity={record} />
          <OrganisationSection
            title="Organisations taking part"
            count={record.organisationIds.length}
            detail={detail}
            ids={record.organisationIds}
            field="organisationIds"
          />
        </>
      }
    >
      <StatementList title="Outcomes" texts={record.outcomes} record={record} field="outcomes" />
      {related.agreements.length > 0 && (
        <Section title="Agreements" count={related.agreements.length}>
          <RelatedList label="Signed, implemented or discussed here" records={related.agreements.filter((r) => r.direction === 'to')} />
          <RelatedList label="With a commitment followed up here" records={related.agreements.filter((r) => r.direction === 'from')} />
        </Section>
      )}
      <RelatedSection title="Initiatives" records={related.initiatives} />
      <RelatedSection title="Linked activities" records={related.activities} />
    </RecordFrame>
  );
}

import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { FactList } from '@/features/records/FactList';
import { initiativeFacts } from '@/features/records/factRows';
import { MilestoneList } from '@/features/records/MilestoneList';
import { OrganisationLines } from '@/features/records/OrganisationLines';
import { RecordFrame } from '@/features/records/RecordFrame';
import { RelatedSection } from '@/features/records/RelatedList';
import { Section } from '@/features/records/Section';
import { StatementList } from '@/features/records/StatementList';

/** The organisations behind an initiative, by what they do for it. */
function Bodies({ detail: { record, organisations } }: { detail: RecordDetail<'initiative'> }) {
  const groups = [
    { title: 'Lead', field: 'leadId', ids: record.leadId ? [record.leadId] : [] },
    { title: 'Partners', field: 'partnerIds', ids: record.partnerIds },
    { title: 'Funders', field: 'funderIds', ids: record.funderIds },
  ];
  return groups
    .filter(({ ids }) => ids.length > 0)
    .map(({ title, field, ids }) => (
      <Section key={title} title={title}>
        <OrganisationLines ids={ids} organisations={organisations} record={record} field={field} />
      </Section>
    ));
}

/** Everything that is recorded of one initiative. */
export function InitiativeView({ detail }: { detail: RecordDetail<'initiative'> }) {
  const { record, related } = detail;
  return (
    <RecordFrame
      entry={{ kind: 'initiative', record }}
      detail={detail}
      side={
        <>
          <FactList facts={initiativeFacts(record)} record={record} />
          <Bodies detail={detail} />
        </>
      }
    >
      <StatementList title="Goals" texts={record.goals} record={record} field="goals" />
      <StatementList title="Measures" texts={record.measures} record={record} field="measures" />
      <MilestoneList initiative={record} />
      <RelatedSection title="Agreements" records={related.agreements} />
      <RelatedSection title="Linked activities" records={related.activities} />
      <RelatedSection title="Related initiatives" records={related.initiatives} />
    </RecordFrame>
  );
}

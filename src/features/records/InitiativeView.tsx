import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { CountryLinks } from '@/features/records/CountryLinks';
import { FactList } from '@/features/records/FactList';
import { initiativeFacts } from '@/features/records/factRows';
import { MilestoneList } from '@/features/records/MilestoneList';
import { OrganisationLines } from '@/features/records/OrganisationLines';
import { RecordFrame } from '@/features/records/RecordFrame';
import { RelatedList } from '@/features/records/RelatedList';
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
          <CountryLinks record={record} />
        </>
      }
    >
      <StatementList title="Goals" texts={record.goals} record={record} field="goals" />
      <StatementList title="Measures" texts={record.measures} record={record} field="measures" />
      <MilestoneList initiative={record} />
      {related.agreements.length > 0 && (
        <Section title="Agreements" count={related.agreements.length}>
          <RelatedList records={related.agreements} />
        </Section>
      )}
      {related.activities.length > 0 && (
        <Section title="Linked activities" count={related.activities.length}>
          <RelatedList records={related.activities} />
        </Section>
      )}
      {related.initiatives.length > 0 && (
        <Section title="Related initiatives" count={related.initiatives.length}>
          <RelatedList records={related.initiatives} />
        </Section>
      )}
    </RecordFrame>
  );
}

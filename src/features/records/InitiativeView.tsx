import { useMeta } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import type { Initiative } from '@/domain/records/records';
import { describePrecision, formatPartialDate } from '@/domain/time/partialDate';
import { initiativeFacts, milestoneWords } from '@/features/records/factRows';
import { OrganisationLines } from '@/features/records/Participants';
import { RecordFrame } from '@/features/records/RecordFrame';
import { FactList, Footnotes, StatementList } from '@/features/records/Statements';
import styles from '@/features/records/Statements.module.css';
import { RelatedSection } from '@/features/records/StubList';
import { Section } from '@/ui/Section';

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

/** The milestones in the order of the record, each with its date and what became of it; nothing when there are none. */
function MilestoneList({ initiative }: { initiative: Initiative }) {
  const { published } = useMeta();
  const { milestones } = initiative;
  if (milestones.length === 0) return null;
  return (
    <Section title="Milestones" count={milestones.length}>
      <ol className={styles.lines}>
        {milestones.map((milestone, position) => {
          const path = `milestones.${position}`;
          return (
            <li key={path} className={styles.milestone}>
              <span>
                <time dateTime={milestone.date} title={describePrecision(milestone.date)}>
                  {formatPartialDate(milestone.date)}
                </time>
                : {milestone.text}
                <Footnotes record={initiative} path={path} />
              </span>
              <span className={styles.tag}>{milestoneWords(milestone, published)}</span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

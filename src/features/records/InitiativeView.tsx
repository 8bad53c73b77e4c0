import { useMeta } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import type { Initiative } from '@/domain/records/records';
import { describePrecision, formatPartialDate } from '@/domain/time/partialDate';
import { initiativeFacts, milestoneWords } from '@/features/records/factRows';
import { OrganisationSection } from '@/features/records/Participants';
import { RecordFrame } from '@/features/records/RecordFrame';
import { FactList, Footnotes, StatementList } from '@/features/records/Statements';
import styles from '@/features/records/Statements.module.css';
import { RelatedSection } from '@/features/records/StubList';
import { Section } from '@/ui/Section';

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
          <OrganisationSection title="Lead" detail={detail} ids={record.leadId ? [record.leadId] : []} field="leadId" />
          <OrganisationSection title="Partners" detail={detail} ids={record.partnerIds} field="partnerIds" />
          <OrganisationSection title="Funders" detail={detail} ids={record.funderIds} field="funderIds" />
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

import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { Agreement } from '@/domain/records/records';
import { groupCommitments } from '@/features/records/commitmentGroups';
import { FollowUps } from '@/features/records/FollowUps';
import { Footnotes } from '@/features/records/Footnotes';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';

interface Props {
  agreement: Agreement;
  /** Activities beside the agreement; the recorded follow-ups are among them. */
  activities: readonly RecordStub[];
  /** For each commitment, in the record's order, the activities that may follow it up. */
  candidates?: readonly (readonly RecordStub[])[] | undefined;
}

/** What the parties promised, by kind, each with its number in the record and what came of it. */
export function CommitmentList({ agreement, activities, candidates = [] }: Props) {
  const { commitments } = agreement;
  if (commitments.length === 0)
    return (
      <Section title="Commitments">
        <p className={styles.missing}>None recorded: the text was not seen.</p>
      </Section>
    );
  return (
    <Section title="Commitments" count={commitments.length}>
      {groupCommitments(commitments).map(({ label, items }) => (
        <div key={label} className={styles.group}>
          <h3 className={styles.label}>{label}</h3>
          <ol className={styles.statements}>
            {items.map(({ commitment, position }) => (
              <li key={position} value={position + 1}>
                {commitment.text}
                <Footnotes record={agreement} path={`commitments.${position}`} />
                <FollowUps commitment={commitment} activities={activities} candidates={candidates[position]} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

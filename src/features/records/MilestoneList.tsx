import { useMeta } from '@/api/queries';
import type { Initiative } from '@/domain/records/records';
import { describePrecision, formatPartialDate } from '@/domain/time/partialDate';
import { Footnotes } from '@/features/records/Footnotes';
import { milestoneWords } from '@/features/records/factRows';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';

/** The milestones in the order of the record, each with its date and what became of it; nothing when there are none. */
export function MilestoneList({ initiative }: { initiative: Initiative }) {
  const { published } = useMeta();
  const { milestones } = initiative;
  if (milestones.length === 0) return null;
  return (
    <Section title="Milestones" count={milestones.length}>
      <ol className={styles.lines}>
        {milestones.map((milestone, position) => (
          <li key={`${milestone.date}/${milestone.text}`}>
            <div className={styles.commitment}>
              <span>
                <time dateTime={milestone.date} title={describePrecision(milestone.date)}>
                  {formatPartialDate(milestone.date)}
                </time>
                : {milestone.text}
                <Footnotes record={initiative} path={`milestones.${position}`} />
              </span>
              <span className={styles.tag}>{milestoneWords(milestone, published)}</span>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

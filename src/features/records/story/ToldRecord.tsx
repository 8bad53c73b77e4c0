import { useQueries } from '@tanstack/react-query';
import { recordQuery } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { commitmentKinds } from '@/domain/vocabulary/vocabulary';
import { counted, listed, lowerFirst } from '@/domain/words/sentences';
import styles from '@/features/records/story/Story.module.css';
import { type StoryRecord, storyKey } from '@/features/records/story/storyOf';
import { sourceWords } from '@/features/records/story/storyWords';

/** A summary up to its second sentence. */
function opening(summary: string): string {
  return /^.{40,}?[.!?](?= \p{Lu})/u.exec(summary)?.[0] ?? summary;
}

/** What was agreed: an activity’s outcomes, or the kinds of an agreement’s commitments; null where nothing is recorded. */
function agreedWords({ record }: RecordDetail): string | null {
  if ('outcomes' in record) {
    const [first, ...rest] = record.outcomes;
    return first ? `${lowerFirst(first)}${rest.length > 0 ? `, and ${counted(rest.length, 'further result')}` : ''}` : null;
  }
  if (!('commitments' in record) || record.commitments.length === 0) return null;
  return listed([...new Set(record.commitments.map(({ kind }) => lowerFirst(commitmentKinds[kind])))]);
}

/** Returns what the cards of these records say beyond title and status, once it is there: how the summary begins, what was agreed, the sources. */
export function useToldRecords(records: readonly StoryRecord[]) {
  const answers = useQueries({
    queries: records.map(({ kind, id }) => ({ ...recordQuery(kind, id), select: (detail: RecordDetail) => detail })),
  });
  const details = new Map(records.map((record, at) => [storyKey(record), answers[at]?.data]));
  return (record: StoryRecord) => {
    const detail = details.get(storyKey(record));
    if (!detail) return <p className={styles.more}>&nbsp;</p>;
    const agreed = agreedWords(detail);
    return (
      <>
        <p className={styles.more}>{opening(detail.record.summary)}</p>
        {agreed && (
          <p className={styles.more}>
            <strong>Agreed</strong> {agreed}
          </p>
        )}
        <p className={styles.kicker}>{sourceWords(detail.record.sources)}</p>
      </>
    );
  };
}

import type { DroppedPart } from '@/domain/answers/questionAnswer';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/features/question/Question.module.css';
import { dropWords } from '@/features/question/questionWords';
import type { Answering } from '@/features/question/useAnswering';
import { Button } from '@/ui/Button';

/** What was not read, struck through, with the reason and the offer to look for the words in the text. */
export function Dropped({ dropped, onAsk }: { dropped: readonly DroppedPart[]; onAsk: Answering['ask'] }) {
  return (
    <ul className={styles.dropList} aria-label="Not read">
      {dropped.map(({ start, text, reason, inText }) => (
        <li key={start}>
          <s>{text}</s> {dropWords[reason]}
          {inText && (
            <>
              {' · '}
              {inText.count > 0 ? (
                <Button look="link" onPress={() => onAsk(inText)}>
                  look for it in the text ({formatCount(inText.count)})
                </Button>
              ) : (
                'nor in the text of these records'
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

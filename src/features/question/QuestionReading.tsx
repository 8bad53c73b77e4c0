import { useQuery } from '@tanstack/react-query';
import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import { questionQuery } from '@/api/queries';
import type { QuestionAnswer } from '@/domain/answers/questionAnswer';
import styles from '@/features/question/Question.module.css';
import { sentenceParts } from '@/features/question/questionWords';
import { ReadAs } from '@/features/question/ReadAs';
import { useAnswering } from '@/features/question/useAnswering';

interface Props {
  /** As typed. */
  text: string;
  /** The sentence under the field's own letters, or what stands below the field. */
  part: 'sentence' | 'reading';
  entered: number;
  /** Whether a link with nothing but this question was opened, so that its answer is what the page shows. */
  isOpened: boolean;
  /** Whether it was typed since it was last answered. */
  isTyped: boolean;
  onAnswered?: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/** How a question is read. */
export function QuestionReading({ text, part, field, ...state }: Props) {
  const asked = useDeferredValue(text.trim());
  const { data, error } = useQuery(questionQuery(asked));
  if (part === 'sentence') return <Sentence text={text} answer={data} field={field} />;
  if (error) return <p className={styles.note}>The question could not be read: {error.message}</p>;
  return data ? <Reading answer={data} isFresh={data.q === text.trim()} field={field} {...state} /> : null;
}

type ReadingProps = { answer: QuestionAnswer; isFresh: boolean } & Omit<Props, 'text' | 'part'>;

function Reading({ answer, isFresh, entered, field, isOpened, isTyped, onAnswered }: ReadingProps) {
  const answering = useAnswering(answer);
  const { show, settle } = answering;
  const isAnswered = isFresh && answering.isShown;
  useEffect(() => {
    if (isAnswered) onAnswered?.();
  }, [isAnswered, onAnswered]);
  const isSettled = useRef(false);
  const isToSettle = isOpened && isFresh && answer.tokens.length > 0;
  useEffect(() => {
    if (!isToSettle || isSettled.current) return;
    isSettled.current = true;
    queueMicrotask(settle);
  }, [isToSettle, settle]);
  const done = useRef(0);
  useEffect(() => {
    if (entered <= done.current || !isFresh) return;
    done.current = entered;
    // The page is drawn with the new address at once, which an effect must not ask for.
    queueMicrotask(show);
  }, [entered, isFresh, show]);
  return <ReadAs answer={answer} answering={answering} field={field} isTyped={isTyped} />;
}

/** The sentence again, right under its own letters, with lines under what was read and through what was not. */
function Sentence({ text, answer, field }: Pick<Props, 'text' | 'field'> & { answer: QuestionAnswer | undefined }) {
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    const follow = () => {
      if (line.current && input) line.current.scrollLeft = input.scrollLeft;
    };
    follow();
    input?.addEventListener('scroll', follow);
    return () => input?.removeEventListener('scroll', follow);
  });
  const lead = text.length - text.trimStart().length;
  const isFresh = answer?.q === text.trim();
  const parts = isFresh ? sentenceParts(answer) : [{ text: text.trim(), start: 0, as: null }];
  return (
    <span ref={line} className={styles.sentence} aria-hidden="true">
      {text.slice(0, lead)}
      {parts.map(({ text: words, start, as }) => (
        <span key={start} className={as ? styles[as] : isFresh ? styles.softly : undefined}>
          {words}
        </span>
      ))}
      {text.slice(lead + text.trim().length)}
    </span>
  );
}

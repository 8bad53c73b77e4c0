import { type FormEvent, useCallback, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { pages } from '@/domain/address/pages';
import { pageParameters } from '@/domain/address/parameters';
import { activeCount } from '@/domain/facets/filters';
import { Q_LIMIT } from '@/domain/facets/singleFilters';
import { useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';
import styles from '@/features/question/Question.module.css';
import { partFrom, usePart } from '@/ui/part';

const questionReading = partFrom(async () => (await import('@/features/question/QuestionReading')).QuestionReading);
/** The key of the address with which the page was opened. */
const FIRST = 'default';
const ofQuestion = { ask: pageParameters.ask };

/**
 * The line in which a question is typed. What the reader types stays as typed; the address follows, and when the address changes by itself the line follows it.
 * How it is read comes with code of its own, when there is something to read.
 */
export function QuestionField() {
  const { values, problems, set } = usePageState(ofQuestion, 'replace');
  const [text, setText] = useState(values.ask);
  const [sent, setSent] = useState(values.ask);
  const [isWanted, setIsWanted] = useState(false);
  /** How often Enter was pressed: the reading answers each as soon as it can. */
  const [entered, setEntered] = useState(0);
  const [isTyped, setIsTyped] = useState(false);
  const { filters } = useFilters();
  const { key, pathname } = useLocation();
  // Steps back and forth have keys of their own: what they lead to is left as it was. Other pages have choices of their own beside the filters.
  const [isOpened] = useState(values.ask !== '' && key === FIRST && pathname === pages.overview.path && activeCount(filters) === 0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  if (values.ask !== sent && values.ask !== text.trim()) {
    setSent(values.ask);
    setText(values.ask);
  }
  const onAnswered = useCallback(() => setIsTyped(false), []);
  const giveUp = useCallback(() => setIsWanted(false), []);
  const hasText = text.trim() !== '';
  const Reading = usePart(questionReading, isWanted || hasText, giveUp);
  const type = (next: string) => {
    setText(next);
    setSent(next.trim());
    setEntered(0);
    setIsTyped(true);
    set({ ask: next.trim() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEntered((times) => times + 1);
    setIsTyped(false);
  };
  return (
    <div className={styles.question} data-typed={isTyped || undefined}>
      <form className={styles.field} onSubmit={submit} aria-label="Question">
        <label htmlFor={id}>Ask</label>
        <span className={styles.line}>
          {Reading && hasText && <Reading text={text} part="sentence" entered={0} field={field} isOpened={false} isTyped={false} />}
          <input
            ref={field}
            id={id}
            className={Reading && hasText ? styles.mirrored : undefined}
            type="text"
            name="ask"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={Q_LIMIT}
            placeholder="Who works with Kosovo on roaming since 2019, per year"
            aria-describedby={`${id}-hint`}
            value={text}
            onFocus={() => setIsWanted(true)}
            onChange={(event) => type(event.target.value)}
          />
        </span>
        <span id={`${id}-hint`} className={styles.hint}>
          Enter shows the answer
        </span>
        {hasText && (
          <button
            type="button"
            className={styles.clear}
            aria-label="Clear the question"
            onClick={() => {
              type('');
              field.current?.focus();
            }}
          >
            ×
          </button>
        )}
      </form>
      {problems.length > 0 && (
        <p className={styles.note}>The question of this link is longer than {Q_LIMIT} characters; the rest of it is left out.</p>
      )}
      {Reading && hasText && <Reading text={text} part="reading" {...{ entered, field, isOpened, isTyped, onAnswered }} />}
    </div>
  );
}

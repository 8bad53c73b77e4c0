import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { QuestionAnswer, QuestionToken } from '@/domain/answers/questionAnswer';
import { counted, formatCount } from '@/domain/words/sentences';
import { Dropped } from '@/features/question/Dropped';
import styles from '@/features/question/Question.module.css';
import { paperReading, replacedPart, spokenReading, tokenWords } from '@/features/question/questionWords';
import type { Answering } from '@/features/question/useAnswering';
import { Button } from '@/ui/Button';
import { MenuUnder } from '@/ui/Menu';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  answer: QuestionAnswer;
  answering: Answering;
  field: RefObject<HTMLInputElement | null>;
  isTyped: boolean;
}

/** What was read, below the field: boxes for the shape of the answer, pills for filters, what was not read, and what it gives. */
export function ReadAs({ answer, answering, field, isTyped }: Props) {
  const { tokens, dropped, total } = answer;
  const isOpen = !answering.isShown && tokens.length > 0;
  return (
    <section className={styles.reading} aria-label="How the question is read" data-unanswered={isOpen || undefined}>
      <div className={styles.row}>
        {tokens.length > 0 ? <Tokens answer={answer} answering={answering} field={field} /> : <NothingRead {...answer} />}
        <span className={styles.give}>
          {answering.isShown && tokens.length > 0 && (
            <span>{answering.isOfRecords ? `${counted(total, 'record')} shown` : 'Answered below'}</span>
          )}
          {isOpen && total > 0 && <Button onPress={answering.show}>Show {counted(total, 'record')}</Button>}
        </span>
      </div>
      {dropped.length > 0 && <Dropped dropped={dropped} onAsk={answering.ask} />}
      {isOpen && !isTyped && <p className={styles.note}>The page below shows something else than this question asks.</p>}
      {total === 0 && tokens.length > 0 && <NoneLeft answer={answer} onAsk={answering.ask} />}
      <p className={styles.onPaper}>{paperReading(answer)}</p>
      <div role="status">
        <VisuallyHidden>{spokenReading(answer)}</VisuallyHidden>
      </div>
    </section>
  );
}

function NothingRead({ q, dropped }: QuestionAnswer) {
  return (
    <span className={styles.soft}>
      {dropped.length > 0 || q.length > 3
        ? 'Nothing read yet. Name a country, an organisation, a topic, a type of record or a year.'
        : 'Go on typing.'}
    </span>
  );
}

/** The tokens as one tab stop: arrows walk them, Down opens the list of what else one could be, Backspace removes it. */
function Tokens({ answer, answering, field }: Omit<Props, 'isTyped'>) {
  const { tokens, q } = answer;
  const [at, setAt] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const anchor = useRef<HTMLButtonElement>(null);
  /** Where the focus goes once the row is drawn again without a token. */
  const next = useRef<number | null>(null);
  const here = Math.min(at, tokens.length - 1);

  useEffect(() => {
    if (next.current === null) return;
    (buttons.current[Math.min(next.current, tokens.length - 1)] ?? field.current)?.focus();
    next.current = null;
  }, [tokens, field]);

  const walk = (to: number) => {
    const place = Math.max(0, Math.min(to, tokens.length - 1));
    setAt(place);
    buttons.current[place]?.focus();
  };
  const open = (place: number) => {
    setAt(place);
    anchor.current = buttons.current[place] ?? null;
    setIsOpen(true);
  };
  const remove = (token: QuestionToken, place: number) => {
    next.current = place;
    if (tokens.length === 1) field.current?.focus();
    answering.ask(token.without);
  };
  const press = (event: KeyboardEvent, token: QuestionToken, place: number) => {
    const act = {
      ArrowLeft: () => walk(place - 1),
      ArrowRight: () => walk(place + 1),
      Home: () => walk(0),
      End: () => walk(tokens.length - 1),
      ArrowDown: () => open(place),
      Backspace: () => remove(token, place),
      Delete: () => remove(token, place),
    }[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  const opened = tokens[here];
  return (
    <>
      <span className={styles.read} aria-hidden="true">
        Read as
      </span>
      <div role="toolbar" aria-label="Parts of the question" className={styles.tokens}>
        {tokens.map((token, place) => (
          <span key={`${token.start}-${token.label}`} className={styles.part}>
            {token.joint === 'or' && <i className={styles.soft}>or</i>}
            <span className={token.kind === 'shape' ? styles.box : styles.pill}>
              <button
                ref={(button) => {
                  buttons.current[place] = button;
                }}
                type="button"
                tabIndex={place === here ? 0 : -1}
                aria-haspopup="menu"
                aria-expanded={isOpen && place === here}
                title={token.isCorrected ? `“${token.text}” is read as ${tokenWords(token)}` : undefined}
                onFocus={() => setAt(place)}
                onClick={() => open(place)}
                onKeyDown={(event) => press(event, token, place)}
              >
                {tokenWords(token)}
                {token.isCorrected && <span className={styles.corrected}> for “{token.text}”</span>}
                {token.kind === 'shape' && <span aria-hidden="true"> ▾</span>}
              </button>
              <button
                type="button"
                tabIndex={-1}
                className={styles.remove}
                aria-label={`Remove ${tokenWords(token)}`}
                onClick={() => remove(token, place)}
              >
                ×
              </button>
            </span>
          </span>
        ))}
      </div>
      {opened && (
        <MenuUnder
          label={`Instead of ${tokenWords(opened)}`}
          button={anchor}
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
          items={menuItems(opened)}
          onAction={(id) => {
            const choice = opened.choices[Number(id)];
            next.current = here;
            if (choice) answering.ask({ q: replacedPart(q, opened, choice.text), filters: choice.filters });
            else answering.ask(opened.without);
          }}
        />
      )}
    </>
  );
}

/** The alternatives with what each gives, and at the end the way without. */
function menuItems({ kind, choices, without }: QuestionToken): readonly { id: string; label: string; amount?: string }[] {
  const others = choices.map(({ label, count, unit }, place) => ({
    id: String(place),
    label,
    amount: counted(count, unit),
  }));
  return [...others, { id: 'without', label: 'Without this', ...(kind !== 'shape' && { amount: counted(without.count, 'record') }) }];
}

/** Says which part to leave out where a question leaves nothing, and what that gives. */
function NoneLeft({ answer, onAsk }: { answer: QuestionAnswer; onAsk: Answering['ask'] }) {
  const ways = answer.tokens
    .filter(({ kind, without }) => kind !== 'shape' && without.count > 0)
    .sort((a, b) => b.without.count - a.without.count);
  return (
    <p className={styles.note}>
      No record has all of this.{' '}
      {ways.length === 0
        ? 'Leave out more than one part.'
        : ways.map((token) => (
            <Button key={token.start} look="link" onPress={() => onAsk(token.without)}>
              Without {tokenWords(token)}: {formatCount(token.without.count)}
            </Button>
          ))}
    </p>
  );
}

import { Fragment, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Q_LIMIT } from '@/domain/facets/singleFilters';
import styles from '@/features/search/CommandPalette.module.css';
import { highlight } from '@/features/search/highlight';
import { useWithQuestion } from '@/features/search/questionSuggestion';
import { SingleKeysSwitch } from '@/features/search/SingleKeysSwitch';
import { movedTo } from '@/features/search/shortcuts';
import { type SuggestionGroup, useSuggestions } from '@/features/search/suggestions';
import { Button } from '@/ui/Button';
import { Link, useKeptInLinks } from '@/ui/Link';

/** No suggestion is chosen. */
const NOTHING = -1;

/** The field, its suggestions, and what the keys do. The focus stays in the field; arrows move the choice, Enter opens it. */
export function SearchPanel({ onClose }: { onClose: () => void }) {
  const listId = useId();
  const navigate = useNavigate();
  const kept = useKeptInLinks();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(NOTHING);
  // Enter pressed before the answer is there opens the first suggestion of the answer.
  const [isWaiting, setIsWaiting] = useState(false);
  const found = useSuggestions(text);
  const { typed, isStale, retry } = found;
  const { groups, status } = useWithQuestion(found, text);
  const items = groups.flatMap((group) => group.items);
  const current = Math.min(chosen, items.length - 1);
  const target = current === NOTHING ? undefined : items[current]?.to;
  const optionId = (to: string) => `${listId}-${to}`;

  useEffect(() => {
    if (!isWaiting || isStale) return;
    setIsWaiting(false);
    if (target === undefined) return;
    onClose();
    void navigate(kept(target));
  }, [isWaiting, isStale, target, navigate, kept, onClose]);

  function type(next: string) {
    setText(next);
    // Nothing is chosen before something is typed, so that Enter alone leads nowhere.
    setChosen(next.trim() === '' ? NOTHING : 0);
    setIsWaiting(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter and arrows that settle a word of an input method are not for the list.
    if (event.nativeEvent.isComposing) return;
    const next = movedTo(event.key, current, items.length);
    if (next !== null) setChosen(next);
    if (event.key === 'Enter') setIsWaiting(true);
    if (next !== null || event.key === 'Enter') event.preventDefault();
  }

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        type="text"
        aria-label="Search records, countries, topics, organisations and pages"
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={target && optionId(target)}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the reader opened the search to type
        autoFocus
        placeholder="Search"
        maxLength={Q_LIMIT}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {items.length > 0 && <SuggestionList {...{ groups, typed, target, optionId }} id={listId} onOpen={onClose} />}
      <div className={styles.foot}>
        <p role="status">{status}</p>
        {retry && <Button onPress={retry}>Try again</Button>}
        <SingleKeysSwitch />
        <Button look="quiet" onPress={onClose}>
          Close
        </Button>
      </div>
    </>
  );
}

interface Props {
  id: string;
  groups: readonly SuggestionGroup[];
  /** What the groups were found by, to be marked. */
  typed: string;
  /** The address of the chosen suggestion. */
  target: string | undefined;
  optionId: (to: string) => string;
  onOpen: () => void;
}

/** The suggestions as a listbox whose options are links, so that a new tab works too. The focus stays in the field. */
function SuggestionList({ id, groups, typed, target, optionId, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [target]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Suggestions" className={styles.list} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={group.id} role="group" aria-label={group.title}>
          <div className={styles.group} aria-hidden="true">
            {group.title}
          </div>
          {group.items.map(({ to, label, detail }) => (
            <Link
              key={to}
              id={optionId(to)}
              role="option"
              aria-selected={to === target}
              tabIndex={-1}
              className={styles.option}
              to={to}
              onClick={onOpen}
            >
              <span>
                {highlight(label, typed).map(({ text, isTyped, start }) =>
                  isTyped ? <mark key={start}>{text}</mark> : <Fragment key={start}>{text}</Fragment>,
                )}
              </span>
              {detail && <small>{` ${detail}`}</small>}
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}

import { Fragment, useEffect, useRef } from 'react';
import styles from '@/features/search/CommandPalette.module.css';
import { highlight } from '@/features/search/highlight';
import type { SuggestionGroup } from '@/features/search/suggestions';
import { Link } from '@/ui/Link';

interface Props {
  /** Id of the list; its options are `<id>-<suggestion's id>`. */
  id: string;
  groups: readonly SuggestionGroup[];
  /** What the groups were found by, to be marked. */
  typed: string;
  activeId: string | undefined;
  onOpen: () => void;
}

/** The suggestions as a listbox whose options are links, so that a new tab works too. The focus stays in the field. */
export function SuggestionList({ id, groups, typed, activeId, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (activeId) list.current?.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Suggestions" className={styles.list} tabIndex={-1}>
      {groups.map(({ title, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={title} role="group" aria-label={title}>
          <div className={styles.group} aria-hidden="true">
            {title}
          </div>
          {items.map((item) => {
            const optionId = `${id}-${item.id}`;
            return (
              <Link
                key={item.id}
                id={optionId}
                role="option"
                aria-selected={optionId === activeId}
                tabIndex={-1}
                className={styles.option}
                to={item.to}
                onClick={onOpen}
              >
                <span>
                  {highlight(item.label, typed).map(({ text, isTyped }, index) => {
                    const key = `${index}-${text}`;
                    return isTyped ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
                  })}
                </span>
                {item.detail && <small>{` ${item.detail}`}</small>}
              </Link>
            );
          })}
        </div>
      ))}
    </div>
  );
}

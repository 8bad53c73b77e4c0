import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from '@/ui/marks/MarkLayer.module.css';
import { MarkTip, type TipPlace } from '@/ui/marks/MarkTip';
import { type MarkPlaces, markAfter, tabStopOf } from '@/ui/marks/markMoves';
import type { MarkWords } from '@/ui/marks/markWords';

interface Props {
  /** Name of the group of marks. */
  name: string;
  places: MarkPlaces;
  wordsOf: (key: string) => MarkWords | null;
  tip: TipPlace;
  /** Called when the pointer or the focus comes to a mark: what choosing it needs can be fetched ahead. */
  onVisit?: ((key: string) => void) | undefined;
  /** Draws the chart with a `<button data-mark={key}>`, a link or a path with that role per mark; the one with the key `tabStop` has `tabIndex={0}`, all others -1. */
  children: (tabStop: string | null) => ReactNode;
}

function markOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement | SVGElement>('[data-mark]')?.dataset.mark ?? null) : null;
}

/**
 * Makes a chart's marks one stop of the Tab key. Arrows, Home and End move between them, Enter and Space choose (they are buttons), Esc takes
 * the tip away and then leaves.
 */
export function MarkLayer({ name, places, wordsOf, tip, onVisit, children }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const [visited, setVisited] = useState<string | null>(null);
  const tabStop = tabStopOf(places, visited);

  // A choice can take the focused mark away (a year becomes its months); the focus then goes to the mark that Tab would reach.
  useLayoutEffect(() => {
    if (hasFocus.current && tabStop !== null && document.activeElement === document.body) focusMark(tabStop);
  });

  function focusMark(key: string) {
    layer.current?.querySelector<HTMLElement | SVGElement>(`[data-mark="${CSS.escape(key)}"]`)?.focus();
  }

  function onFocus(event: FocusEvent) {
    hasFocus.current = true;
    setVisited(markOf(event.target));
    visit(event.target);
  }

  function visit(target: EventTarget) {
    const key = markOf(target);
    if (key !== null) onVisit?.(key);
  }

  function onKeyDown(event: KeyboardEvent) {
    const current = markOf(event.target);
    if (current === null) return;
    const { target } = event;
    const canBlur = target instanceof HTMLElement || target instanceof SVGElement;
    if (event.key === 'Escape' && !event.defaultPrevented && canBlur) target.blur();
    const next = markAfter(event.key, current, places);
    if (next === null) return;
    event.preventDefault();
    focusMark(next);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are the marks of a picture
    <div
      ref={layer}
      role="group"
      aria-label={name}
      className={styles.layer}
      onFocus={onFocus}
      onPointerOver={(event) => visit(event.target)}
      onBlur={() => {
        hasFocus.current = false;
      }}
      onKeyDown={onKeyDown}
    >
      {children(tabStop)}
      <MarkTip layer={layer} wordsOf={wordsOf} place={tip} />
    </div>
  );
}

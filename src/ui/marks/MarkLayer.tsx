import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from '@/ui/marks/MarkLayer.module.css';
import { ASK_EVENT, type MarkPlaces, type MarkWords, markAfter, markName, ReadingOnly, spokenWords, tabStopOf } from '@/ui/marks/marks';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  /** Name of the group of marks. */
  name: string;
  places: MarkPlaces;
  wordsOf: (key: string) => MarkWords | null;
  tip: TipPlace;
  /** Called when the pointer or the focus comes to a mark: what choosing it needs can be fetched ahead. */
  onVisit?: ((key: string) => void) | undefined;
  /** Called when a reader asks what the number of a mark rests on. */
  onAsk?: ((key: string, place: Element) => void) | undefined;
  /** Draws the chart with a `<button data-mark={key}>`, a link or a path with that role per mark; the one with the key `tabStop` has `tabIndex={0}`, all others -1. */
  children: (tabStop: string | null) => ReactNode;
}

function markAt(target: EventTarget | null): HTMLElement | SVGElement | null {
  return target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-mark]') : null;
}

function markOf(target: EventTarget): string | null {
  return markAt(target)?.dataset.mark ?? null;
}

/**
 * Makes a chart's marks one stop of the Tab key. Arrows, Home and End move between them, Enter and Space choose (they are buttons), Esc takes
 * the tip away and then leaves.
 */
export function MarkLayer({ name, places, wordsOf, tip, onVisit, onAsk, children }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const [visited, setVisited] = useState<string | null>(null);
  const tabStop = tabStopOf(places, visited);

  // A choice can take the focused mark away (a year becomes its months); the focus then goes to the mark that Tab would reach.
  useLayoutEffect(() => {
    if (hasFocus.current && tabStop !== null && document.activeElement === document.body) focusMark(tabStop);
  });

  // React knows no events of our own.
  useEffect(() => {
    const node = layer.current;
    if (!node || !onAsk) return;
    const onAsked = ({ target }: Event) => {
      const mark = markAt(target);
      if (mark?.dataset.mark !== undefined) onAsk(mark.dataset.mark, mark);
    };
    node.addEventListener(ASK_EVENT, onAsked);
    return () => node.removeEventListener(ASK_EVENT, onAsked);
  }, [onAsk]);

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
      <MarkTip layer={layer} wordsOf={wordsOf} place={tip} canAsk={onAsk !== undefined} />
    </div>
  );
}

/** `row`: at the end of the mark's own row; `below`: under the mark; `line`: on a line under the chart. */
type TipPlace = 'row' | 'below' | 'line';

interface MarkTipProps {
  layer: RefObject<HTMLElement | null>;
  wordsOf: (key: string) => MarkWords | null;
  place: TipPlace;
  /** Whether a key tells what the number rests on. */
  canAsk: boolean;
}

interface Shown {
  readonly key: string;
  readonly isFocus: boolean;
  readonly left: number;
  readonly top: number;
}

function shownFor(target: EventTarget | null, layer: HTMLElement, place: TipPlace, isFocus: boolean): Shown | null {
  const mark = markAt(target);
  const key = mark?.dataset.mark;
  if (!mark || key === undefined) return null;
  const box = mark.getBoundingClientRect();
  const frame = layer.getBoundingClientRect();
  const top = place === 'row' ? box.top + box.height / 2 - frame.top : box.bottom - frame.top;
  return { key, isFocus, top, left: Math.max(0, Math.min(box.left - frame.left, frame.width - 260)) };
}

/**
 * The tip of the mark under the pointer or in focus. It keeps its own state and listens by itself, so that moving the pointer draws nothing
 * else again. Esc takes it away. For the keyboard it is also said politely.
 */
function MarkTip({ layer, wordsOf, place, canAsk }: MarkTipProps) {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const node = layer.current;
    if (!node) return;
    const abort = new AbortController();
    const options = { signal: abort.signal };
    const show = (target: EventTarget | null, isFocus: boolean) => {
      const next = shownFor(target, node, place, isFocus);
      if (next) setShown((old) => (old?.key === next.key && old.isFocus === isFocus ? old : next));
    };
    const hide = () => setShown(null);
    node.addEventListener('pointerover', (event) => show(event.target, false), options);
    node.addEventListener('pointerleave', hide, options);
    node.addEventListener('focusin', (event) => show(event.target, true), options);
    node.addEventListener('focusout', hide, options);
    return () => abort.abort();
  }, [layer, place]);

  useEffect(() => {
    if (!shown) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setShown(null);
    };
    // Before the marks see the key: the first Esc is for the tip, the second one leaves.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [shown]);

  const words = shown && wordsOf(shown.key);
  const speak = useContext(ReadingOnly) ? markName : spokenWords;
  return (
    <>
      <VisuallyHidden>
        <span role="status">{shown?.isFocus && words ? speak(words) : ''}</span>
      </VisuallyHidden>
      {words ? (
        <Tip words={words} place={place} shown={shown} canAsk={canAsk && words.action !== null} />
      ) : (
        place === 'line' && <div className={`${styles.tip} ${styles.line}`} />
      )}
    </>
  );
}

interface TipProps {
  words: MarkWords;
  place: TipPlace;
  shown: Shown;
  canAsk: boolean;
}

function Tip({ words, place, shown, canAsk }: TipProps) {
  const isReadingOnly = useContext(ReadingOnly);
  const position = place === 'row' ? { top: shown.top } : place === 'below' ? { top: shown.top, left: shown.left } : {};
  return (
    <div aria-hidden="true" className={`${styles.tip} ${styles[place]}`} style={position}>
      <strong>{words.label}</strong>: {words.value}
      {canAsk && !isReadingOnly && <span className={styles.hint}> · W: what it rests on</span>}
      {words.parts && (
        <ul className={styles.parts}>
          {words.parts.map(({ label, value, colour }) => (
            <li key={label}>
              <i className={styles.swatch} style={{ background: colour }} />
              <span>{label}</span>
              {value}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

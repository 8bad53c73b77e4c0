import { type RefObject, useContext, useEffect, useState } from 'react';
import styles from '@/ui/marks/MarkTip.module.css';
import { type MarkWords, markName, spokenWords } from '@/ui/marks/markWords';
import { ReadingOnly } from '@/ui/readingOnly';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** `row`: at the end of the mark's own row; `below`: under the mark; `line`: on a line under the chart. */
export type TipPlace = 'row' | 'below' | 'line';

interface Props {
  layer: RefObject<HTMLElement | null>;
  wordsOf: (key: string) => MarkWords | null;
  place: TipPlace;
}

interface Shown {
  readonly key: string;
  readonly isFocus: boolean;
  readonly left: number;
  readonly top: number;
}

function shownFor(target: EventTarget | null, layer: HTMLElement, place: TipPlace, isFocus: boolean): Shown | null {
  const mark = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-mark]') : null;
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
export function MarkTip({ layer, wordsOf, place }: Props) {
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
    const onKey = (event: KeyboardEvent) => {
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
      {words ? <Tip words={words} place={place} shown={shown} /> : place === 'line' && <div className={`${styles.tip} ${styles.line}`} />}
    </>
  );
}

interface TipProps {
  words: MarkWords;
  place: TipPlace;
  shown: Shown;
}

function Tip({ words, place, shown }: TipProps) {
  const position = place === 'row' ? { top: shown.top } : place === 'below' ? { top: shown.top, left: shown.left } : {};
  return (
    <div aria-hidden="true" className={`${styles.tip} ${styles[place]}`} style={position}>
      <strong>{words.label}</strong>: {words.value}
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

import styles from '@/ui/FromTo.module.css';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** What became of a thing: one value for another, words of a text, or items of a list. */
type Change =
  | { readonly shape: 'value'; readonly from: string; readonly to: string }
  | { readonly shape: 'note'; readonly text: string }
  | { readonly shape: 'text'; readonly pieces: readonly { readonly text: string; readonly change: 'same' | 'gone' | 'fresh' }[] }
  | { readonly shape: 'items'; readonly gone: readonly string[]; readonly fresh: readonly string[]; readonly kept: number };

interface Props {
  /** What changed: `Last day`. */
  name: string;
  change: Change;
}

function Gone({ text }: { text: string }) {
  return (
    <del className={styles.gone}>
      <VisuallyHidden>was </VisuallyHidden>
      {text}
    </del>
  );
}

function Fresh({ text }: { text: string }) {
  return (
    <ins className={styles.fresh}>
      <VisuallyHidden>now </VisuallyHidden>
      {text}
    </ins>
  );
}

/** Places tell the pieces of one text apart: what they say may stand twice. */
function placed<T>(list: readonly T[]): (T & { place: string })[] {
  return list.map((item, place) => ({ ...item, place: String(place) }));
}

function Changed({ change }: { change: Change }) {
  if (change.shape === 'value')
    return (
      <>
        <Gone text={change.from} /> <span aria-hidden="true">→</span> <Fresh text={change.to} />
      </>
    );
  if (change.shape === 'note') return change.text;
  if (change.shape === 'text')
    return placed(change.pieces).map(({ place, text, change: became }) =>
      became === 'same' ? (
        <span key={place}>{text}</span>
      ) : became === 'gone' ? (
        <Gone key={place} text={text} />
      ) : (
        <Fresh key={place} text={text} />
      ),
    );
  const { gone, fresh, kept } = change;
  if (gone.length + fresh.length === 0) return <>another order</>;
  return (
    <ul className={styles.items}>
      {placed(gone.map((text) => ({ text }))).map(({ text, place }) => (
        <li key={place} className={styles.minus}>
          <Gone text={text} />
        </li>
      ))}
      {placed(fresh.map((text) => ({ text }))).map(({ text, place }) => (
        <li key={place} className={styles.plus}>
          <Fresh text={text} />
        </li>
      ))}
      {kept > 0 && <li className={styles.kept}>{kept} unchanged</li>}
    </ul>
  );
}

/** One thing before and after a change: what went is struck through, what came is marked. */
export function FromTo({ name, change }: Props) {
  return (
    <div className={styles.change}>
      <span className={styles.name}>{name}</span>
      <div>
        <Changed change={change} />
      </div>
    </div>
  );
}

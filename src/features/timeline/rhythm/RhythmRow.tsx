import { memo } from 'react';
import type { RhythmBodyRow } from '@/charts/model';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/features/timeline/rhythm/RhythmRows.module.css';
import type { QuarterMark } from '@/features/timeline/rhythm/rhythmMarks';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  row: RhythmBodyRow;
  /** The silences with their dates, for screen readers; empty for none. */
  silences: string;
  /** One per quarter; null where there is no contact. */
  keys: readonly (string | null)[];
  markOf: (key: string) => QuarterMark | null;
  /** What the whole height stands for. */
  most: number;
  /** The mark of this row that Tab reaches; null when it lies in another row. */
  tabStop: string | null;
  onToggle: (mark: QuarterMark) => void;
}

/** Room for the number above the tallest column, in px. */
const HEADROOM = 14;

function percent(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}

/** The contacts of one country: name and remarks, silences as hatched bands, and a column per quarter with contacts, which is a button. */
export const RhythmRow = memo(function RhythmRow({ row, silences, keys, markOf, most, tabStop, onToggle }: Props) {
  const { label, notes, counts } = row;
  const peak = counts.indexOf(Math.max(...counts));
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <b>{label}</b>
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
        {silences && (
          <VisuallyHidden>
            <span>Silences: {silences}</span>
          </VisuallyHidden>
        )}
      </div>
      <div className={styles.track}>
        {row.silences.map(({ from, to, words }) => (
          <div
            key={from}
            aria-hidden="true"
            className={styles.silence}
            style={{ left: percent(from, counts.length), width: percent(to - from, counts.length) }}
          >
            <span>{words}</span>
          </div>
        ))}
        {keys.map((key, at) => {
          const mark = key === null ? null : markOf(key);
          const count = counts[at] ?? 0;
          if (key === null || !mark) return null;
          return (
            <button
              key={key}
              type="button"
              data-mark={key}
              className={styles.quarter}
              style={{ left: percent(at, counts.length), width: percent(1, counts.length) }}
              aria-label={`${mark.words.label}: ${mark.words.value}`}
              aria-pressed={mark.words.isChosen}
              tabIndex={key === tabStop ? 0 : -1}
              onClick={() => onToggle(mark)}
            >
              <i style={{ height: `calc((100% - ${HEADROOM}px) * ${count / most})` }}>{at === peak && <span>{formatCount(count)}</span>}</i>
            </button>
          );
        })}
      </div>
    </li>
  );
});

import styles from '@/charts/figure/CommitmentBars.module.css';
import type { CommitmentMark } from '@/charts/figure/commitmentMarks';
import type { FollowUpStatus } from '@/domain/records/followUpRule';
import { formatCount } from '@/domain/words/sentences';
import { markName } from '@/ui/marks/markWords';

interface Props {
  label: string;
  /** One per part; null where nothing is counted. */
  marks: readonly (CommitmentMark | null)[];
  colours: readonly string[];
  /** What the whole width stands for. */
  most: number;
  tabStop: string | null;
  onToggle: (status: FollowUpStatus) => void;
}

/** One kind of commitment: its name, its parts end to end, and the number of each. */
export function CommitmentRow({ label, marks, colours, most, tabStop, onToggle }: Props) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.track}>
        {marks.map((mark, part) =>
          mark ? (
            <button
              key={mark.key}
              type="button"
              data-mark={mark.key}
              className={styles.part}
              style={{ width: `${(mark.count / most) * 100}%` }}
              aria-label={markName(mark.words)}
              aria-pressed={mark.words.isChosen}
              tabIndex={mark.key === tabStop ? 0 : -1}
              onClick={() => onToggle(mark.status)}
            >
              <i style={{ background: colours[part] }} />
            </button>
          ) : null,
        )}
      </span>
      {marks.map((mark, part) => (
        <span key={colours[part]} aria-hidden="true" className={styles.number}>
          {mark ? formatCount(mark.count) : '·'}
        </span>
      ))}
    </div>
  );
}

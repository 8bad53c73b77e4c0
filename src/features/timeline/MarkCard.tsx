import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { typeLabel } from '@/domain/records/atlasRecord';
import { type Searched, signingSearchedTo } from '@/domain/records/coverage';
import { statusLabel } from '@/domain/records/statusLabel';
import { isoDay } from '@/domain/time/timeScale';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, listed } from '@/domain/words/sentences';
import { cardPlace } from '@/features/timeline/layout/cardPlace';
import { describeDates } from '@/features/timeline/layout/describeMark';
import type { Target, TargetRow } from '@/features/timeline/layout/targets';
import styles from '@/features/timeline/MarkCard.module.css';
import { unbroken } from '@/ui/unbroken';

export const CARD_WIDTH = 380;
const MOST_PARTIES = 8;

interface Props {
  id: string;
  target: Target;
  rows: readonly TargetRow[];
  mark: TimelineMark | undefined;
  /** Of the drawing, in px. */
  width: number;
  height: number;
  today: number;
  searched: Searched;
}

function partyWords(countries: readonly string[]): string {
  const names = countries.map(countryName);
  return names.length <= MOST_PARTIES
    ? listed(names)
    : `${names.slice(0, MOST_PARTIES - 1).join(', ')} and ${names.length - MOST_PARTIES + 1} more`;
}

/** What a mark stands for, at once: kind, status and date; title; parties; what it is about. Of a column its period and number. */
export function MarkCard({ id, target, rows, mark, width, height, today, searched }: Props) {
  const place = cardPlace(target.box, rows, { width, height, card: Math.min(CARD_WIDTH, width) });
  return (
    <div
      id={id}
      role="tooltip"
      className={styles.card}
      data-above={place.isAbove}
      style={{ left: place.left, top: place.top, width: Math.min(CARD_WIDTH, width) }}
    >
      {mark ? (
        <>
          <p className={styles.small}>
            {typeLabel(mark.type)}, {statusLabel(mark, isoDay(today)).toLowerCase()} ·{' '}
            {describeDates(mark, signingSearchedTo(mark, searched))}
          </p>
          <p className={styles.title}>{unbroken(mark.title)}</p>
          {mark.countries.length > 0 && <p className={styles.small}>{partyWords(mark.countries)}</p>}
          <p className={styles.line}>{mark.line}</p>
          <p className={styles.small}>{counted(mark.sources, 'source')} · Enter opens the record</p>
        </>
      ) : (
        <>
          <p className={styles.title}>{unbroken(target.words)}</p>
          <p className={styles.small}>Enter lists {target.marks.length === 1 ? 'it' : 'them'}; filters stay as they are</p>
        </>
      )}
    </div>
  );
}

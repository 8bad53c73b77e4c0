import { type PointerEvent, useRef, useState } from 'react';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import styles from '@/features/filters/DateRangeFilter.module.css';
import { nearestThumb, rangeAfterDrag, rangeToYears, thumbsMoved, type Years } from '@/features/filters/dateRange';

interface Props {
  years: readonly FacetCount[];
  from: PartialDate | null;
  to: PartialDate | null;
  /** Whether no year is chosen, as records without a date are asked for. */
  isOff: boolean;
  onChange: (range: { from: PartialDate | null; to: PartialDate | null }) => void;
}

const names = ['First year', 'Last year'] as const;

/**
 * Two thumbs over the years, under a bar per year that shows how many records the other filters leave there. Each is a slider of the browser for the keyboard and for
 * screen readers; the pointer moves the nearer one from anywhere on the track, and what it drags is taken when it is let go.
 */
export function YearSlider({ years, from, to, isOff, onChange }: Props) {
  const scale: Years = [Number(years[0]?.value), Number(years.at(-1)?.value)];
  const [low, high] = scale;
  const track = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ readonly thumb: 0 | 1; readonly years: Years } | null>(null);
  const [first, last] = drag?.years ?? rangeToYears(from, to, scale);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const isInside = (year: string) => !isOff && Number(year) >= first && Number(year) <= last;
  const take = (taken: Years) => {
    const range = rangeAfterDrag({ from, to }, taken, scale);
    if (range.from !== from || range.to !== to) onChange(range);
  };
  const yearAt = ({ clientX }: PointerEvent) => {
    const { left = 0, width = 0 } = track.current?.getBoundingClientRect() ?? {};
    const share = width > 0 ? (clientX - left) / width : 0;
    return low + Math.round(Math.min(1, Math.max(0, share)) * (high - low));
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // The press would take the focus away again.
    event.preventDefault();
    const year = yearAt(event);
    const thumb = nearestThumb([first, last], year);
    track.current?.setPointerCapture?.(event.pointerId);
    track.current?.querySelectorAll('input')[thumb]?.focus({ preventScroll: true });
    setDrag({ thumb, years: thumbsMoved([first, last], thumb, year) });
  };
  const follow = (event: PointerEvent) => {
    if (drag) setDrag({ ...drag, years: thumbsMoved(drag.years, drag.thumb, yearAt(event)) });
  };
  const end = () => {
    if (drag) take(drag.years);
    setDrag(null);
  };
  const shareOf = (year: number) => `${((year - low) / (high - low)) * 100}%`;
  return (
    <div className={styles.slider}>
      <div className={styles.bars} aria-hidden="true">
        {years.map(({ value, count }) => (
          <i key={value} data-inside={isInside(value)} style={{ height: `${Math.round((count / most) * 100)}%` }} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen */}
      <div
        ref={track}
        role="group"
        aria-label="Years"
        className={styles.track}
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      >
        {([first, last] as const).map((year, at) => (
          <span key={names[at]} className={styles.thumb} style={{ left: shareOf(year) }}>
            <input
              type="range"
              aria-label={names[at]}
              min={low}
              max={high}
              value={year}
              onChange={(event) => take(thumbsMoved([first, last], at === 0 ? 0 : 1, Number(event.target.value)))}
            />
          </span>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}

import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { type FollowBody, shareAt } from '@/charts/followBody';
import { FollowCurves, readingWords } from '@/charts/plot/FollowCurves';
import { layoutFollow, shareWords } from '@/charts/plot/followLayout';
import { upperFirst } from '@/domain/words/sentences';
import styles from '@/features/followThrough/FollowThrough.module.css';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';

const TEXT = 13;
/** Where the browser cannot measure, in px. */
const FALLBACK = 720;
/** The curves are read month by month. */
const MONTH = 1 / 12;

/** What each line has at a year: `All 23%, 16 to 32%`. */
function wordsAt({ lines }: FollowBody, at: number): string {
  const parts = lines.map((line) => {
    const share = shareAt(line, at);
    if (share === null) return `${line.label}: fewer than five still watched`;
    const step = line.steps.findLast(({ year }) => year <= at);
    const hasBand = at <= line.boldTo && step && step.low !== null && step.high !== null;
    const band = hasBand ? ` (${Math.round((step.low ?? 0) * 100)} to ${shareWords(step.high ?? 0)})` : '';
    return `${line.label} ${shareWords(share)}${band}`;
  });
  return `${upperFirst(readingWords(at))}, with a follow-up on record: ${parts.join('; ')}.`;
}

/** The curves, which are read at one year unless a pointer or an arrow key moves the line; Escape and leaving bring it back. */
export function FollowReading({ body, name }: { body: FollowBody; name: string }) {
  const palette = palettes[useTheme()];
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, FALLBACK);
  const layout = useMemo(() => layoutFollow(body, { width, height: null, text: TEXT }), [body, width]);
  const [moved, setMoved] = useState<number | null>(null);
  const at = Math.min(moved ?? body.marked, body.years);
  const words = wordsAt(body, at);

  const moveTo = (year: number) => setMoved(Math.min(body.years, Math.max(0, Math.round(year / MONTH) * MONTH)));
  const handleKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + MONTH,
      ArrowUp: at + MONTH,
      ArrowLeft: at - MONTH,
      ArrowDown: at - MONTH,
      PageUp: at + 1,
      PageDown: at - 1,
      Home: 0,
      End: body.years,
      Escape: body.marked,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  const handlePointer = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width: drawn } = currentTarget.getBoundingClientRect();
    const x = ((clientX - left) / Math.max(1, drawn)) * layout.width;
    moveTo(((x - layout.left) / (layout.right - layout.left)) * body.years);
  };
  return (
    <>
      <div
        ref={place}
        className={styles.curves}
        role="slider"
        tabIndex={0}
        aria-label={`${name}: years since signing`}
        aria-valuemin={0}
        aria-valuemax={body.years}
        aria-valuenow={Math.round(at * 100) / 100}
        aria-valuetext={words}
        onKeyDown={handleKey}
        onPointerMove={handlePointer}
        onPointerLeave={() => setMoved(null)}
        onBlur={() => setMoved(null)}
      >
        <div aria-hidden="true">
          <FollowCurves body={body} layout={layout} palette={palette} at={at} />
        </div>
      </div>
      <p className={styles.reading}>{words}</p>
    </>
  );
}

import { type FollowBody, type FollowLine, shareAt } from '@/charts/followBody';
import { type PlotSize, within } from '@/charts/plot/plotLayout';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount, percent } from '@/domain/words/sentences';

/** The height of the curves alone, in px at labels of 13. */
const CURVES = { least: 48, usual: 240, most: 640 };
/** Below this width, in sizes of the text, names stand under the curves with their numbers, not at the ends of the lines. */
const BESIDE = 46;
const LEADING = 1.35;
/** From the end of the axis to the names, in sizes of the text, and the share of the width that names may take. */
const TO_NAME = 3.1;
const NAMES = 0.34;
/** Fewer watched than this are written soft, as their line is thin. */
const FEW = 10;

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A line where it is drawn, its years and shares as the axes count them. */
export interface PlacedLine {
  readonly line: FollowLine;
  /** The name and the note beside its end; null where they stand under the curves. */
  readonly name: (Text & { readonly note: string }) | null;
  /** Its row of numbers, with its name where that stands with them. */
  readonly row: { readonly name: Text; readonly sign: { readonly x: number; readonly y: number } };
  readonly watched: readonly (Text & { readonly isFew: boolean })[];
}

/** A drawing of curves with the numbers still watched below them, in px. */
export interface FollowLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Where the axes cross, and how far they reach. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly years: number;
  /** The highest share on the axis, and the shares that are written. */
  readonly most: number;
  readonly shares: readonly number[];
  readonly yearTicks: readonly number[];
  readonly unit: Text & { readonly anchor: 'start' | 'end' };
  readonly watchedTitle: Text;
  readonly lines: readonly PlacedLine[];
  readonly xOf: (year: number) => number;
  readonly yOf: (share: number) => number;
}

/** The top of the axis: a whole fifth above all lines and bands. */
function mostShare({ lines, years }: FollowBody): number {
  const shares = lines.flatMap(({ steps, boldTo, thinTo }) =>
    steps
      .filter(({ year }) => year <= Math.min(years, thinTo))
      .map(({ share, high, year }) => (year <= boldTo ? Math.max(share, high ?? 0) : share)),
  );
  return Math.min(1, Math.max(0.2, Math.ceil(Math.max(0, ...shares) * 5 - 1e-9) / 5));
}

/** Moves what would overlap apart, from the top downwards, and back up where it would leave the drawing. */
function apart<T extends { readonly y: number }>(places: readonly T[], least: number, bottom: number): T[] {
  const inOrder = places.toSorted((a, b) => a.y - b.y);
  let above = Number.NEGATIVE_INFINITY;
  const down = inOrder.map((place) => {
    above = Math.max(place.y, above + least);
    return { ...place, y: above };
  });
  let below = bottom + least;
  return down
    .toReversed()
    .map((place) => {
      below = Math.min(place.y, below - least);
      return { ...place, y: below };
    })
    .toReversed();
}

/** Lays out curves over the years, the names of the lines at their ends, and under each year how many are still watched. */
export function layoutFollow(body: FollowBody, { width, height: room, text }: PlotSize): FollowLayout {
  const { lines, years } = body;
  const widest = Math.max(0, ...lines.flatMap(({ label, note }) => [textWidth(label, text, 600), textWidth(note, text)]));
  const isBeside = width >= BESIDE * text;
  const left = text * 3;
  // The last number under the curves stands in the middle of its year.
  const right = isBeside
    ? width - Math.min(width * NAMES, Math.max(widest + text * TO_NAME, textWidth(body.unit, text) + text))
    : width - text * 1.4;
  const line = text * LEADING;
  const cut = (words: string, room: number, weight?: number) => clampLines(wrapText(words, text, room, weight), 1)[0] ?? '';
  const nameRoom = width - right - text * TO_NAME;
  const perRow = isBeside ? 1 : 2;
  const under = line * 1.6 + line * 1.3 + line * perRow * lines.length + text * 0.4 + (isBeside ? 0 : line);
  const top = text * 1.6;
  const scale = text / 13;
  const curves = within(room === null ? null : room - under - top, {
    least: CURVES.least * scale,
    usual: CURVES.usual * scale,
    most: CURVES.most * scale,
  });
  const foot = top + curves;
  const most = mostShare(body);
  const xOf = (year: number) => left + (year / years) * (right - left);
  const yOf = (share: number) => foot - (share / most) * curves;
  const step = most > 0.6 ? 0.2 : most > 0.3 ? 0.1 : 0.05;
  const ends = lines.map((own, at) => ({ at, y: yOf(shareAt(own, Math.min(years, own.thinTo)) ?? 0) }));
  const placedEnds = apart(ends, line * 2.05, foot - text * 1.1);
  const title = { text: 'Still watched', x: 0, y: foot + line * (isBeside ? 2.6 : 3.4) };
  const every = Math.ceil((years * text * 2.6) / Math.max(1, right - left));
  return {
    width,
    height: top + curves + under,
    text,
    left,
    right,
    top,
    foot,
    years,
    most,
    shares: Array.from({ length: Math.round(most / step) + 1 }, (_, at) => Math.round(at * step * 100) / 100),
    yearTicks: Array.from({ length: years + 1 }, (_, year) => year).filter((year) => year % every === 0),
    unit: isBeside
      ? { text: body.unit, x: right + text, y: foot + line * 1.1, anchor: 'start' }
      : { text: body.unit, x: right, y: foot + line * 2.2, anchor: 'end' },
    watchedTitle: title,
    lines: lines.map((own, at): PlacedLine => {
      const y = title.y + line * perRow * (at + 1);
      const sign = isBeside ? { x: right + text * 1.9, y } : { x: text * 0.6, y: y - line };
      return {
        line: own,
        name: isBeside
          ? {
              text: cut(own.label, nameRoom, 600),
              note: own.note,
              x: right + text * 1.6,
              y: placedEnds.find((place) => place.at === at)?.y ?? 0,
            }
          : null,
        row: {
          sign,
          name: {
            text: isBeside ? cut(own.label, nameRoom) : cut(`${own.label}, ${own.note}`, width - text * 2),
            x: sign.x + text * 1.1,
            y: sign.y,
          },
        },
        watched: own.watched
          .slice(0, years + 1)
          .flatMap((count, year) => (year % every === 0 ? [{ text: formatCount(count), isFew: count < FEW, x: xOf(year), y }] : [])),
      };
    }),
    xOf,
    yOf,
  };
}

/** `23%`, as it stands beside a mark. */
export function shareWords(share: number): string {
  return percent(share, 1);
}

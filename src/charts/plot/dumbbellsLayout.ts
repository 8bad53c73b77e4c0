import type { DumbbellsBody } from '@/charts/comparisonBodies';
import { layoutNoneIn, type NoneInLayout } from '@/charts/plot/NoneIn';
import { type LabelledRow, labelledRows, type PlotSize } from '@/charts/plot/plotLayout';
import { columnAxis } from '@/charts/plot/timeAxis';
import { textWidth } from '@/charts/plot/wrapText';
import { formatCount, formatPercent } from '@/domain/words/sentences';

/** In sizes of the text: a sign's radius, from it to a number, over the rows, and the side of what can be pressed. */
const [RADIUS, TO_NUMBER, OVER, TARGET] = [0.4, 0.75, 1.9, 1.72];

/** One sign of a row. Signs with the same value are drawn inside one another, the first outermost. */
export interface DumbbellSign {
  readonly series: number;
  readonly value: number;
  readonly x: number;
  readonly radius: number;
  /** Left end and width of what can be pressed: no two of a row overlap. */
  readonly target: { readonly x: number; readonly width: number };
}

export interface DumbbellRowLayout extends LabelledRow {
  readonly middle: number;
  readonly signs: readonly DumbbellSign[];
  readonly numbers: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' }[];
  readonly gap: string;
}

export interface DumbbellsLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly labelEnd: number;
  /** Where zero is, and where the rows begin. */
  readonly zero: number;
  readonly top: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly gapLabel: string;
  /** Height of the line at which the lead turns. */
  readonly turn: number | null;
  readonly rows: readonly DumbbellRowLayout[];
  /** Where the rows end, and what is said under them of those without a number. */
  readonly bottom: number;
  readonly none: NoneInLayout;
}

/** Returns centres no nearer than `side` to each other, in the order given, moved as little as their common middle allows. */
function apart(centres: readonly number[], side: number): number[] {
  const moved: number[] = [];
  for (const centre of centres) moved.push(Math.max(centre, (moved.at(-1) ?? Number.NEGATIVE_INFINITY) + side));
  const drift = moved.reduce((sum, centre, at) => sum + centre - (centres[at] ?? 0), 0) / Math.max(1, moved.length);
  return moved.map((centre) => centre - drift);
}

/** Lays out signs on one axis per row: label at the left, least number before the first sign and most after the last, the gap at the right. */
export function layoutDumbbells(body: DumbbellsBody, size: PlotSize, given?: number): DumbbellsLayout {
  const { width, height: room, text } = size;
  const { rows, isShare, gapLabel, none: rest = [] } = body;
  const none = layoutNoneIn(rest, { width, text: text - 1 });
  const words = isShare ? formatPercent : formatCount;
  const top = text * OVER;
  const placed = labelledRows(
    rows.map(({ label }) => label),
    { ...size, height: room === null ? null : room - none.height },
    top,
    given,
  );
  const axis = columnAxis(Math.max(0, ...rows.flatMap(({ values }) => values)));
  // Between the labels and zero the number of a sign that stands there has room.
  const zero = placed.zero + text * TO_NUMBER + textWidth(words(isShare ? 0 : 10), text);
  const widest = Math.max(textWidth(gapLabel, text), ...rows.map(({ gap }) => textWidth(gap, text, 600)));
  const numberSpace = text * (TO_NUMBER + 0.5) + textWidth(words(axis.end), text);
  const field = Math.max(1, width - zero - numberSpace - widest);
  const xOf = (value: number) => zero + (field * value) / axis.end;
  const side = text * TARGET;
  const laid = placed.rows.map((row, at): DumbbellRowLayout => {
    const { values = [], gap = '' } = rows[at] ?? {};
    const order = values.map((value, series) => ({ value, series })).sort((a, b) => a.value - b.value || a.series - b.series);
    const centres = apart(
      order.map(({ value }) => xOf(value)),
      side,
    );
    const signs = order.map(({ value, series }, place) => {
      const equals = order.filter((other) => other.value === value);
      const share = equals.length > 1 ? (1.5 * (equals.length - equals.findIndex((other) => other.series === series))) / equals.length : 1;
      const target = { x: (centres[place] ?? 0) - side / 2, width: side };
      return { series, value, x: xOf(value), radius: text * RADIUS * share, target };
    });
    const [least, most] = [signs[0], signs.at(-1)];
    const beside = text * TO_NUMBER;
    const isEqual = least?.value === most?.value && signs.length > 1;
    const each = most && { x: most.x + beside, text: `${words(most.value)} each`, anchor: 'start' as const };
    const ends = least &&
      most && [
        ...(signs.length > 1 ? [{ x: least.x - beside, text: words(least.value), anchor: 'end' as const }] : []),
        { x: most.x + beside, text: words(most.value), anchor: 'start' as const },
      ];
    const numbers = isEqual ? (each ? [each] : []) : (ends ?? []);
    return { ...row, middle: row.top + row.height / 2, signs, numbers, gap };
  });
  const turnRow = body.turn === null ? undefined : laid[body.turn];
  return {
    width,
    height: placed.bottom + none.height,
    text,
    labelEnd: placed.labelEnd,
    zero,
    top,
    ticks: axis.ticks.map((tick) => ({ x: xOf(tick), label: isShare ? `${tick}%` : formatCount(tick) })),
    gapLabel,
    turn: turnRow?.top ?? null,
    rows: laid,
    bottom: placed.bottom,
    none,
  };
}

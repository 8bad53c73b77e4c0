import type { TimelineBody } from '@/charts/model';
import { hairline, textLine } from '@/charts/picture/svgText';
import { type Field, placeOf } from '@/charts/picture/timelinePieces';
import { round } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import type { Palette } from '@/ui/palette';

const SIZE = 15;
/** Height of a line of labels, and from a tick to its label and from there to the next label, in px. */
const LINE = 20;
const INSET = 4;
const GAP = 8;
/** Length of a minor tick in px. */
const TICK = 6;

type Ticks = TimelineBody['ticks'];

interface Label {
  readonly x: number;
  readonly text: string;
}

/**
 * Returns where the labels of one row of ticks stand: to the right of their ticks, never over each other nor outside the field. The tick before the field
 * names the period that its left edge lies in.
 */
function placedLabels(ticks: Ticks, field: Field, weight: number): Label[] {
  const named = ticks.flatMap(({ at, label }) => (label === null ? [] : [{ at, text: label }])).sort((a, b) => a.at - b.at);
  const lead = named.findLastIndex(({ at }) => at <= 0);
  const placed: Label[] = [];
  let end = field.left;
  for (const [index, { at, text }] of named.slice(Math.max(0, lead)).entries()) {
    const x = Math.max(placeOf(at, field), field.left) + INSET;
    const next = named[Math.max(0, lead) + index + 1];
    const limit = Math.min(field.right, next ? placeOf(next.at, field) : field.right);
    const right = x + textWidth(text, SIZE, weight);
    if (x < end || right > (index === 0 && lead >= 0 ? limit : field.right)) continue;
    placed.push({ x, text });
    end = right + GAP;
  }
  return placed;
}

/** Draws the labels of a row of ticks with their baseline at `y`. */
function drawLabels(labels: readonly Label[], y: number, fill: string, weight: number): string {
  return labels.map(({ x, text }) => textLine(text, x, y, { size: SIZE, fill, weight })).join('');
}

/** The axis of a timeline: its head with the labels, and the lines of major ticks, which go down through the lanes. */
export interface TimelineAxis {
  readonly head: string;
  /** Height of the head in px; the lanes begin under it. */
  readonly top: number;
  /** Returns the lines of the ticks down to `bottom`, to lie under the marks. */
  readonly grid: (bottom: number) => string;
  /** Returns the line of today down to `bottom`, to lie over the marks; empty when today lies outside the window. */
  readonly today: (bottom: number) => string;
}

/** Returns the axis: today's name on top, then the labels of major ticks, then those of minor ones. Rows without labels take no height. */
export function timelineAxis({ ticks, today }: Pick<TimelineBody, 'ticks' | 'today'>, field: Field, palette: Palette): TimelineAxis {
  const now = today && today.at >= 0 && today.at <= 1 ? placeOf(today.at, field) : null;
  const label = today?.label ?? '';
  const major = placedLabels(
    ticks.filter(({ isMajor }) => isMajor),
    field,
    600,
  );
  const minor = placedLabels(
    ticks.filter(({ isMajor }) => !isMajor),
    field,
    400,
  );
  const majorTop = now === null ? 0 : LINE;
  const minorTop = majorTop + (major.length > 0 ? LINE : 0);
  const top = minorTop + (minor.length > 0 ? LINE : 0) + 4;
  const half = textWidth(label, SIZE, 600) / 2;
  const name =
    now === null
      ? ''
      : textLine(label, Math.min(Math.max(now, field.left + half), field.right - half), LINE - 5, {
          size: SIZE,
          fill: palette.ink,
          weight: 600,
          anchor: 'middle',
        });
  const head = name + drawLabels(major, majorTop + LINE - 5, palette.ink, 600) + drawLabels(minor, minorTop + LINE - 5, palette.soft, 400);
  const inside = ticks.filter(({ at }) => at >= 0 && at <= 1);
  return {
    head,
    top,
    grid: (bottom) =>
      inside
        .map(({ at, isMajor }) => {
          const x = placeOf(at, field);
          if (!isMajor) return hairline(x, top - TICK, x, top, palette.edge);
          return hairline(x, majorTop + 4, x, top, palette.edge) + hairline(x, top, x, bottom, palette.line);
        })
        .join(''),
    today: (bottom) =>
      now === null ? '' : `<path d="M${round(now)} ${LINE}V${round(bottom)}" fill="none" stroke="${palette.chosen}" stroke-width="2"/>`,
  };
}

import type { ColumnsBody, SearchedRow } from '@/charts/model';
import { GIVEN, stackField, underWayPanel, type WordsLine, wordsAt } from '@/charts/plot/columnPanels';
import { type PlotSize, within } from '@/charts/plot/plotLayout';
import { namedColumns, type TimeField, uncollectedFrom } from '@/charts/plot/timeAxis';
import type { CoverageLevel } from '@/domain/records/coverage';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';

/** Height of the columns with the number on top; where there is room to fill, they may be this share of the width. */
const HEIGHT = { least: 150, usual: 340, mostShare: 0.6 };
/** The numbers of the axis, the words over the columns, and the first line of names under them. */
const AXIS = 52;
const WORDS = 24;
const NAMES = 34;
const LINE = 20;
/** A row of the strip, from row to row where rows have names, and from the strip to what is next. */
const STRIP = { height: 8, pitch: 18, foot: 10 };
/** Between parts that stand below each other. */
const GAP = 12;
/** Under the panel of what was under way. */
const FOOT = 2;

export interface ColumnsLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly left: number;
  readonly field: ReturnType<typeof stackField>;
  readonly names: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly strip: readonly {
    readonly y: number;
    readonly height: number;
    readonly label: string;
    readonly pieces: readonly { readonly x: number; readonly width: number; readonly level: CoverageLevel }[];
  }[];
  readonly undated: WordsLine | null;
  readonly underWay: ReturnType<typeof underWayPanel>;
  /** What is not yet collected: from here to the right, in each of the panels. */
  readonly uncollected: { readonly x: number; readonly y: number; readonly words: string } | null;
}

/** The pieces of a strip, each period divided by its shares; what is not yet collected has none. */
function stripPieces({ cells }: SearchedRow, field: TimeField, end: number) {
  return cells.flatMap((shares, bin) => {
    let x = field.left + field.pitch * bin;
    const whole = Math.min(field.pitch, end - x) - 1;
    return idsOf(coverageLevels).flatMap((level) => {
      const piece = { x, width: whole * shares[level], level };
      x += piece.width;
      return piece.width > 0.5 ? [piece] : [];
    });
  });
}

/**
 * Lays out records over time: columns by own date with the number on top, their periods, how these were searched, the records without a date, and what was under
 * way. The columns are at least `lowest` px high, or as high as in any picture where that is not given.
 */
export function layoutColumns(body: ColumnsBody, { width, height: room, text }: PlotSize, lowest?: number): ColumnsLayout {
  const { bins, stack, collected } = body;
  const scale = text / GIVEN;
  const left = AXIS * scale;
  const field: TimeField = { left, width, text, pitch: (width - left) / Math.max(1, bins.length) };
  const named = namedColumns(bins, field);
  const end = uncollectedFrom(bins.length, collected, field);
  const namesHeight = bins.length === 0 ? 0 : (named.some((lines) => lines.length > 1) ? NAMES + LINE : NAMES) * scale;
  const stripHeight = body.searched.length > 0 ? ((body.searched.length - 1) * STRIP.pitch + STRIP.height + STRIP.foot) * scale : 0;
  const undatedHeight = body.undated ? wordsAt(body.undated, 0, field).box.height + GAP * scale : 0;
  const wordsTop = end === null ? 0 : WORDS * scale;
  const below = namesHeight + stripHeight + undatedHeight;
  const panelHeight = stack && body.underWay ? (underWayPanel(body, field, 0)?.base ?? 0) + GAP * scale + FOOT : 0;
  const usual = HEIGHT.usual * scale;
  const rest = below + panelHeight + wordsTop;
  const base =
    wordsTop +
    within(room === null ? null : room - rest, {
      least: lowest ?? HEIGHT.least * scale,
      usual,
      most: Math.max(usual, width * HEIGHT.mostShare),
    });
  // Alone, the panel stands where the columns stood.
  const alone = stack ? null : underWayPanel(body, field, wordsTop);
  const foot = stack ? base : (alone?.base ?? 0);
  const stripTop = foot + namesHeight;
  const undatedTop = stripTop + stripHeight;
  const panelTop = undatedTop + undatedHeight + GAP * scale;
  const underWay = stack ? underWayPanel(body, field, panelTop) : alone;
  return {
    width,
    height: stack && underWay ? underWay.base + FOOT : foot + below,
    text,
    left,
    field: stackField(body, field, wordsTop, base),
    names: named.flatMap((lines, bin) =>
      lines.map((line, place) => ({ x: left + field.pitch * (bin + 0.5), y: foot + (26 + place * LINE) * scale, text: line })),
    ),
    strip: body.searched.map((row, at) => ({
      y: stripTop + at * STRIP.pitch * scale,
      height: STRIP.height * scale,
      label: row.label,
      pieces: stripPieces(row, field, end ?? width),
    })),
    undated: body.undated ? wordsAt(body.undated, undatedTop, field) : null,
    underWay,
    uncollected: end === null ? null : { x: end, y: text, words: 'not yet collected' },
  };
}

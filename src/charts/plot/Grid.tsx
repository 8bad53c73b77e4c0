import { memo } from 'react';
import type { GridBody } from '@/charts/model';
import { AbsenceSign, absencesIn } from '@/charts/plot/AbsenceSigns';
import { byPlace } from '@/charts/plot/byPlace';
import { layoutNoneIn, NoneIn, type NoneInLayout } from '@/charts/plot/NoneIn';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { type PlotSize, within } from '@/charts/plot/plotLayout';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { type Absence, type Counted, isAbsent, numberOf } from '@/domain/records/absence';
import { formatCount } from '@/domain/words/sentences';
import { heatColours, type Palette } from '@/ui/palette';

/** Between cells, and between names and cells, in px. */
const GAP = 2;
const NAME_GAP = 12;
/** A row is so much higher than its name, in px; between `least` and `most` where there is a height to fill. */
const ROW = { least: 9, usual: 16, most: 28 };
const LEAST_NUMBER = 9;
const ROW_SHARE = 0.3;
const COLUMN_SHARE = 0.4;
const LONGEST_COLUMN_NAME = 260;
/** In a height that is given, the names over the columns take so much of it, and at least so many times their size. */
const HEADS = { share: 0.46, least: 5 };
/** The names of columns rise so steeply, in degrees. */
const SLANT = 42;
const [ALONG, UP] = [Math.cos((SLANT * Math.PI) / 180), Math.sin((SLANT * Math.PI) / 180)];
/** Two lines of a name, as a multiple of the size. */
const TWO_LINES = 2.2;
const LEADING = 1.1;

/** A cell with its place in px. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: Counted;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GridRow {
  readonly label: string;
  readonly y: number;
  /** Lines of the name, which end at `right`. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly baseline: number;
  /** One per column; null where a row of pairs meets itself. */
  readonly cells: readonly (GridCell | null)[];
}

/** A drawing of a heat map, in px. */
export interface GridLayout {
  /** More than was given where the cells would be too narrow. */
  readonly width: number;
  readonly height: number;
  /** Sizes of the names and of the numbers. */
  readonly text: number;
  readonly number: number;
  /** Where the cells begin, and where names end. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  /** Room after the last column, into which its name rises. */
  readonly after: number;
  /** From row to row. */
  readonly pitch: number;
  /** The names of columns lie flat, each in one or two lines in the middle of its column; else they rise. */
  readonly isFlat: boolean;
  readonly heads: readonly { readonly label: string; readonly text: string; readonly x: number; readonly y: number }[];
  readonly rows: readonly GridRow[];
  /** What the darkest cell counts. */
  readonly most: number;
  /** Where the cells end, and what is said under them of the rows and columns without a number. */
  readonly bottom: number;
  readonly none: NoneInLayout;
}

/** Returns the size at which the largest number finds room in a cell, in px. */
function numberSize(most: number, space: number, text: number): number {
  return Math.max(LEAST_NUMBER, Math.min(text, Math.floor((text * space) / textWidth(formatCount(most), text))));
}

/** Returns what the darkest cell counts. */
export function mostIn({ cells }: Pick<GridBody, 'cells'>): number {
  return Math.max(0, ...cells.flat().map((count) => (count === null ? 0 : numberOf(count))));
}

/** Returns the names of columns in one or two lines each; null where one has no room over its column. */
function flatHeads(labels: readonly string[], width: number, text: number): readonly (readonly string[])[] | null {
  const wrapped = labels.map((label) => wrapText(label, text, width));
  const isCut = labels.some((label) => label.split(' ').some((word) => textWidth(word, text) > width));
  return isCut || wrapped.some(({ length }) => length > 2) ? null : wrapped;
}

/** Returns how far the slanted names run beyond the last column, in px. */
function overhang(heads: readonly string[], room: number, text: number): number {
  const beyond = (after: number) =>
    Math.max(
      0,
      ...heads.map((head, at) => ALONG * textWidth(head, text) + text - ((heads.length - at - 0.5) * (room - after)) / heads.length),
    );
  // Narrower columns let a name run further, so that the room is measured until it holds.
  return [0, 1, 2, 3].reduce((after) => Math.min(room / 3, beyond(after)), 0);
}

/** Lays out a heat map: names at the left and, slanted, on top. No column is narrower than `leastColumn`, and the map grows wider for that. */
export function layoutGrid(body: GridBody, { width, height, text }: PlotSize, leastColumn = 0): GridLayout {
  const { rowLabels, columnLabels, cells, none: rest = [] } = body;
  const none = layoutNoneIn(rest, { width, text });
  const widest = (lines: readonly string[]) => Math.max(0, ...lines.map((line) => textWidth(line, text)));
  const shortest = height === null ? Number.POSITIVE_INFINITY : Math.max(HEADS.least * text, (HEADS.share * height) / UP);
  const headSpace = Math.min(LONGEST_COLUMN_NAME, Math.max(11 * text, width * COLUMN_SHARE), shortest);
  const namesEnd = Math.min(width * ROW_SHARE, widest(rowLabels)) + NAME_GAP;
  const flat = height === null ? null : flatHeads(columnLabels, (width - namesEnd) / Math.max(1, columnLabels.length) - GAP, text);
  const heads = flat ? [] : columnLabels.map((label) => clampLines(wrapText(label, text, headSpace), 1)[0] ?? '');
  const flatTop = Math.max(0, ...(flat ?? []).map(({ length }) => length)) * text * LEADING + NAME_GAP;
  const top = flat ? flatTop : UP * widest(heads) + ALONG * text + NAME_GAP;
  const share = height === null ? null : (height - top - none.height) / Math.max(1, rowLabels.length);
  const pitch = within(share, { least: text + ROW.least, usual: text + ROW.usual, most: text + ROW.most });
  const nameLines = pitch < text * TWO_LINES ? 1 : 2;
  const names = rowLabels.map((label) => clampLines(wrapText(label, text, width * ROW_SHARE), nameLines));
  const left = widest(names.flat()) + NAME_GAP;
  const after = overhang(heads, Math.max(width - left, leastColumn * heads.length), text);
  const column = Math.max(leastColumn, (width - left - after) / Math.max(1, columnLabels.length));
  const most = mostIn({ cells });
  const rows = rowLabels.map((label, row): GridRow => {
    const y = top + row * pitch;
    const baseline = y + pitch / 2 + text * 0.33;
    const lines = names[row] ?? [];
    const first = baseline - ((lines.length - 1) * text * LEADING) / 2;
    const at = (place: number) => left + column * place;
    return {
      label,
      y,
      baseline,
      lines: lines.map((line, place) => ({ text: line, y: first + place * text * LEADING })),
      cells: columnLabels.map((_, place) => {
        const value = cells[row]?.[place] ?? null;
        return value === null ? null : { row, column: place, value, x: at(place), y, width: column - GAP, height: pitch - GAP };
      }),
    };
  });
  return {
    width: Math.max(width, left + column * columnLabels.length + after),
    height: top + rowLabels.length * pitch + none.height,
    text,
    number: numberSize(most, column - GAP, text),
    left,
    top,
    right: left - NAME_GAP + GAP,
    after,
    pitch,
    isFlat: flat !== null,
    heads: (flat ?? heads.map((line) => [line])).flatMap((lines, at) =>
      lines.map((line, place) => ({
        label: columnLabels[at] ?? '',
        text: line,
        x: left + column * (at + 0.5),
        y: top - 8 - (lines.length - 1 - place) * text * LEADING,
      })),
    ),
    rows,
    most,
    bottom: top + rowLabels.length * pitch,
    none,
  };
}

interface Props {
  layout: GridLayout;
  palette: Palette;
  /** The id of `Hatch` in the document. */
  hatch: string;
}

/** The name of a row. */
export function GridRowName({ row, layout, palette }: Omit<Props, 'hatch'> & { row: GridRow }) {
  return byPlace(row.lines, ({ text, y }) => (
    <PlotText x={layout.right} y={y} size={layout.text} fill={palette.ink} anchor="end">
      {text}
    </PlotText>
  ));
}

function Cell({ cell, baseline, layout, palette, hatch }: Props & { cell: GridCell; baseline: number }) {
  const { x, y, width, height, value } = cell;
  const middle = x + (width + GAP) / 2;
  if (isAbsent(value)) return <AbsenceSign absence={value} {...{ x, y, width, height, palette, hatch }} />;
  const { ground, text } = heatColours(value, layout.most, palette);
  return (
    <>
      <Rectangle {...{ x, y, width, height }} fill={ground} />
      <PlotText x={middle} y={baseline} size={layout.number} fill={text} anchor="middle">
        {formatCount(value)}
      </PlotText>
    </>
  );
}

/** A heat map: in every cell a number, or the sign of why there is none. */
export const GridPlot = memo(function GridPlot({ layout, palette, hatch }: Props) {
  return (
    <>
      {byPlace(layout.heads, ({ text, x, y }) => (
        <g {...(!layout.isFlat && { transform: `rotate(${-SLANT} ${round(x)} ${round(y)})` })}>
          <PlotText x={x} y={y} size={layout.text} fill={palette.ink} {...(layout.isFlat && { anchor: 'middle' })}>
            {text}
          </PlotText>
        </g>
      ))}
      {byPlace(layout.rows, (row) => (
        <>
          <GridRowName {...{ row, layout, palette }} />
          {byPlace(row.cells, (cell) => cell && <Cell cell={cell} baseline={row.baseline} {...{ layout, palette, hatch }} />)}
        </>
      ))}
      <NoneIn layout={layout.none} y={layout.bottom} palette={palette} />
    </>
  );
});

/** What each colour in use stands for, few to many. */
export function heatKey(most: number, palette: Palette): { readonly label: string; readonly colour: string }[] {
  const ranges: { first: number; last: number; colour: string }[] = [];
  for (let count = 1; count <= most; count += 1) {
    const colour = heatColours(count, most, palette).ground;
    const range = ranges.at(-1);
    if (range && range.colour === colour) range.last = count;
    else ranges.push({ first: count, last: count, colour });
  }
  return ranges.map(({ first, last, colour }) => ({
    label: first === last ? formatCount(first) : `${formatCount(first)}–${formatCount(last)}`,
    colour,
  }));
}

/** Returns what the cells on either side of the diagonal count, in words; null where the two are not told apart. */
export function halvesWords({ halves }: GridBody): string | null {
  return halves ? `Above the diagonal: ${halves.above}. Below it: ${halves.below}.` : null;
}

/** Returns which signs stand in the cells. */
export function gridAbsences({ cells }: GridBody): Absence[] {
  return absencesIn(cells.flat().filter((cell) => cell !== null));
}

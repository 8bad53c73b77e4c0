import { scaleLinear } from 'd3-scale';
import { Fragment, memo } from 'react';
import type { ColumnsBin, ColumnsBody } from '@/charts/model';
import { Hairline, MarkRectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { type PlotMark, type PlotSize, within } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

/** Size of a label that the other measures in px are given for. */
const GIVEN = 17;
/** Height of the columns with the number on top; where there is room to fill, they may be this share of the width. */
const HEIGHT = { least: 260, usual: 380, mostShare: 0.62 };
/** The numbers of the axis, what is over the highest column, and the first line of names under the columns. */
const AXIS = 52;
const TOP = 30;
const NAMES = 32;
const LINE = 20;
const COLUMN_SHARE = 0.72;
const MOST_COLUMN = 76;
/** Numbers on columns so narrow that they would have to be smaller are left to the axis. */
const LEAST_NUMBER = 11;
/** How far a name may reach past the last column. */
const SPILL = 8;

export interface ColumnsLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Left end of the field, and the line that columns stand on. */
  readonly left: number;
  readonly base: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly columns: readonly {
    readonly key: string;
    /** What belongs to the column from left to right. */
    readonly x: number;
    readonly width: number;
    readonly middle: number;
    /** The number of records over the column; null where it would be too small. */
    readonly number: { readonly y: number; readonly size: number; readonly text: string } | null;
    /** The name under the column, line by line; none where there is no room. */
    readonly name: readonly { readonly y: number; readonly text: string }[];
    /** The parts of the stack that count anything, from the bottom up; `key` is the part's label. */
    readonly marks: readonly (PlotMark & { readonly category: number })[];
  }[];
}

/** Lays out stacked columns over time: numbers at the left, the number of records on top of each column, its period below. */
export function layoutColumns({ bins, series }: ColumnsBody, { width, height, text }: PlotSize): ColumnsLayout {
  const scale = text / GIVEN;
  const left = AXIS * scale;
  const pitch = (width - left) / Math.max(1, bins.length);
  const named = namedColumns(bins, { width, left, pitch, text });
  const below = (named.some((name) => name?.year) ? NAMES + LINE : NAMES) * scale;
  const usual = HEIGHT.usual * scale;
  const base = within(height === null ? null : height - below, {
    least: HEIGHT.least * scale,
    usual,
    most: Math.max(usual, width * HEIGHT.mostShare),
  });
  const axis = columnAxis(Math.max(0, ...stackHeights(series, bins.length)));
  const top = TOP * scale;
  const at = (value: number) => base * (1 - value / axis.end) + top * (value / axis.end);
  const column = Math.min(pitch * COLUMN_SHARE, MOST_COLUMN * scale);
  const widestNumber = Math.max(1, ...bins.map(({ total }) => textWidth(formatCount(total), text, 600)));
  const numberSize = Math.min(text, Math.floor((text * (pitch - 2)) / widestNumber));
  const columns = bins.map(({ label, total }, bin) => {
    const x = left + pitch * bin;
    let stacked = 0;
    const marks = series.map(({ label: key, category, values }) => {
      const value = values[bin] ?? 0;
      const y = at(stacked + value);
      const mark = { key, category, value, x: x + (pitch - column) / 2, y, width: column, height: at(stacked) - y };
      stacked += value;
      return mark;
    });
    const name = named[bin];
    const lines = name ? [name.line, ...(name.year ? [name.year] : [])] : [];
    return {
      key: label,
      x,
      width: pitch,
      middle: x + pitch / 2,
      number: numberSize < LEAST_NUMBER ? null : { y: at(stacked) - 8 * scale, size: numberSize, text: formatCount(total) },
      name: lines.map((line, place) => ({ y: base + (26 + place * LINE) * scale, text: line })),
      marks: marks.filter(({ value }) => value > 0),
    };
  });
  const ticks = axis.ticks.map((tick) => ({ at: at(tick), label: formatCount(tick) }));
  return { width, height: base + below, text, left, base, ticks, columns };
}

/** Returns the names of the columns, null for those that are left out: between two that have no more room, and one that would leave the chart. */
function namedColumns(
  bins: ColumnsBody['bins'],
  { width, left, pitch, text }: { width: number; left: number; pitch: number; text: number },
) {
  const widthOf = ({ line, year }: { line: string; year: string | null }) => Math.max(textWidth(line, text), textWidth(year ?? '', text));
  const all = axisLabels(bins);
  const every = Math.ceil((Math.max(1, ...all.map(widthOf)) + text / 3) / pitch);
  const shown = axisLabels(bins.filter((_, bin) => bin % every === 0));
  return bins.map((_, bin) => {
    const name = bin % every === 0 ? shown[bin / every] : undefined;
    const isInside = name && left + pitch * (bin + 0.5) + widthOf(name) / 2 <= width + SPILL;
    return name && isInside ? name : null;
  });
}

interface Props {
  layout: ColumnsLayout;
  palette: Palette;
}

export const ColumnsPlot = memo(function ColumnsPlot({ layout, palette }: Props) {
  const { width, text, left, base, ticks, columns } = layout;
  const scale = text / GIVEN;
  return (
    <>
      {ticks.map(({ at, label }) => (
        <Fragment key={at}>
          <Hairline x1={left} y1={at} x2={width} y2={at} stroke={palette.line} />
          <PlotText x={left - 10 * scale} y={at + 6 * scale} size={text} fill={palette.soft} anchor="end">
            {label}
          </PlotText>
        </Fragment>
      ))}
      {columns.map(({ key, middle, number, name, marks }) => (
        <Fragment key={key}>
          {marks.map((mark) => (
            <MarkRectangle key={mark.key} mark={mark} fill={palette.categories[mark.category] ?? palette.data} />
          ))}
          {number && (
            <PlotText x={middle} y={number.y} size={number.size} weight={600} fill={palette.ink} anchor="middle">
              {number.text}
            </PlotText>
          )}
          {name.map((line) => (
            <PlotText key={line.y} x={middle} y={line.y} size={text} fill={palette.soft} anchor="middle">
              {line.text}
            </PlotText>
          ))}
        </Fragment>
      ))}
      <Hairline x1={left} y1={base} x2={width} y2={base} stroke={palette.edge} />
    </>
  );
});

/** The number axis of the columns: its end, and the numbers written at it. */
interface ColumnAxis {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Returns an axis from zero to a round number at or above `most`, with whole numbers only. */
export function columnAxis(most: number): ColumnAxis {
  const scale = scaleLinear()
    .domain([0, Math.max(1, most)])
    .nice(4);
  const end = Math.ceil(scale.domain()[1] ?? 1);
  return { end, ticks: scale.ticks(4).filter(Number.isInteger) };
}

/** Returns the height of each stack: the sum of its parts. */
export function stackHeights(series: readonly { readonly values: readonly number[] }[], bins: number): number[] {
  return Array.from({ length: bins }, (_, bin) => series.reduce((sum, { values }) => sum + (values[bin] ?? 0), 0));
}

/** Returns the two lines under each column, so that they are no wider than it: `2024`; `Q2` or `May` with the year where it changes, else null. */
export function axisLabels(bins: readonly Pick<ColumnsBin, 'short' | 'year'>[]): { line: string; year: string | null }[] {
  return bins.map(({ short, year }, at) => ({ line: short, year: bins[at - 1]?.year === year ? null : year }));
}

import { memo } from 'react';
import type { BarsBody, Emphasis } from '@/charts/model';
import { AbsenceSign } from '@/charts/plot/AbsenceSigns';
import { byPlace } from '@/charts/plot/byPlace';
import { layoutNoneIn, NoneIn, type NoneInLayout } from '@/charts/plot/NoneIn';
import { Hairline, MarkRectangle } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { type LabelledRow, labelledRows, type PlotMark, type PlotSize, rowScale } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { type Absence, absenceWords } from '@/domain/records/absence';
import { formatCount } from '@/domain/words/sentences';
import { type Palette, type ScopeHue, textOn } from '@/ui/palette';

/** Room for the number after the longest bar, in px at labels of 19 px. */
const NUMBER_SPACE = 80;
const NUMBER_GAP = 8;
/** Width of the sign that stands for a zero, in px at labels of 19 px. */
const SIGN_WIDTH = 20;

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  /** Size of the labels. */
  readonly text: number;
  /** Where labels end, and the line that bars start from. */
  readonly labelEnd: number;
  readonly zero: number;
  /** Its bars are drawn in parts. */
  readonly isSplit: boolean;
  readonly rows: readonly BarRow[];
  /** Where the bars end, and what is said under them of the rows without any. */
  readonly bottom: number;
  readonly none: NoneInLayout;
}

interface BarRow extends LabelledRow {
  readonly mark: PlotMark & { readonly emphasis: Emphasis };
  /** What the bar is split into, as far as it counts anything; `part` is the place in the body's parts. None where it is whole. */
  readonly parts: readonly BarPart[];
  readonly number: { readonly x: number; readonly text: string };
  /** Stands before the words that take the place of a zero. */
  readonly sign: AbsencePlace | null;
}

interface BarPart extends PlotMark {
  readonly part: number;
  readonly hue: ScopeHue;
  /** The number stands in the part where it says more than its length, and has room. */
  readonly hasNumber: boolean;
}

type AbsencePlace = Pick<Parameters<typeof AbsenceSign>[0], 'absence' | 'x' | 'y' | 'width' | 'height'>;

/** Air on either side of a number in a part, in px at labels of 19 px; and the least number that is written. */
const PART_AIR = 6;
const LEAST_NUMBER = 2;
/** Thickness of the line around a chosen bar, in px. */
const CHOSEN_EDGE = 2;

/** What stands in place of a zero: a sign and words; where these have no room, the sign and the zero. */
function noNumber(absence: Absence, { bar }: LabelledRow, x: number, size: PlotSize): Pick<BarRow, 'number' | 'sign'> {
  const width = SIGN_WIDTH * rowScale(size);
  const isBlank = absence === 'unlisted' || absence === 'uncollected';
  const at = isBlank ? x : x + width + NUMBER_GAP;
  const hasRoom = at + textWidth(absenceWords[absence], size.text - 1) <= size.width;
  return {
    sign: isBlank ? null : { absence, x, y: bar.y, width, height: bar.height },
    number: { x: at, text: hasRoom ? absenceWords[absence] : formatCount(0) },
  };
}

/**
 * Lays out horizontal bars: label at the left, length from zero, number at the end. `zero` keeps the line that bars start from in its place, and `scale` is what the
 * longest bar counts where these are a part of others on the same scale.
 */
export function layoutBars({ bars, parts = [], none: rest = [] }: BarsBody, size: PlotSize, zero?: number, scale?: number): BarsLayout {
  const { width, height: room, text } = size;
  const none = layoutNoneIn(rest, { width, text: text - 1 });
  const placed = labelledRows(
    bars.map(({ label }) => label),
    { ...size, height: room === null ? null : room - none.height },
    0,
    zero,
  );
  const most = scale ?? Math.max(1, ...bars.map(({ value }) => value));
  const field = Math.max(0, width - placed.zero - NUMBER_SPACE * rowScale(size));
  const rows = placed.rows.flatMap((row, at) => {
    const bar = bars[at];
    if (!bar) return [];
    const { label, value, emphasis } = bar;
    const length = (field * value) / most;
    const mark = { key: label, value, emphasis, x: placed.zero, width: length, ...row.bar };
    let x = placed.zero;
    const split = parts.flatMap(({ label: name, hue }, part): BarPart[] => {
      const count = bar.parts?.[part] ?? 0;
      const wide = (field * count) / most;
      x += wide;
      const hasNumber = count >= LEAST_NUMBER && wide >= textWidth(formatCount(count), text - 1) + 2 * PART_AIR * rowScale(size);
      return count > 0 ? [{ key: name, part, hue, value: count, x: x - wide, width: wide, hasNumber, ...row.bar }] : [];
    });
    const number = { x: placed.zero + length + NUMBER_GAP, text: formatCount(value) };
    return [{ ...row, mark, parts: split, ...(bar.absence ? noNumber(bar.absence, row, number.x, size) : { number, sign: null }) }];
  });
  const { bottom, labelEnd } = placed;
  return { width, height: bottom + none.height, text, labelEnd, zero: placed.zero, isSplit: parts.length > 0, rows, bottom, none };
}

/** The parts of a bar with their numbers and a line of ground between them. */
function SplitBar({
  mark,
  parts,
  baseline,
  text,
  palette,
}: Pick<BarRow, 'mark' | 'parts' | 'baseline'> & { text: number; palette: Palette }) {
  const { y, height } = mark;
  return (
    <>
      {byPlace(parts, (part) => (
        <MarkRectangle mark={part} fill={palette.scopes[part.hue]} />
      ))}
      {byPlace(parts.slice(1), (part) => (
        <Hairline x1={part.x} y1={y} x2={part.x} y2={y + height} stroke={palette.ground} />
      ))}
      <g data-inside="">
        {byPlace(
          parts.filter(({ hasNumber }) => hasNumber),
          (part) => (
            <PlotText
              x={part.x + part.width / 2}
              y={baseline}
              size={text - 1}
              fill={textOn(palette.scopes[part.hue], palette)}
              anchor="middle"
            >
              {formatCount(part.value)}
            </PlotText>
          ),
        )}
      </g>
    </>
  );
}

/** What is chosen has a line around it and keeps its colour, here as on the map and in heat maps. */
function ChosenEdge({ mark: { x, y, width, height }, palette }: Pick<BarRow, 'mark'> & { palette: Palette }) {
  const d = `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  return <path d={d} fill="none" stroke={palette.chosen} strokeWidth={CHOSEN_EDGE} />;
}

interface Props {
  layout: BarsLayout;
  palette: Palette;
  /** The id of `Hatch` in the document. */
  hatch: string;
}

export const BarsPlot = memo(function BarsPlot({ layout, palette, hatch }: Props) {
  const { text, labelEnd, zero, isSplit, rows, bottom, none } = layout;
  return (
    <>
      {byPlace(rows, ({ lines, baseline, mark, parts, number, sign }) => {
        const weight = mark.emphasis === 'chosen' ? 600 : 400;
        return (
          <>
            {byPlace(lines, (line) => (
              <PlotText x={labelEnd} y={line.y} size={text} weight={weight} fill={palette.ink} anchor="end">
                {line.text}
              </PlotText>
            ))}
            {isSplit ? <SplitBar {...{ mark, parts, baseline, text, palette }} /> : <MarkRectangle mark={mark} fill={palette.data} />}
            {mark.emphasis === 'chosen' && <ChosenEdge mark={mark} palette={palette} />}
            {sign && <AbsenceSign {...sign} {...{ palette, hatch }} />}
            <PlotText x={number.x} y={baseline} size={text - 1} weight={weight} fill={palette.soft}>
              {number.text}
            </PlotText>
          </>
        );
      })}
      {rows.length > 0 && <Hairline x1={zero} y1={0} x2={zero} y2={bottom} stroke={palette.edge} />}
      <NoneIn layout={none} y={bottom} palette={palette} />
    </>
  );
});

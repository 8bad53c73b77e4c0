import { Fragment, memo } from 'react';
import type { FacingBarsBody } from '@/charts/comparisonBodies';
import { ComparedSign } from '@/charts/plot/ComparedSign';
import { Hairline, MarkRectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { type LabelledRow, labelledRows, type PlotMark, type PlotSize } from '@/charts/plot/plotLayout';
import { textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import { type Hue, hueOf, type Palette } from '@/ui/palette';

/** In sizes of the text: over the rows, between a bar and its number, around the names, between panels. */
const [OVER, TO_NUMBER, AROUND, BETWEEN] = [1.9, 0.4, 0.9, 1];
const LEADING = 1.15;
/** What the sign takes of the room for the name of a panel, in sizes of the text. */
const HEAD = 1.2;
const NAME_SHARE = 0.34;
export const ITSELF = 'itself';

/** A panel of bars: where they start, and to which side they grow. */
interface Panel {
  readonly zero: number;
  readonly grows: 1 | -1;
  /** The name over it, in at most two lines; none where a panel is too narrow for its own, so that no name is cut. */
  readonly head: readonly string[];
  readonly hue: Hue;
}

interface FacingRow extends LabelledRow {
  /** One for each panel, null where nothing is counted. */
  readonly marks: readonly ((PlotMark & { readonly hue: Hue }) | null)[];
  readonly numbers: readonly { readonly x: number; readonly text: string; readonly isCount: boolean; readonly anchor: 'start' | 'end' }[];
}

export interface FacingBarsLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Where the names are written, and how they are set there. */
  readonly names: { readonly x: number; readonly anchor: 'middle' | 'end' };
  readonly top: number;
  readonly panels: readonly Panel[];
  readonly rows: readonly FacingRow[];
}

/** Lays out two series back to back around the names of the rows, more as panels to the right of them. */
export function layoutFacingBars({ series, rows }: FacingBarsBody, size: PlotSize): FacingBarsLayout {
  const { width, text } = size;
  const nameWidth = Math.min(width * NAME_SHARE, Math.max(0, ...rows.map(({ label }) => textWidth(label, text))));
  const labels = rows.map(({ label }) => label);
  const isFacing = series.length === 2;
  const rest = width - nameWidth - text * AROUND * (isFacing ? 2 : 1);
  const panelWidth = Math.max(1, rest / Math.max(1, series.length) - (isFacing ? 0 : text * BETWEEN));
  const areNamed = series.every(({ label }) => {
    const room = panelWidth - text * HEAD;
    return wrapText(label, text, room).length <= 2 && label.split(' ').every((word) => textWidth(word, text) <= room);
  });
  const panels = series.map(({ label, hue }, at): Panel => {
    const head = areNamed ? wrapText(label, text, panelWidth - text * HEAD) : [];
    if (isFacing && at === 0) return { zero: panelWidth, grows: -1, head, hue };
    const left = isFacing ? width - panelWidth : width - (series.length - at) * (panelWidth + text * BETWEEN) + text * BETWEEN;
    return { zero: left, grows: 1, head, hue };
  });
  const top = text * OVER + (panels.some(({ head }) => head.length > 1) ? text * LEADING : 0);
  const placed = labelledRows(labels, size, top, nameWidth + text * AROUND);
  const most = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const numberWidth = textWidth(formatCount(most), text) + text * TO_NUMBER;
  const field = Math.max(1, panelWidth - numberWidth);
  return {
    width,
    height: placed.bottom,
    text,
    names: isFacing ? { x: width / 2, anchor: 'middle' } : { x: placed.labelEnd, anchor: 'end' },
    top,
    panels,
    rows: placed.rows.map((row, at) => {
      const { values = [], label = '' } = rows[at] ?? {};
      const marks = panels.map(({ zero, grows, hue }, panel) => {
        const value = values[panel] ?? 0;
        const length = (field * value) / most;
        if (value === 0) return null;
        return { key: `${label}/${panel}`, value, hue, x: grows === 1 ? zero : zero - length, width: length, ...row.bar };
      });
      const numbers = panels.map(({ zero, grows }, panel) => {
        const value = values[panel] ?? null;
        const length = (field * (value ?? 0)) / most;
        const anchor = grows === 1 ? ('start' as const) : ('end' as const);
        return {
          x: zero + grows * (length + text * TO_NUMBER),
          text: value === null ? ITSELF : formatCount(value),
          isCount: value !== null,
          anchor,
        };
      });
      return { ...row, marks, numbers };
    }),
  };
}

interface Props {
  layout: FacingBarsLayout;
  palette: Palette;
}

export const FacingBarsPlot = memo(function FacingBarsPlot({ layout, palette }: Props) {
  const { text, height, names, top, panels, rows } = layout;
  const fillOf = (hue: Hue) => hueOf(hue, palette);
  return (
    <>
      {panels.map(({ zero, grows, head, hue }, at) => (
        <Fragment key={zero}>
          <ComparedSign
            at={at}
            x={zero + grows * text * 0.45}
            y={top - text * (1.05 + Math.max(0, head.length - 1) * LEADING)}
            radius={text * 0.36}
            fill={fillOf(hue)}
          />
          {head.map((line, row) => (
            <PlotText
              key={line}
              x={zero + grows * text * 1.15}
              y={top - text * (0.7 + (head.length - 1 - row) * LEADING)}
              size={text}
              fill={palette.soft}
              anchor={grows === 1 ? 'start' : 'end'}
            >
              {line}
            </PlotText>
          ))}
          <Hairline x1={zero} y1={top} x2={zero} y2={height} stroke={palette.edge} />
        </Fragment>
      ))}
      {rows.map((row) => (
        <Fragment key={row.top}>
          {row.lines.map((line) => (
            <PlotText key={line.y} x={names.x} y={line.y} size={text} fill={palette.ink} anchor={names.anchor}>
              {line.text}
            </PlotText>
          ))}
          {row.marks.map((mark) => mark && <MarkRectangle key={mark.key} mark={mark} fill={fillOf(mark.hue)} />)}
          {row.numbers.map((number) => (
            <PlotText
              key={number.x}
              x={number.x}
              y={row.baseline}
              size={text - 1}
              fill={number.isCount ? palette.ink : palette.soft}
              anchor={number.anchor}
            >
              {number.text}
            </PlotText>
          ))}
        </Fragment>
      ))}
    </>
  );
});

import { Fragment, memo } from 'react';
import { Hairline, Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { type RhythmLayout, type RhythmRow, rhythmMeasures, type SilenceBand } from '@/charts/plot/rhythmLayout';
import type { Palette } from '@/ui/palette';

const { band: BAND, axis: AXIS } = rhythmMeasures;

interface Props {
  layout: RhythmLayout;
  palette: Palette;
  /** The id, in the document, of the pattern of silences. */
  hatch: string;
}

/** The name of a row with its remarks. */
export function RhythmName({ row: { name, notes }, text, palette }: { row: RhythmRow; text: RhythmLayout['text']; palette: Palette }) {
  return (
    <>
      <PlotText x={name.x} y={name.y} size={text.label} fill={palette.ink}>
        {name.text}
      </PlotText>
      {notes.map((note) => (
        <PlotText key={note.text} x={note.x} y={note.y} size={text.note} fill={palette.soft}>
          {note.text}
        </PlotText>
      ))}
    </>
  );
}

function Silence({
  band: { x, width, words },
  base,
  size,
  palette,
  hatch,
}: Omit<Props, 'layout'> & { band: SilenceBand; base: number; size: number }) {
  return (
    <>
      <Rectangle x={x} y={base - BAND} width={width} height={BAND} fill={`url(#${hatch})`} />
      {words && (
        <>
          <Rectangle x={words.x - words.space / 2} y={base - BAND} width={words.space} height={BAND} fill={palette.ground} />
          <PlotText x={words.x} y={words.y} size={size} fill={palette.ink} anchor="middle">
            {words.text}
          </PlotText>
        </>
      )}
    </>
  );
}

function Years({ layout: { years, text }, y, fill }: { layout: RhythmLayout; y: number; fill: string }) {
  return years.map(
    ({ x, label }) =>
      label && (
        <PlotText key={x} x={x + 1} y={y} size={text.year} fill={fill}>
          {label}
        </PlotText>
      ),
  );
}

/** Columns per quarter in rows, silences hatched. */
export const RhythmPlot = memo(function RhythmPlot({ layout, palette, hatch }: Props) {
  const { width, height, left, text, years, rows } = layout;
  const foot = height - AXIS;
  return (
    <>
      {years.map(({ x }) => (
        <Hairline key={x} x1={x} y1={AXIS} x2={x} y2={foot} stroke={palette.line} />
      ))}
      {rows.map((row) => (
        <Fragment key={row.y}>
          <RhythmName {...{ row, text, palette }} />
          {row.silences.map((band) => (
            <Silence key={band.x} base={row.base} size={text.note} {...{ band, palette, hatch }} />
          ))}
          {row.columns.map(({ x, y, width: wide, height: high, number }) => (
            <Fragment key={x}>
              <Rectangle x={x} y={y} width={wide} height={high} fill={palette.data} />
              {number && (
                <PlotText x={number.x} y={number.y} size={text.note} fill={palette.ink} anchor="middle">
                  {number.text}
                </PlotText>
              )}
            </Fragment>
          ))}
          <Hairline x1={left} y1={row.base} x2={width} y2={row.base} stroke={palette.edge} />
        </Fragment>
      ))}
      <Years layout={layout} y={AXIS - 8} fill={palette.soft} />
      <Years layout={layout} y={foot + 18} fill={palette.soft} />
    </>
  );
});

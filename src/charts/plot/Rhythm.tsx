import { Fragment, memo } from 'react';
import { AbsenceDot } from '@/charts/plot/AbsenceSigns';
import { Hairline, Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { type RhythmColumn, type RhythmLayout, type RhythmRow, rhythmMeasures, type SilenceBand } from '@/charts/plot/rhythmLayout';
import { LIGHT, type Palette, thinned } from '@/ui/palette';

const { band: BAND, axis: AXIS } = rhythmMeasures;

interface Props {
  layout: RhythmLayout;
  palette: Palette;
  /** The id, in the document, of the pattern of what is not researched. */
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

interface SilenceProps {
  band: SilenceBand;
  /** The line that columns stand on. */
  base: number;
  size: number;
  palette: Palette;
}

/** From the beginning of a silence's words to the middle of the sign before them, in px. */
const DOT_INSET = 8;

/** A silence as a line from its first day to its last, with its length where there is room, and a dot or a ring for how sources were searched in it. */
export function Silence({ band: { x, width, absence, words }, base, size, palette }: SilenceProps) {
  const [top, foot, middle] = [base - BAND + 4, base - 4, base - BAND / 2];
  const centre = x + width / 2;
  const left = centre - (words?.space ?? 0) / 2;
  return (
    <>
      <Hairline x1={x} y1={middle} x2={x + width} y2={middle} stroke={palette.soft} />
      <Hairline x1={x} y1={top} x2={x} y2={foot} stroke={palette.soft} />
      <Hairline x1={x + width} y1={top} x2={x + width} y2={foot} stroke={palette.soft} />
      {words && (
        <>
          <Rectangle x={left} y={base - BAND} width={words.space} height={BAND} fill={palette.ground} />
          <PlotText x={words.x} y={words.y} size={size} fill={palette.ink} anchor="middle">
            {words.text}
          </PlotText>
        </>
      )}
      <AbsenceDot absence={absence} x={words ? left + DOT_INSET : centre} y={middle} palette={palette} />
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

/** What is not known to lie in its quarter: light inside an edge of the same hue. */
export function LightBox({ x, y, width, height, palette }: Pick<RhythmColumn, 'x' | 'y' | 'width' | 'height'> & { palette: Palette }) {
  const edge = Math.min(1, height / 2, width / 2);
  return (
    <>
      <Rectangle x={x} y={y} width={width} height={height} fill={palette.data} />
      <Rectangle
        x={x + edge}
        y={y + edge}
        width={width - 2 * edge}
        height={height - 2 * edge}
        fill={thinned(palette.data, palette.ground, LIGHT)}
      />
    </>
  );
}

function Column({
  column: { x, y, width, height, light, number },
  size,
  palette,
}: {
  column: RhythmColumn;
  size: number;
  palette: Palette;
}) {
  return (
    <>
      {height > light && <Rectangle x={x} y={y + light} width={width} height={height - light} fill={palette.data} />}
      {light > 0 && <LightBox x={x} y={y} width={width} height={light} palette={palette} />}
      {number && (
        <PlotText x={number.x} y={number.y} size={size} fill={palette.ink} anchor="middle">
          {number.text}
        </PlotText>
      )}
    </>
  );
}

/** Columns per quarter in rows, silences as lines, hatched what is not researched. */
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
          {row.hatched.map(({ x, width: wide }) => (
            <Rectangle key={x} x={x} y={row.base - BAND} width={wide} height={BAND} fill={`url(#${hatch})`} />
          ))}
          {row.silences.map((band) => (
            <Silence key={band.x} base={row.base} size={text.note} {...{ band, palette }} />
          ))}
          {row.columns.map((column) => (
            <Column key={column.x} size={text.note} {...{ column, palette }} />
          ))}
          <Hairline x1={left} y1={row.base} x2={width} y2={row.base} stroke={palette.edge} />
        </Fragment>
      ))}
      <Years layout={layout} y={AXIS - 8} fill={palette.soft} />
      <Years layout={layout} y={foot + 18} fill={palette.soft} />
    </>
  );
});

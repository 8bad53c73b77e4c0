import type { RhythmBody } from '@/charts/model';
import { HATCH } from '@/charts/picture/definitions';
import { type Canvas, type Drawing, moved, nothing, paragraph } from '@/charts/picture/drawing';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { RhythmPlot } from '@/charts/plot/Rhythm';
import { layoutRhythm } from '@/charts/plot/rhythmLayout';
import { textWidth } from '@/charts/plot/wrapText';

const SIZE = 17;
const YEAR_SIZE = 15;
const LEGEND_FOOT = 10;

function drawLegend(hasSilences: boolean, { width, palette }: Canvas): Drawing {
  const look = { size: YEAR_SIZE, fill: palette.soft };
  const text = 'Contacts per quarter, all rows on one scale; the number is that of the tallest column.';
  const words = paragraph(text, width, look);
  if (!hasSilences) return { drawn: words.drawn, height: words.height + LEGEND_FOOT };
  const beside = textWidth(text, YEAR_SIZE) + 24;
  // A paragraph that leaves this much room has one line.
  const isBeside = beside + 38 + textWidth('silence', YEAR_SIZE) <= width * 0.9;
  const [x, y] = isBeside ? [beside, 0] : [0, words.height];
  const drawn = (
    <>
      {words.drawn}
      <Rectangle x={x} y={y + 8} width={30} height={14} fill={`url(#${HATCH})`} />
      <PlotText x={x + 38} y={y + 20} {...look}>
        silence
      </PlotText>
    </>
  );
  return { drawn, height: words.height + (isBeside ? 0 : words.height) + LEGEND_FOOT };
}

export function drawRhythm(body: RhythmBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const layout = layoutRhythm(body, { width, height: null, text: SIZE });
  const hasSilences = body.rows.some(({ silences }) => silences.length > 0);
  const legend = canvas.legend ? drawLegend(hasSilences, canvas) : nothing;
  const drawn = (
    <>
      <RhythmPlot layout={layout} palette={palette} hatch={HATCH} />
      {moved(legend.drawn, 0, layout.height)}
    </>
  );
  return { drawn, height: layout.height + legend.height };
}

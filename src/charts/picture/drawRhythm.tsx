import type { RhythmBody } from '@/charts/model';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { markup } from '@/charts/picture/markup';
import { paragraph } from '@/charts/picture/paragraph';
import { rectangle, textLine } from '@/charts/picture/svgText';
import { RhythmPlot } from '@/charts/plot/Rhythm';
import { layoutRhythm } from '@/charts/plot/rhythmLayout';
import { textWidth } from '@/charts/plot/wrapText';

const SIZE = 17;
const YEAR_SIZE = 15;
const LEGEND_FOOT = 10;
const HATCH = 'not-researched';

function drawLegend(hasSilences: boolean, { width, palette }: Canvas): Drawing {
  const look = { size: YEAR_SIZE, fill: palette.soft };
  const text = 'Contacts per quarter, all rows on one scale; the number is that of the tallest column.';
  const words = paragraph(text, width, look);
  if (!hasSilences) return { svg: words.svg, height: words.height + LEGEND_FOOT };
  const beside = textWidth(text, YEAR_SIZE) + 24;
  // A paragraph that leaves this much room has one line.
  const isBeside = beside + 38 + textWidth('silence', YEAR_SIZE) <= width * 0.9;
  const [x, y] = isBeside ? [beside, 0] : [0, words.height];
  const sign = rectangle(x, y + 8, 30, 14, `url(#${HATCH})`) + textLine('silence', x + 38, y + 20, look);
  return { svg: words.svg + sign, height: words.height + (isBeside ? 0 : words.height) + LEGEND_FOOT };
}

export function drawRhythm(body: RhythmBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const layout = layoutRhythm(body, { width, height: null, text: SIZE });
  const hasSilences = body.rows.some(({ silences }) => silences.length > 0);
  const legend = canvas.legend ? drawLegend(hasSilences, canvas) : { svg: '', height: 0 };
  const plot = markup(<RhythmPlot layout={layout} palette={palette} hatch={HATCH} />);
  return { svg: plot + moved(legend.svg, 0, layout.height), height: layout.height + legend.height };
}

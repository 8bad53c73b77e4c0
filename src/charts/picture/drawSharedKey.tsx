import { Fragment } from 'react';
import type { ChartExport } from '@/charts/model';
import { inHues } from '@/charts/picture/drawBarShapes';
import { type Drawing, HATCH, moved, nothing, SMALL } from '@/charts/picture/drawing';
import type { Look } from '@/charts/picture/pictureInput';
import { columnsSigns, SignShape } from '@/charts/plot/Columns';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import type { Hue } from '@/ui/palette';

type Series = readonly { readonly label: string; readonly hue: Hue }[];

/** The series of a chart whose names stand in its key; none where it has but one. */
function seriesOf({ body }: ChartExport): Series {
  switch (body.shape) {
    case 'bars':
    case 'stackedBars':
      return body.parts ?? [];
    case 'columns':
      return body.stack?.parts ?? [];
    default:
      return [];
  }
}

/** From line to line in the key; a sign of series and of columns with the air after it, and the air after its words. */
const KEY = { line: 30, series: 24, sign: 30, air: 22 } as const;

/** Draws what colours and signs of these charts mean, each once, in as many lines as it takes; `isShared` unless a colour means two things. */
export function drawSharedKey(
  charts: readonly ChartExport[],
  inner: number,
  { palette, options }: Look,
): Drawing & { readonly isShared: boolean } {
  const series = [...new Map(charts.flatMap(seriesOf).map((one) => [`${one.hue} ${one.label}`, one])).values()];
  const colours = inHues(series, { palette }).map(({ colour }) => colour);
  if (!options.legend || new Set(colours).size < colours.length) return { ...nothing, isShared: false };
  const signs = [
    ...new Map(
      charts.flatMap(({ body }) => (body.shape === 'columns' ? columnsSigns(body) : [])).map((sign) => [sign.words, sign]),
    ).values(),
  ];
  const items = [
    ...series.map(({ label }, at) => ({
      words: label,
      space: KEY.series,
      sign: <Rectangle x={0} y={4} width={16} height={16} fill={colours[at] ?? palette.data} />,
    })),
    ...signs.map((sign) => ({
      words: sign.words,
      space: KEY.sign,
      sign: moved(<SignShape sign={sign} palette={palette} hatch={HATCH} />, 0, 7),
    })),
  ];
  const { placed, height } = inLines(items, ({ words, space }) => space + textWidth(words, SMALL), { width: inner, ...KEY });
  const drawn = placed.map(({ item: { words, space, sign }, x, y }) => {
    const entry = (
      <>
        {sign}
        <PlotText x={space} y={18} size={SMALL} fill={palette.ink}>
          {words}
        </PlotText>
      </>
    );
    return <Fragment key={words}>{moved(entry, x, y)}</Fragment>;
  });
  return { drawn, height, isShared: true };
}

import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { BarsBody, Emphasis } from '@/features/export/chartExport';
import type { Palette } from '@/ui/palette';

/** Height of one bar's row in px; the row is also the target of the click. */
export const ROW_HEIGHT = 26;

/**
 * The picture holds only rectangles, so it is drawn once at a fixed width and stretched to the place it has. No size is observed: it fits at the
 * first paint, at any width and on paper.
 */
export const stretched = { width: 1000, preserveAspectRatio: 'none', shapeRendering: 'crispEdges', style: { width: '100%' } } as const;

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Values are drawn as shares of the longest bar and the parts are the same elements each time: Recharts takes every other axis or bar for a
 * change of set-up and draws several times over, which doubled the time of a click.
 */
const parts = (
  <>
    <XAxis type="number" domain={[0, 1]} hide />
    <YAxis type="category" dataKey="label" hide />
    <Bar dataKey="share" barSize={16} isAnimationActive={false} />
  </>
);

function colourOf(emphasis: Emphasis, palette: Palette): string {
  if (emphasis === 'chosen') return palette.chosen;
  return emphasis === 'faded' ? palette.faded : palette.data;
}

interface Props {
  bars: BarsBody['bars'];
  most: number;
  palette: Palette;
}

/** The rectangles of a bar chart. Labels, numbers and what can be pressed lie over it as HTML. */
export const BarsDrawing = memo(function BarsDrawing({ bars, most, palette }: Props) {
  const data = useMemo(
    () => bars.map(({ label, value, emphasis }) => ({ label, share: value / most, fill: colourOf(emphasis, palette) })),
    [bars, most, palette],
  );
  return (
    <BarChart {...stretched} height={bars.length * ROW_HEIGHT} data={data} layout="vertical" margin={noMargin} accessibilityLayer={false}>
      {parts}
    </BarChart>
  );
});

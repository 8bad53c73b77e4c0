import { memo } from 'react';
import type { BarsBody, Emphasis } from '@/charts/model';
import type { Palette } from '@/ui/palette';

/** Height of one bar's row in px; the row is also the target of the click. */
export const ROW_HEIGHT = 26;

/**
 * The picture holds only rectangles, so it is drawn once at a fixed width and stretched to the place it has. No size is observed: it fits at the
 * first paint, at any width and on paper.
 */
export const stretched = { width: 1000, preserveAspectRatio: 'none', shapeRendering: 'crispEdges', style: { width: '100%' } } as const;

const BAR_HEIGHT = 16;

function colourOf(emphasis: Emphasis, palette: Palette): string {
  if (emphasis === 'chosen') return palette.chosen;
  return emphasis === 'faded' ? palette.faded : palette.data;
}

interface Props {
  bars: BarsBody['bars'];
  most: number;
  palette: Palette;
}

/**
 * The rectangles of a bar chart. Labels, numbers and what can be pressed lie over it as HTML. Plain rectangles, because Recharts took some 10 ms per chart and
 * click to lay out what is one multiplication; it draws the stacked columns.
 */
export const BarsDrawing = memo(function BarsDrawing({ bars, most, palette }: Props) {
  const height = bars.length * ROW_HEIGHT;
  return (
    <svg
      viewBox={`0 0 ${stretched.width} ${height}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      {bars.map(({ label, value, emphasis }, row) => (
        <rect
          key={label}
          x={0}
          y={row * ROW_HEIGHT + (ROW_HEIGHT - BAR_HEIGHT) / 2}
          width={(value / most) * stretched.width}
          height={BAR_HEIGHT}
          fill={colourOf(emphasis, palette)}
        />
      ))}
    </svg>
  );
});

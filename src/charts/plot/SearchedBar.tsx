import { Box } from '@/charts/plot/PlotShapes';
import type { CoverageLevel } from '@/domain/records/coverage';
import type { Palette } from '@/ui/palette';

interface Props {
  x: number;
  y: number;
  width: number;
  height: number;
  level: CoverageLevel;
  palette: Palette;
  /** The id of `Hatch` in the document. */
  hatch: string;
}

/** How sources were searched in a stretch of time: full where systematically, its lower half where in part, hatched where not. */
export function SearchedBar({ x, y, width, height, level, palette, hatch }: Props) {
  if (level === 'none') return <Box x={x} y={y} width={width} height={height} fill={`url(#${hatch})`} />;
  const isFull = level === 'systematic';
  return (
    <>
      <Box x={x} y={y} width={width} height={height} fill={palette.ground} stroke={palette.soft} />
      <Box x={x} y={isFull ? y : y + height / 2} width={width} height={isFull ? height : height / 2} fill={palette.soft} />
    </>
  );
}

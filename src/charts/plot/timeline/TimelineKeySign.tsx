import { Box, Hairline } from '@/charts/plot/PlotShapes';
import { SearchedBar } from '@/charts/plot/SearchedBar';
import { TimelineSign } from '@/charts/plot/timeline/TimelineSigns';
import type { KeyLine } from '@/charts/plot/timeline/timelineKey';
import type { TimelineMeasures } from '@/charts/plot/timeline/timelineSizes';
import { hueOf, LIGHT, type Palette, thinned } from '@/ui/palette';

interface Props {
  line: KeyLine;
  /** The left end, the middle, and the width of a sign; a pair is wider. */
  x: number;
  y: number;
  width: number;
  measures: TimelineMeasures;
  palette: Palette;
  /** The id of `Hatch` in the document. */
  hatch: string;
}

/** What stands before the words of a line of the key, as it is drawn in the lanes. */
export function TimelineKeySign({ line: { sign, isPair, box, ground }, x, y, width, measures, palette, hatch }: Props) {
  const look = { y, measures, palette };
  const side = (width * 2) / 3;
  if (sign)
    return (
      <>
        <TimelineSign look={sign} x={x + width / 2} {...look} />
        {isPair && (
          <TimelineSign
            look={{ ...sign, kind: 'activity', hue: sign.hue === 'agreement' ? 'activity' : sign.hue }}
            x={x + width / 2 + measures.pair}
            {...look}
          />
        )}
      </>
    );
  if (box) {
    const hue = hueOf(box.hue, palette);
    const fill = box.isLight ? thinned(hue, palette.ground, LIGHT) : hue;
    return <Box x={x + (width - side) / 2} y={y - side / 2} width={side} height={side} fill={fill} />;
  }
  if (ground === 'uncollected')
    return (
      <>
        <Box x={x} y={y - side / 2} width={width} height={side} fill={thinned(palette.line, palette.ground, LIGHT)} />
        <Hairline x1={x} x2={x} y1={y - side / 2} y2={y + side / 2} stroke={palette.edge} />
      </>
    );
  const { searched } = measures;
  return (
    ground && <SearchedBar x={x + 1} y={y - searched / 2} width={width - 2} height={searched} level={ground} {...{ palette, hatch }} />
  );
}

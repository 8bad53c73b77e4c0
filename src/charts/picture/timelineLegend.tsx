import { Fragment, type ReactNode } from 'react';
import type { TimelineBodyLane } from '@/charts/model';
import { type Canvas, type Drawing, nothing } from '@/charts/picture/drawing';
import { drawCluster, drawPiece, type Field } from '@/charts/picture/timelinePieces';
import { clusterSign, type TimelineSign, timelineSigns } from '@/charts/picture/timelineSigns';
import { PlotText } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';

const SIZE = 16;
const LINE = 28;
/** Width of a sample, from its end to the words, and from these to the next sample, in px. */
const SAMPLE = 30;
const GAP = 8;
const BETWEEN = 24;

/** The signs that occur in the lanes. */
function signsIn(lanes: readonly TimelineBodyLane[]): readonly TimelineSign[] {
  const items = lanes.flatMap((lane) => lane.items);
  const shapes = new Set(items.flatMap(({ pieces }) => pieces.map(({ shape }) => shape)));
  const hasPlans = items.some(({ isPlanned }) => isPlanned);
  return timelineSigns.filter(({ shape, isPlanned }) => (isPlanned ? hasPlans : shapes.has(shape)));
}

/** Draws what the shapes in these lanes mean, in as many lines as they need; nothing about shapes that do not occur. */
export function drawTimelineLegend(lanes: readonly TimelineBodyLane[], { width, palette }: Canvas): Drawing {
  let x = 0;
  let y = 0;
  const place = (words: string, draw: (field: Field, middle: number) => ReactNode): ReactNode => {
    const space = SAMPLE + GAP + textWidth(words, SIZE) + BETWEEN;
    if (x > 0 && x + space - BETWEEN > width) {
      x = 0;
      y += LINE;
    }
    const field = { left: x, right: x + SAMPLE };
    x += space;
    return (
      <Fragment key={words}>
        {draw(field, y + LINE / 2)}
        <PlotText x={field.right + GAP} y={y + LINE / 2 + SIZE * 0.33} size={SIZE} fill={palette.soft}>
          {words}
        </PlotText>
      </Fragment>
    );
  };
  const entries = signsIn(lanes).map(({ shape, isPlanned, words }) =>
    place(words, (field, middle) => drawPiece({ shape, x0: 0, x1: 1 }, isPlanned, middle, field, palette)),
  );
  if (lanes.some((lane) => lane.clusters.length > 0))
    entries.push(place(clusterSign, (field, middle) => drawCluster({ x0: 0, x1: 1, count: 12 }, middle, field, palette)));
  return entries.length > 0 ? { drawn: entries, height: y + LINE } : nothing;
}

import { Fragment } from 'react';
import { type Canvas, type Drawing, HATCH, moved, nothing, SMALL } from '@/charts/picture/drawing';
import { PlotText } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { axisHeight, TimelineAxisPlot } from '@/charts/plot/timeline/TimelineAxisPlot';
import { TimelineKeySign } from '@/charts/plot/timeline/TimelineKeySign';
import { TimelinePlot } from '@/charts/plot/timeline/TimelinePlot';
import { type KeyLine, timelineKey } from '@/charts/plot/timeline/timelineKey';
import { layoutTimeline, type TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import type { TimelineBody } from '@/charts/timelineBody';
import { formatDateRange } from '@/domain/time/partialDate';
import { isoDay } from '@/domain/time/timeScale';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

/** No type of a picture is smaller. */
const TEXT = SMALL;
const NAME_SHARE = 0.2;
const NAME_GAP = 16;
const NAME_LINE = 21;
const FOOT = 32;
const KEY_LINE = 28;
const KEY_SIGN = 24;
const KEY_GAP = 8;
const BETWEEN = 22;

/** Draws what signs and colours mean, in as many lines as they need. */
function drawKey(lines: readonly KeyLine[], layout: TimelineLayout, { width, palette }: Canvas): Drawing {
  const signRoom = ({ isPair }: KeyLine) => KEY_SIGN + KEY_GAP + (isPair ? layout.measures.pair : 0);
  const spaceOf = (line: KeyLine) => signRoom(line) + textWidth(line.words, TEXT);
  const { placed, height } = inLines(lines, spaceOf, { width, line: KEY_LINE, air: BETWEEN });
  const drawn = placed.map(({ item: line, x, y }) => {
    const middle = y + KEY_LINE / 2;
    return (
      <Fragment key={line.words}>
        <TimelineKeySign line={line} x={x} y={middle} width={KEY_SIGN} measures={layout.measures} palette={palette} hatch={HATCH} />
        <PlotText x={x + signRoom(line)} y={middle + TEXT * 0.33} size={TEXT} fill={palette.soft}>
          {line.words}
        </PlotText>
      </Fragment>
    );
  });
  return { drawn, height };
}

interface PartName {
  readonly label: string;
  readonly note: string;
  readonly y: number;
  readonly height: number;
}

/** The parts of the drawing from the top down, with their names. */
function partNames(body: TimelineBody, { names, band, lanes, height }: TimelineLayout): PartName[] {
  return [
    ...(names ? [{ label: 'Most referred to', note: '', y: names.y, height: names.height }] : []),
    ...(band && body.band ? [{ label: 'Under way', note: formatCount(body.band.marks.length), y: band.y, height: band.height }] : []),
    ...lanes.map(({ label, y, height: own }) => ({ label, note: '', y, height: Math.min(own, height) })),
  ];
}

function PartNames({ parts, width, palette }: { parts: readonly PartName[]; width: number; palette: Palette }) {
  return parts.map(({ label, note, y, height }) => {
    const lines = clampLines(
      wrapText([label, note].filter(Boolean).join(', '), TEXT, width, 600),
      Math.max(1, Math.floor(height / NAME_LINE)),
    );
    return lines.map((line, at) => (
      <PlotText key={`${y} ${line}`} x={0} y={y + TEXT * 1.35 + at * NAME_LINE} size={TEXT} fill={palette.ink} weight={600}>
        {line}
      </PlotText>
    ));
  });
}

/** Returns the height of the picture of a layout with its axis and its key. */
function heightWith(layout: TimelineLayout, body: TimelineBody, canvas: Canvas): number {
  const key = canvas.legend ? drawKey(timelineKey(layout, body), layout, canvas) : nothing;
  return axisHeight(TEXT) + layout.height + FOOT + key.height;
}

/** Draws what is in view: the names of its parts at the left, the dates on top, and what the signs mean below. What lies beside the window is cut off. */
export function drawTimeline(body: TimelineBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const widest = Math.max(textWidth('Most referred to', TEXT, 600), ...body.lanes.map(({ label }) => textWidth(label, TEXT, 600)));
  const left = Math.min(width * NAME_SHARE, widest) + NAME_GAP;
  const lanes = { width: width - left, text: TEXT };
  const named = layoutTimeline(body, lanes);
  const isTall = canvas.height !== null && named.names !== null && heightWith(named, body, canvas) > canvas.height;
  const layout = isTall ? layoutTimeline(body, { ...lanes, isUnnamed: true }) : named;
  const top = axisHeight(TEXT);
  const { height } = layout;
  const key = canvas.legend ? drawKey(timelineKey(layout, body), layout, canvas) : nothing;
  const foot = canvas.isTight ? 0 : FOOT;
  const drawn = (
    <>
      {moved(<PartNames parts={partNames(body, layout)} width={left - NAME_GAP} palette={palette} />, 0, top)}
      {moved(<TimelineAxisPlot layout={layout} palette={palette} />, left, 0)}
      {moved(<TimelinePlot layout={layout} palette={palette} hatch={HATCH} />, left, top)}
      {!canvas.isTight && (
        <PlotText x={width} y={top + height + 22} size={TEXT} fill={palette.soft} anchor="end">
          {formatDateRange(isoDay(body.window.start), isoDay(body.window.end - 1)) ?? ''}
        </PlotText>
      )}
      {moved(key.drawn, 0, top + height + foot)}
    </>
  );
  return { drawn, height: top + height + foot + key.height };
}

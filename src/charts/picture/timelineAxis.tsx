import { Fragment, type ReactNode } from 'react';
import type { TimelineBody } from '@/charts/model';
import { type Field, placeOf } from '@/charts/picture/timelinePieces';
import { Hairline } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import type { Palette } from '@/ui/palette';

const SIZE = 15;
/** Height of a line of labels, and from a tick to its label and from there to the next label, in px. */
const LINE = 20;
const INSET = 4;
const GAP = 8;
/** Length of a minor tick in px. */
const TICK = 6;

type Ticks = TimelineBody['ticks'];

interface Label {
  readonly x: number;
  readonly text: string;
}

/**
 * Returns where the labels of one row of ticks stand: to the right of their ticks, never over each other nor outside the field. The tick before the field
 * names the period that its left edge lies in.
 */
function placedLabels(ticks: Ticks, field: Field, weight: number): Label[] {
  const named = ticks.flatMap(({ at, label }) => (label === null ? [] : [{ at, text: label }])).sort((a, b) => a.at - b.at);
  const lead = named.findLastIndex(({ at }) => at <= 0);
  const placed: Label[] = [];
  let end = field.left;
  for (const [index, { at, text }] of named.slice(Math.max(0, lead)).entries()) {
    const x = Math.max(placeOf(at, field), field.left) + INSET;
    const next = named[Math.max(0, lead) + index + 1];
    const limit = Math.min(field.right, next ? placeOf(next.at, field) : field.right);
    const right = x + textWidth(text, SIZE, weight);
    if (x < end || right > (index === 0 && lead >= 0 ? limit : field.right)) continue;
    placed.push({ x, text });
    end = right + GAP;
  }
  return placed;
}

/** The labels of a row of ticks with their baseline at `y`. */
function Labels({ labels, y, fill, weight }: { labels: readonly Label[]; y: number; fill: string; weight: number }) {
  return labels.map(({ x, text }) => (
    <PlotText key={x} x={x} y={y} size={SIZE} fill={fill} weight={weight}>
      {text}
    </PlotText>
  ));
}

/** The axis of a timeline: its head with the labels, and the lines of major ticks, which go down through the lanes. */
export interface TimelineAxis {
  readonly head: ReactNode;
  /** Height of the head in px; the lanes begin under it. */
  readonly top: number;
  /** Returns the lines of the ticks down to `bottom`, to lie under the marks. */
  readonly grid: (bottom: number) => ReactNode;
  /** Returns the line of today down to `bottom`, to lie over the marks; null when today lies outside the window. */
  readonly today: (bottom: number) => ReactNode;
}

/** Returns the axis: today's name on top, then the labels of major ticks, then those of minor ones. Rows without labels take no height. */
export function timelineAxis({ ticks, today }: Pick<TimelineBody, 'ticks' | 'today'>, field: Field, palette: Palette): TimelineAxis {
  const now = today && today.at >= 0 && today.at <= 1 ? placeOf(today.at, field) : null;
  const label = today?.label ?? '';
  const major = placedLabels(
    ticks.filter(({ isMajor }) => isMajor),
    field,
    600,
  );
  const minor = placedLabels(
    ticks.filter(({ isMajor }) => !isMajor),
    field,
    400,
  );
  const majorTop = now === null ? 0 : LINE;
  const minorTop = majorTop + (major.length > 0 ? LINE : 0);
  const top = minorTop + (minor.length > 0 ? LINE : 0) + 4;
  const half = textWidth(label, SIZE, 600) / 2;
  const head = (
    <>
      {now !== null && (
        <PlotText
          x={Math.min(Math.max(now, field.left + half), field.right - half)}
          y={LINE - 5}
          size={SIZE}
          fill={palette.ink}
          weight={600}
          anchor="middle"
        >
          {label}
        </PlotText>
      )}
      <Labels labels={major} y={majorTop + LINE - 5} fill={palette.ink} weight={600} />
      <Labels labels={minor} y={minorTop + LINE - 5} fill={palette.soft} weight={400} />
    </>
  );
  // Two ticks may stand at one place.
  const inside = ticks.filter(({ at }) => at >= 0 && at <= 1).map((tick, index) => ({ ...tick, index }));
  return {
    head,
    top,
    grid: (bottom) =>
      inside.map(({ at, isMajor, index }) => {
        const x = placeOf(at, field);
        if (!isMajor) return <Hairline key={index} x1={x} y1={top - TICK} x2={x} y2={top} stroke={palette.edge} />;
        return (
          <Fragment key={index}>
            <Hairline x1={x} y1={majorTop + 4} x2={x} y2={top} stroke={palette.edge} />
            <Hairline x1={x} y1={top} x2={x} y2={bottom} stroke={palette.line} />
          </Fragment>
        );
      }),
    today: (bottom) =>
      now !== null && <path d={`M${round(now)} ${LINE}V${round(bottom)}`} fill="none" stroke={palette.chosen} strokeWidth="2" />,
  };
}

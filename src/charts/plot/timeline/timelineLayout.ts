import { type Axis, axisTicks } from '@/charts/plot/timeline/axisTicks';
import { layoutBand, type TimelineBandLayout } from '@/charts/plot/timeline/bandLayout';
import { type MarkUnit, markUnits, type Stretch } from '@/charts/plot/timeline/markUnits';
import { type LedNames, leadNames } from '@/charts/plot/timeline/nameLeaders';
import { type PlacedUnit, packUnits } from '@/charts/plot/timeline/packUnits';
import { type StripCell, stripCells, stripPeriods } from '@/charts/plot/timeline/stripCells';
import {
  laidX,
  type TimelineField,
  type TimelineMeasures,
  type TimelineSize,
  timelineField,
  timelineMeasures,
} from '@/charts/plot/timeline/timelineSizes';
import type { TimelineBody, TimelineBodyLane } from '@/charts/timelineBody';
import type { CoverageLevel } from '@/domain/records/coverage';
import type { Hue } from '@/ui/palette';

/** With so few records in view their full titles find room. */
const FEW = 12;
/** With so many records in view each has its name beside it; with more the weightiest have, in so many rows of a lane; over `CROWD`, lanes are columns. */
export const ALL_NAMED = 40;
export const CROWD = 120;
const MOST_ROWS = 6;
/** Where records stand in several lanes each, there are many lanes, which are low. */
const FEW_ROWS = 3;
/** Most columns of a lane in view: more could neither be told apart nor moved smoothly. */
const MOST_CELLS = 60;

interface LanePlace {
  readonly value: string;
  readonly label: string;
  readonly y: number;
  readonly height: number;
  /** The foot of what stands in it: of the columns, and under it how the country was searched. */
  readonly base: number;
  readonly searched: readonly (Stretch & { readonly level: CoverageLevel })[];
}

/** A lane whose records stand one by one. */
export interface NamedLane extends LanePlace {
  readonly form: 'named';
  readonly rows: number;
  readonly units: readonly PlacedUnit[];
}

/** A lane of columns. */
export interface StripLane extends LanePlace {
  readonly form: 'strip';
  readonly cells: readonly StripCell[];
  /** The tallest column in view, whose number is written. */
  readonly peak: StripCell | null;
}

export type LaneLayout = NamedLane | StripLane;

export interface TimelineLayout {
  readonly field: TimelineField;
  readonly measures: TimelineMeasures;
  readonly axis: Axis;
  readonly names: LedNames | null;
  readonly band: TimelineBandLayout | null;
  readonly lanes: readonly LaneLayout[];
  /** Px of one record in a column, and where what is not yet collected begins. */
  readonly perRecord: number;
  readonly uncollectedX: number;
  readonly height: number;
}

const kindHues: readonly Hue[] = ['activity', 'agreement', 'initiative'];
const scopeHues: readonly Hue[] = ['two', 'few', 'many', 'one'];

/** The parts of columns in their order from the ground up. */
function stackHues(lanes: readonly TimelineBodyLane[]): readonly Hue[] {
  const used = new Set(lanes.flatMap(({ marks }) => marks.map(({ stackHue }) => stackHue)));
  return [...kindHues, ...scopeHues].filter((hue) => used.has(hue));
}

type LaneForm =
  | { readonly form: 'named'; readonly rows: number; readonly units: readonly PlacedUnit[] }
  | { readonly form: 'strip'; readonly cells: readonly StripCell[] };

/** How a country was searched, as far as that is laid out. */
function searchedIn(lane: TimelineBodyLane | undefined, field: TimelineField): LanePlace['searched'] {
  return (lane?.searched ?? [])
    .map(({ start, end, level }) => ({ x0: laidX(field.at(start), field), x1: laidX(field.at(end), field), level }))
    .filter(({ x0, x1 }) => x1 - x0 > 1);
}

/** Returns the middle of a row. */
export function rowY({ y }: Pick<LanePlace, 'y'>, row: number, { laneAir, pitch }: TimelineMeasures): number {
  return y + laneAir + (row + 0.5) * pitch;
}

/**
 * Returns the timeline at a width: a pure function of what is drawn, so that page and picture place everything alike. No label is in the way of another, of a
 * sign or of a line, and no record is left out: each stands by itself, in a column, or, an initiative, in the band.
 */
export function layoutTimeline(body: TimelineBody, size: TimelineSize): TimelineLayout {
  const measures = timelineMeasures(size);
  const field = timelineField(body, size);
  const { head = 0, width, text } = size;
  const { window } = body;
  const { records, places } = body.inView;
  const hasCounts = body.lanes.some(({ cells }) => cells !== null);
  const isCrowd = hasCounts || records > CROWD;
  const spans = stripPeriods(field, body.range, Math.max(measures.cell, width / MOST_CELLS));
  const hues = stackHues(body.lanes);
  const rows = records <= ALL_NAMED ? Number.POSITIVE_INFINITY : places <= CROWD ? MOST_ROWS : FEW_ROWS;

  const forms = body.lanes.map((lane): LaneForm => {
    const units: readonly MarkUnit[] = isCrowd ? [] : markUnits(lane.marks, field, measures, records <= FEW);
    const packed = isCrowd ? null : packUnits(units, { width, measures, rows });
    return packed ? { form: 'named', ...packed } : { form: 'strip', cells: stripCells(lane, spans, field, hues) };
  });
  const isSeen = ({ x0, x1 }: StripCell) => x1 > 0 && x0 < width;
  const peakOf = (cells: readonly StripCell[]) =>
    cells.filter(isSeen).reduce<StripCell | null>((peak, cell) => (cell.count > (peak?.count ?? 0) ? cell : peak), null);
  const most = Math.max(1, ...forms.map((lane) => (lane.form === 'strip' ? (peakOf(lane.cells)?.count ?? 0) : 0)));

  const isAllCounts = isCrowd && !hasCounts;
  const names = isAllCounts
    ? leadNames(
        [...new Map(body.lanes.flatMap(({ marks }) => marks.map((mark) => [mark.key, mark] as const))).values()],
        head,
        field,
        measures,
      )
    : null;
  let y = names ? names.y + names.height : 0;
  const band = body.band && body.band.marks.length > 0 ? layoutBand(body.band, y + head, field, measures) : null;
  if (band) y = band.y + band.height;
  const lanes = forms.map((form, at): LaneLayout => {
    const lane = body.lanes[at];
    const own = form.form === 'named' ? form.rows * measures.pitch + 2 * measures.laneAir : measures.strip;
    const searched = searchedIn(lane, field);
    const foot = searched.length > 0 ? measures.searched + 2 * measures.searchedAir : 0;
    const place = { value: lane?.value ?? '', label: lane?.label ?? '', y: y + head, height: own + foot, base: y + head + own, searched };
    y = place.y + place.height;
    return form.form === 'named' ? { ...place, ...form } : { ...place, ...form, peak: peakOf(form.cells) };
  });
  return {
    field,
    measures,
    axis: axisTicks(field.laid, { origin: window.start, scale: field.scale, text }, 300),
    names,
    band,
    lanes,
    perRecord: Math.min(measures.column / most, measures.column / 4),
    uncollectedX: field.at(body.collectedTo),
    height: y,
  };
}

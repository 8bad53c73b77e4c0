import { charts } from '@/charts/chartList';
import type { ChartExport, ChartTable, TimelineBody, TimelineBodyLane } from '@/charts/model';
import { chartNotes } from '@/charts/model';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { statusLabel, typeLabel } from '@/domain/records/atlasRecord';
import { isoDay } from '@/domain/time/timeScale';
import { countryName } from '@/domain/vocabulary/countries';
import { kinds } from '@/domain/vocabulary/vocabulary';
import type { TimelineLane } from '@/features/timeline/layout/layoutTimeline';
import { markWords, todayWords } from '@/features/timeline/layout/markWords';
import { type TimeWindow, wholeDays, worldX } from '@/features/timeline/layout/timeWindow';
import type { Scene } from '@/features/timeline/scene';

const columns = ['Date', 'End date', 'Kind', 'Type', 'Status', 'Title', 'Countries', 'Id'];

/** Returns the records as a table, in their order: dates as written in the dataset, empty when not known. */
function recordTable(marks: readonly TimelineMark[]): ChartTable {
  return {
    columns: columns.map((label) => ({ label, isNumber: false })),
    rows: marks.map(({ date, endDate, kind, type, status, title, countries, id }) => [
      date ?? '',
      endDate ?? '',
      kinds[kind],
      typeLabel(type),
      statusLabel(status),
      title,
      countries.join(' '),
      id,
    ]),
  };
}

/** Returns counts as a table: one row per lane. */
function countTable(lanes: readonly TimelineLane[]): ChartTable {
  return {
    columns: [
      { label: 'Lane', isNumber: false },
      { label: 'First day', isNumber: false },
      { label: 'Last day', isNumber: false },
      { label: 'Records', isNumber: true },
    ],
    rows: lanes.flatMap(({ name, clusters }) => clusters.map(({ start, end, count }) => [name, isoDay(start), isoDay(end - 1), count])),
  };
}

/** Returns a lane with the boxes that meet the view, its places as shares of the view. */
function bodyLane(lane: TimelineLane, left: number, width: number): TimelineBodyLane {
  const share = (x: number) => (x - left) / width;
  const isInView = ({ x0, x1 }: { readonly x0: number; readonly x1: number }) => x1 > left && x0 < left + width;
  const place = ({ x0, x1 }: { readonly x0: number; readonly x1: number }) => ({ x0: share(x0), x1: share(x1) });
  // A record drawn short has no length to show: it stands as a place with one record, as on the page.
  const short = lane.items.filter(({ isShort }) => isShort).map(({ row, x0, x1 }) => ({ row, x0, x1, count: 1 }));
  return {
    label: lane.name,
    rows: lane.rows,
    items: lane.items
      .filter((item) => !item.isShort && isInView(item))
      .map((item) => ({
        row: item.row,
        ...place(item),
        pieces: item.pieces.map((piece) => ({ shape: piece.shape, ...place(piece) })),
        isPlanned: item.drawn.isPlanned,
        label: markWords(item.drawn.mark),
      })),
    clusters: [...lane.clusters, ...short].filter(isInView).map((box) => ({ row: box.row, ...place(box), count: box.count })),
  };
}

function bodyOf({ layout, axis, left, width, scale }: Scene, window: TimeWindow, today: number): TimelineBody {
  const days = wholeDays(window);
  const share = (x: number) => (x - left) / width;
  const ticks = [...axis.major.map((tick) => ({ ...tick, isMajor: true })), ...axis.minor.map((tick) => ({ ...tick, isMajor: false }))];
  const now = share(worldX(today, scale));
  return {
    shape: 'timeline',
    window: { start: isoDay(days.start), end: isoDay(days.end - 1) },
    // The period that the view begins in began before it: its tick stays, so that it can be named.
    ticks: ticks.map(({ x, label, isMajor }) => ({ at: share(x), label, isMajor })).filter(({ at }) => at <= 1),
    today: now >= 0 && now <= 1 ? { at: now, label: todayWords(today) } : null,
    lanes: layout.lanes.map((lane) => bodyLane(lane, left, width)),
  };
}

interface ChartParts {
  readonly scene: Scene;
  readonly window: TimeWindow;
  /** The day since 1970 that counts as today. */
  readonly today: number;
  readonly finding: string;
  readonly notes: readonly string[];
  /** The records that the filters leave; null when only counts are known. */
  readonly marks: readonly TimelineMark[] | null;
}

/** Returns what is in view as rows and words for the exports: the picture of the lanes that are shown, and the table of the records that the filters leave. */
export function timelineChart({ scene, window, today, finding, notes, marks }: ChartParts): ChartExport {
  const lanes = scene.layout.lanes;
  return {
    id: 'timeline',
    title: charts.timeline.title,
    finding,
    notes: chartNotes(notes, lanes.some(({ name }) => name === countryName('XK')) ? ['XK'] : []),
    body: bodyOf(scene, window, today),
    table: marks ? recordTable(marks) : countTable(lanes),
  };
}

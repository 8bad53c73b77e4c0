import { charts } from '@/charts/chartList';
import { type ChartExport, type ChartTable, chartNotes, type TimelineBody, type TimelineBodyLane } from '@/charts/model';
import type { SlideRecord } from '@/charts/picture/slide/slideRecord';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { OrganisationNames } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { typeLabel } from '@/domain/records/atlasRecord';
import type { Searched } from '@/domain/records/coverage';
import { isComing, statusLabel } from '@/domain/records/statusLabel';
import { toInterval } from '@/domain/time/partialDate';
import { isoDay } from '@/domain/time/timeScale';
import { kinds } from '@/domain/vocabulary/vocabulary';
import { shortTitle, type Told, TWO_LINES_LENGTH, toldBy } from '@/domain/words/shortTitle';
import { describeMark, todayWords } from '@/features/timeline/layout/describeMark';
import { type DrawnMark, drawMarks, type Horizon, horizonOf, markKey } from '@/features/timeline/layout/drawnMark';
import { type LaneRecords, laneName, laneRecords, lanesToShow, type OrderedLanes } from '@/features/timeline/layout/lanes';
import type { TimelineLane } from '@/features/timeline/layout/layoutTimeline';
import type { Stretch } from '@/features/timeline/layout/packLane';
import { type TimeWindow, wholeDays, wholeWindow, windowOf, worldX } from '@/features/timeline/layout/timeWindow';
import { exportScene, type Scene } from '@/features/timeline/scene';
import type { LaneModes } from '@/features/timeline/timelineModes';
import { sourceLeft, type TimelineAnswers } from '@/features/timeline/timelineQueries';
import { timelineFinding, timelineNotes } from '@/features/timeline/timelineSentences';

const columns = ['Date', 'End date', 'Kind', 'Type', 'Status', 'Title', 'Countries', 'Id'];

/** Returns the records as a table, in their order: dates as written in the dataset, empty when not known; statuses as they read today. */
function markTable(marks: readonly TimelineMark[], today: number): ChartTable {
  return {
    columns: columns.map((label) => ({ label, isNumber: false })),
    rows: marks.map((mark) => [
      mark.date ?? '',
      mark.endDate ?? '',
      kinds[mark.kind],
      typeLabel(mark.type),
      statusLabel(mark, isoDay(today)),
      mark.title,
      mark.countries.join(' '),
      mark.id,
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

/** Returns a scene with the boxes that meet the view, their places as shares of the view. */
function bodyOf({ layout, axis, left, width, scale }: Scene, window: TimeWindow, today: number): TimelineBody {
  const days = wholeDays(window);
  const share = (x: number) => (x - left) / width;
  const place = ({ x0, x1 }: Stretch) => ({ x0: share(x0), x1: share(x1) });
  const isInView = ({ x0, x1 }: Stretch) => x1 > left && x0 < left + width;
  const ticks = [...axis.major.map((tick) => ({ ...tick, isMajor: true })), ...axis.minor.map((tick) => ({ ...tick, isMajor: false }))];
  const now = share(worldX(today, scale));

  const bodyLane = ({ name, rows, items, clusters }: TimelineLane): TimelineBodyLane => {
    const inView = items.filter(isInView);
    // A record drawn short has no length to show: it stands as a place with one record, as on the page.
    const short = inView.filter(({ isShort }) => isShort).map((item) => ({ ...item, count: 1 }));
    return {
      label: name,
      rows,
      items: inView
        .filter(({ isShort }) => !isShort)
        .map(({ row, drawn, pieces, ...box }) => ({
          row,
          ...place(box),
          pieces: pieces.map((piece) => ({ shape: piece.shape, ...place(piece) })),
          isPlanned: drawn.isPlanned,
          label: describeMark(drawn),
        })),
      clusters: [...clusters.filter(isInView), ...short].map((box) => ({ row: box.row, ...place(box), count: box.count })),
    };
  };
  return {
    shape: 'timeline',
    window: { start: isoDay(days.start), end: isoDay(days.end - 1) },
    // The period that the view begins in began before it: its tick stays, so that it can be named.
    ticks: ticks.map(({ x, label, isMajor }) => ({ at: share(x), label, isMajor })).filter(({ at }) => at <= 1),
    today: now >= 0 && now <= 1 ? { at: now, label: todayWords(today) } : null,
    lanes: layout.lanes.map(bodyLane),
  };
}

interface ViewParts {
  /** See `exportScene`. */
  readonly scene: Scene;
  readonly window: TimeWindow;
  /** The day since 1970 that counts as today. */
  readonly today: number;
}

interface ChartParts extends ViewParts, Pick<ChartExport, 'finding' | 'notes' | 'slide'> {
  /** The records that the filters leave; null when only counts are known. */
  readonly marks: readonly TimelineMark[] | null;
}

/** Returns what is in view as rows and words for the exports: the picture of the lanes that are shown, and the table of the records that the filters leave. */
export function timelineChart({ scene, window, today, finding, notes, marks, slide }: ChartParts): ChartExport {
  return {
    id: 'timeline',
    title: charts.timeline.title,
    finding,
    notes,
    body: bodyOf(scene, window, today),
    table: marks ? markTable(marks, today) : countTable(scene.layout.lanes),
    ...(slide && { slide }),
  };
}

interface LanesParts extends ViewParts {
  readonly answer: Timeline;
  readonly records: LaneRecords;
  readonly lanes: OrderedLanes;
  /** Whether dates are asked for. */
  readonly isRanged: boolean;
  readonly time: Filters['time'];
  readonly horizon: Horizon;
  readonly nameOf: OrganisationNames;
  /** What the filters say of every record. */
  readonly told: Told;
}

/** Returns the dated records as a slide names them. */
function slideRecords(marks: readonly TimelineMark[], told: Told): SlideRecord[] {
  return marks.flatMap(({ kind, id, date, title, status, namedBy, sources, ...mark }) =>
    date === null
      ? []
      : [
          {
            key: markKey({ kind, id }),
            kind,
            id,
            date,
            title: shortTitle({ ...mark, kind, title }, told, TWO_LINES_LENGTH),
            fullTitle: title,
            isComing: isComing(status),
            namedBy,
            sources,
          },
        ],
  );
}

function unseenIn(drawn: readonly DrawnMark[], window: TimeWindow): number {
  return drawn.filter(({ start, end }) => end <= window.start || start >= window.end).length;
}

/** Returns the lanes of a scene as a chart, with its finding and notes. */
export function lanesChart({ answer, records, lanes, isRanged, time, horizon, nameOf, told, ...view }: LanesParts): ChartExport {
  const { lane } = answer;
  const { marks, counts, count } = records;
  const busy = answer.lanes.map(({ value }) => ({ value, name: laneName(lane, value, nameOf), count: counts.get(value) ?? 0 }));
  const { drawn } = drawMarks(marks ?? [], horizon);
  const remarks = timelineNotes({
    lane,
    hasMarks: answer.marks !== null,
    isRanged,
    time,
    unseen: isRanged ? unseenIn(drawn, view.window) : 0,
    searchedTo: drawn.flatMap(({ searchedTo }) => searchedTo ?? []),
    undated: view.scene.undated,
    lanesLeft: lanes.left,
    unshown: view.scene.layout.unshown,
  });
  // The name of an organisation may carry its country.
  const ofBodies = lane === 'org' ? (marks ?? []).flatMap((mark) => mark.countries) : [];
  const countries = lane === 'country' ? lanes.shown.map(({ value }) => value) : ofBodies;
  return timelineChart({
    ...view,
    finding: timelineFinding(count, marks, lane, marks ? busy : []),
    notes: chartNotes(remarks, countries),
    marks,
    ...(marks && { slide: { records: () => slideRecords(marks, told), collectedTo: toInterval(horizon.searched.collectedTo).end } }),
  });
}

interface StillParts extends TimelineAnswers {
  readonly filters: Filters;
  readonly modes: LaneModes;
  /** Records that the filters leave. */
  readonly total: number;
  readonly today: number;
  readonly searched: Searched;
  readonly nameOf: OrganisationNames;
}

/** Returns the timeline under filters as a chart: what its page hands over to be exported. */
export function stillTimeline({ answer, source, filters, modes, total, today, searched, nameOf }: StillParts): ChartExport {
  const { from, to, time } = filters;
  const whole = wholeWindow(answer.span, today);
  const window = windowOf({ from, to }, whole);
  const lanes = lanesToShow(answer, modes, nameOf);
  const horizon = horizonOf(whole, today, searched);
  return lanesChart({
    answer,
    records: laneRecords(answer, filters, total),
    lanes,
    scene: exportScene(sourceLeft(source, filters), lanes.shown, window, horizon),
    window,
    today,
    isRanged: from !== null || to !== null,
    time,
    horizon,
    nameOf,
    told: toldBy(filters),
  });
}

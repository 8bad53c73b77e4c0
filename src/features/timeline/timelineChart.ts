import { charts } from '@/charts/chartList';
import { type ChartExport, type ChartTable, chartNotes } from '@/charts/model';
import type { SlideRecord } from '@/charts/picture/slide/slideRecord';
import type { TimelineBody } from '@/charts/timelineBody';
import type { Timeline, TimelineMark } from '@/domain/answers/timelineAnswers';
import type { OrganisationNames } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { typeLabel } from '@/domain/records/atlasRecord';
import { type Searched, signingSearchedTo } from '@/domain/records/coverage';
import { isComing, statusLabel } from '@/domain/records/statusLabel';
import { precisionOf, toInterval } from '@/domain/time/partialDate';
import { isoDay } from '@/domain/time/timeScale';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { shortTitle, type Told, TWO_LINES_LENGTH, toldBy } from '@/domain/words/shortTitle';
import {
  isDatedIn,
  type LaneRecords,
  laneName,
  laneRecords,
  lanesOf,
  lanesToShow,
  type OrderedLanes,
} from '@/features/timeline/layout/lanes';
import { bodyInWindow, markKey, timelineContent } from '@/features/timeline/layout/timelineBody';
import { rangeOfRecords, windowOf } from '@/features/timeline/layout/timeWindow';
import type { LaneModes } from '@/features/timeline/timelineModes';
import { sourceLeft, type TimelineAnswers } from '@/features/timeline/timelineQueries';
import { timelineFinding, timelineNotes } from '@/features/timeline/timelineSentences';

const columns = ['Date', 'End date', 'Kind', 'Type', 'Status', 'Title', 'Countries', 'Id'];

/** The name that calls for a footnote, which short titles may hold. */
const FOOTNOTED = countryName('XK');

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
    keys: {
      labels: ['Kind code', 'Type code', 'Status code', 'Date', 'Date precision'],
      rows: marks.map(({ kind, type, status, date }) => [kind, type, status, date ?? '', date ? precisionOf(date) : '']),
    },
  };
}

/** Returns counts as a table: one row per lane and period, with the kinds that they are. */
function countTable({ lanes }: TimelineBody): ChartTable {
  const counts = lanes.flatMap(({ value, label, cells }) =>
    (cells ?? []).filter(({ count }) => count > 0).map((cell) => ({ value, label, ...cell })),
  );
  return {
    columns: [
      { label: 'Lane', isNumber: false },
      { label: 'First day', isNumber: false },
      { label: 'Last day', isNumber: false },
      { label: 'Records', isNumber: true },
      ...idsOf(kinds).map((kind) => ({ label: kinds[kind], isNumber: true })),
    ],
    rows: counts.map(({ label, start, end, count, parts }) => [
      label,
      isoDay(start),
      isoDay(end - 1),
      count,
      ...idsOf(kinds).map((kind) => parts.find(({ hue }) => hue === kind)?.count ?? 0),
    ]),
    keys: { labels: ['Lane code', 'Lane'], rows: counts.map(({ value, label }) => [value, label]) },
  };
}

interface LanesParts {
  readonly body: TimelineBody;
  readonly answer: Timeline;
  readonly records: LaneRecords;
  readonly lanes: OrderedLanes;
  readonly filters: Filters;
  /** The day since 1970 that counts as today. */
  readonly today: number;
  readonly searched: Searched;
  readonly nameOf: OrganisationNames;
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

/** Returns what is in view as rows and words: the picture of the lanes that are shown, and the table of the records that the filters leave. */
export function lanesChart({ body, answer, records, lanes, filters, today, searched, nameOf }: LanesParts): ChartExport {
  const { lane } = answer;
  const { marks, counts, count } = records;
  const busy = answer.lanes.map(({ value }) => ({ value, name: laneName(lane, value, nameOf), count: counts.get(value) ?? 0 }));
  const shown = new Set(lanes.shown.map(({ value }) => value));
  const known = marks ?? [];
  const isDrawn = (mark: TimelineMark) => isDatedIn(mark, body.range);
  const remarks = timelineNotes({
    lane,
    hasMarks: answer.marks !== null,
    isRanged: filters.from !== null || filters.to !== null,
    time: filters.time,
    unseen: known.filter((mark) => mark.kind !== 'initiative' && mark.date !== null && !isDrawn(mark)).length,
    searchedTo: known.flatMap((mark) => (isDrawn(mark) ? (signingSearchedTo(mark, searched) ?? []) : [])),
    undated: known.filter(({ date }) => date === null).length,
    lanesLeft: lanes.left,
    unshown: known.filter((mark) => isDrawn(mark) && !lanesOf(mark).some((value) => shown.has(value))).length,
    hasInitiatives: body.band !== null,
  });
  // The name of an organisation may carry its country.
  const ofBodies = lane === 'org' ? known.flatMap((mark) => mark.countries) : [];
  const ofLanes = lane === 'country' ? lanes.shown.map(({ value }) => value) : ofBodies;
  const labels = [...body.lanes.flatMap((own) => own.marks), ...(body.band?.marks ?? [])].map(({ label }) => label);
  const countries = [...ofLanes, ...(labels.some((label) => label.includes(FOOTNOTED)) ? ['XK'] : [])];
  const isWhole = body.window.start <= body.range.start && body.window.end >= body.range.end;
  return {
    id: 'timeline',
    title: charts.timeline.title,
    finding: timelineFinding({
      total: count,
      marks,
      lane,
      lanes: marks ? busy : [],
      window: isWhole ? null : body.window,
    }),
    notes: chartNotes(remarks, countries),
    body,
    table: marks ? markTable(marks, today) : countTable(body),
    ...(marks && { slide: { records: () => slideRecords(marks, toldBy(filters)), collectedTo: toInterval(searched.collectedTo).end } }),
  };
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

/** Returns the timeline under filters as a chart, in the window of all that they leave: what its page hands over to be exported. */
export function stillTimeline({ answer, source, filters, modes, total, today, searched, nameOf }: StillParts): ChartExport {
  const range = windowOf(filters, rangeOfRecords(answer, searched.collectedTo));
  const records = laneRecords(answer, filters, total);
  const lanes = lanesToShow(answer, records, modes, nameOf);
  const content = timelineContent({
    lane: answer.lane,
    source: sourceLeft(source, filters),
    lanes: lanes.shown,
    all: answer.marks ?? [],
    range,
    filters,
    colour: modes.colour,
    today,
    searched,
  });
  return lanesChart({ body: bodyInWindow(content, range, null), answer, records, lanes, filters, today, searched, nameOf });
}

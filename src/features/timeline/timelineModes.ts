import { timelineCharts } from '@/charts/catalogue';
import type { TimelineChartId } from '@/charts/chartList';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { type LaneVariable, laneVariables } from '@/domain/answers/timelineAnswers';
import { idsOf, isIdOf, kinds } from '@/domain/vocabulary/vocabulary';

/** In each list the first is the default, which is not written in addresses. */
export const laneOrders = ['count', 'name'] as const;
export const viewModes = ['lanes', 'rhythm'] as const;
export const listOrders = ['newest', 'oldest'] as const;
export type LaneOrder = (typeof laneOrders)[number];
export type ViewMode = (typeof viewModes)[number];
export type ListOrder = (typeof listOrders)[number];

const timelineIds = idsOf(timelineCharts);

/** Returns the chart of a mode, by its id: `table=timeline` shows it as a table. */
export function chartOfMode(mode: ViewMode): TimelineChartId {
  return timelineIds.find((id) => timelineCharts[id].mode === mode) ?? 'timeline';
}

/** The page's own parameters as they stand in the address; an empty text is none. */
export interface RawModes {
  readonly lane: string;
  readonly order: string;
  readonly mode: string;
  readonly table: string;
  readonly sort: string;
  readonly lanes: string;
  readonly record: string;
}

/** Which lanes are shown. */
export interface LaneModes {
  readonly lane: LaneVariable;
  readonly order: LaneOrder;
  /** Shows every lane, not only the first ones. */
  readonly isAllLanes: boolean;
}

/** How the timeline is shown. */
export interface TimelineModes extends LaneModes {
  readonly mode: ViewMode;
  readonly isTable: boolean;
  readonly sort: ListOrder;
  /** `kind/id` of the selected record; null when none is. */
  readonly record: string | null;
  /** What the link asked for and could not be used. */
  readonly problems: readonly LinkProblem[];
}

/** Parameters that hold one of a few words. */
const choices = {
  lane: laneVariables,
  order: laneOrders,
  mode: viewModes,
  table: timelineIds,
  sort: listOrders,
  lanes: ['all'],
} as const;

function choiceProblem(parameter: keyof typeof choices, value: string): LinkProblem[] {
  const expected = choices[parameter];
  if (value === '' || expected.some((word) => word === value)) return [];
  return [{ parameter, value, code: 'unknown-word', expected }];
}

function isRecordKey(record: string): boolean {
  const [kind = '', id = '', ...rest] = record.split('/');
  return isIdOf(kinds, kind) && id !== '' && rest.length === 0;
}

function recordProblem(record: string): LinkProblem[] {
  if (record === '' || isRecordKey(record)) return [];
  return [{ parameter: 'record', value: record, code: 'no-record-key' }];
}

const nothingAsked: RawModes = { lane: '', order: '', mode: '', table: '', sort: '', lanes: '', record: '' };

/**
 * Reads the parameters of the timeline, all of them or those that a page has; `fixed` is the mode where the address does not choose it. What is not known is
 * left out and named. Never throws.
 */
export function settleModes(asked: Partial<RawModes>, fixed?: ViewMode): TimelineModes {
  const raw = { ...nothingAsked, ...asked };
  const mode = fixed ?? viewModes.find((known) => known === raw.mode) ?? viewModes[0];
  return {
    lane: laneVariables.find((known) => known === raw.lane) ?? laneVariables[0],
    order: laneOrders.find((known) => known === raw.order) ?? laneOrders[0],
    mode,
    isTable: raw.table === chartOfMode(mode),
    sort: listOrders.find((known) => known === raw.sort) ?? listOrders[0],
    isAllLanes: raw.lanes === 'all',
    record: isRecordKey(raw.record) ? raw.record : null,
    problems: [
      ...choiceProblem('lane', raw.lane),
      ...choiceProblem('order', raw.order),
      ...choiceProblem('mode', raw.mode),
      ...choiceProblem('table', raw.table),
      ...choiceProblem('sort', raw.sort),
      ...choiceProblem('lanes', raw.lanes),
      ...recordProblem(raw.record),
    ],
  };
}

/** Writes which lanes are shown as parameters; an empty text for what is the default. `settleModes` reads them back. */
export function laneParameters({ lane, order, isAllLanes }: LaneModes): Pick<RawModes, 'lane' | 'order' | 'lanes'> {
  return { lane: lane === laneVariables[0] ? '' : lane, order: order === laneOrders[0] ? '' : order, lanes: isAllLanes ? 'all' : '' };
}

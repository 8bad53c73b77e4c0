import type { LinkProblem } from '@/domain/address/linkProblem';
import { defaultSort, LARGEST_PAGE, PAGE_SIZE, parsePage, parseSort, type Sort, serialiseSort, sortKeys } from '@/domain/address/listQuery';
import { anyText, flag, listOf, oneOf, type Parameter } from '@/domain/address/parameter';
import { followSplits, followUnits } from '@/domain/answers/followThroughModes';
import { laneVariables } from '@/domain/answers/laneVariables';
import { singleFilters } from '@/domain/facets/singleFilters';
import { shownForms } from '@/domain/pivot/pivotForms';
import { pivotParameters } from '@/domain/pivot/pivotSpec';
import { isPartialDate, type PartialDate, readPartialDate, spanOf } from '@/domain/time/partialDate';
import { idsOf, isIdOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';

/** The number of a page, from 1 on; the first is not written. */
const pageNumber: Parameter<number> = {
  settle: (text, parameter) => {
    const page = text ? parsePage(text) : 1;
    return page
      ? { value: page, problems: [] }
      : { value: 1, problems: [{ parameter, value: text ?? '', code: 'not-a-number', most: null }] };
  },
  serialise: (page) => (page > 1 ? String(page) : null),
};

/** How many records stand on a page, or all of them. */
const pageSize: Parameter<number | 'all'> = {
  settle: (text, parameter) => {
    const size = text === 'all' ? text : text ? parsePage(text) : PAGE_SIZE;
    if (size === 'all' || (size && size <= LARGEST_PAGE)) return { value: size, problems: [] };
    return { value: PAGE_SIZE, problems: [{ parameter, value: text ?? '', code: 'not-a-number', most: LARGEST_PAGE }] };
  },
  serialise: (size) => (size === PAGE_SIZE ? null : String(size)),
};

/** The order of a list: a key, with a minus before it for the other direction. */
const sortOrder: Parameter<Sort> = {
  settle: (text, parameter) => {
    const sort = text ? parseSort(text) : defaultSort;
    return sort
      ? { value: sort, problems: [] }
      : { value: defaultSort, problems: [{ parameter, value: text ?? '', code: 'unknown-sort', expected: sortKeys }] };
  },
  serialise: (sort) => serialiseSort(sort) || null,
};

/** Returns the record that a link names as `kind/id`; null for what names none. */
export function readRecordKey(text: string): { readonly kind: Kind; readonly id: string } | null {
  const [kind = '', id = '', ...rest] = text.split('/');
  return isIdOf(kinds, kind) && id !== '' && rest.length === 0 ? { kind, id } : null;
}

/** A record as `kind/id`; null for none. */
const recordKey: Parameter<string | null> = {
  settle: (text, parameter) => {
    if (text && readRecordKey(text)) return { value: text, problems: [] };
    return { value: null, problems: text ? [{ parameter, value: text, code: 'no-record-key' }] : [] };
  },
  serialise: (key) => key,
};

/** A window in time: its first and its last date. */
export interface TimeView {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

const BETWEEN_DATES = '..';

/** A window in time: `2024`, `2024-03..2024-05`; null for all there is. */
const timeView: Parameter<TimeView | null> = {
  settle: (text, parameter) => {
    if (!text) return { value: null, problems: [] };
    const [from, to = from, ...rest] = text.split(BETWEEN_DATES).map((part) => (isPartialDate(part) ? part : readPartialDate(part)));
    if (!from || !to || rest.length > 0) return { value: null, problems: [{ parameter, value: text, code: 'not-a-date' }] };
    const { start, end } = spanOf(from, to);
    if (start > end) return { value: null, problems: [{ parameter, value: text, code: 'reversed-range', from, to }] };
    return { value: { from, to }, problems: [] };
  },
  serialise: (view) => view && (view.from === view.to ? view.from : `${view.from}${BETWEEN_DATES}${view.to}`),
};

/** Says that the API takes a parameter of pages too. */
function ofApi<T>(parameter: Parameter<T>) {
  return { ...parameter, isOfApi: true } as const;
}

/** How the lanes of the timeline are ordered. */
export const laneOrders = ['count', 'name'] as const;
export type LaneOrder = (typeof laneOrders)[number];
/** How the timeline is drawn; `auto` tells a few records as a story and draws more in lanes. */
const viewModes = ['auto', 'lanes', 'story', 'rhythm'] as const;
export type ViewMode = (typeof viewModes)[number];
/** What the marks of the timeline can be coloured by. */
export const markColours = ['kind', 'topic', 'scope'] as const;
export type MarkColour = (typeof markColours)[number];
/** What the columns over time can be stacked by. */
export const stackings = ['kind', 'type', 'scope'] as const;
export type Stacking = (typeof stackings)[number];
/** What the rows of the pairs can be ordered by. */
export const pairOrders = ['total', 'alphabet'] as const;
export type PairOrder = (typeof pairOrders)[number];
/** What a comparison measures topics in: records, or shares of each one's own. */
export const comparedScales = ['number', 'share'] as const;
export type ComparedScale = (typeof comparedScales)[number];
/** What a comparison counts of partners. */
export const partnerUnits = ['contacts', 'records'] as const;
export type PartnerUnit = (typeof partnerUnits)[number];
const embedThemes = ['light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/**
 * Every parameter of the pages' addresses beside the filters, in the order in which they are written. Where a page takes only some of the values, or asks the
 * dataset what they mean, it says so itself.
 */
export const pageParameters = {
  ask: singleFilters.q,
  sort: ofApi(sortOrder),
  page: ofApi(pageNumber),
  lane: ofApi(oneOf(laneVariables, 'country')),
  order: oneOf(laneOrders, 'count'),
  mode: oneOf(viewModes, 'auto'),
  lanes: oneOf(['first', 'all'], 'first'),
  colour: oneOf(markColours, 'kind'),
  band: oneOf(['open', 'folded'], null),
  rows: ofApi(pivotParameters.rows),
  cols: ofApi(pivotParameters.cols),
  value: ofApi(pivotParameters.value),
  shown: oneOf(shownForms, 'number'),
  view: timeView,
  rank: ofApi(pivotParameters.rank),
  top: ofApi(pivotParameters.top),
  by: oneOf(stackings, 'kind'),
  table: listOf,
  pairs: oneOf(pairOrders, 'total'),
  merged: ofApi(flag('true', 'false')),
  ids: listOf,
  diff: flag('only'),
  scale: oneOf(comparedScales, 'number'),
  partners: oneOf(partnerUnits, 'contacts'),
  follow: ofApi(oneOf(idsOf(followUnits), 'agreements')),
  split: ofApi(oneOf(idsOf(followSplits), 'scope')),
  record: recordKey,
  charts: anyText,
  dialog: anyText,
  picture: anyText,
  theme: oneOf(embedThemes, null),
  since: ofApi(anyText),
  until: ofApi(anyText),
  release: ofApi(anyText),
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;

/** What the API alone takes: pages of the site have one size. */
export const apiParameters = { pageSize } as const;

/** The parameters that the API takes beside the filters. */
export type SharedParameter = {
  [Name in keyof typeof pageParameters]: (typeof pageParameters)[Name] extends { readonly isOfApi: true } ? Name : never;
}[keyof typeof pageParameters];

/** What the API is asked for a list beside its filters. */
export const apiListParameters = { sort: pageParameters.sort, page: pageParameters.page, pageSize };

/** Parameters by their names. */
export type Parameters<Values> = { readonly [Name in keyof Values]: Parameter<Values[Name]> };
/** What parameters mean, by their names. */
export type ValuesOf<P> = { readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never };

/** Reads several parameters of a link. */
export function settleAll<Values extends object>(
  parameters: Parameters<Values>,
  texts: { readonly [name: string]: string | null },
): { readonly values: Values; readonly problems: readonly LinkProblem[] } {
  const values: Partial<Values> = {};
  const problems: LinkProblem[] = [];
  for (const name in parameters) {
    const settled = parameters[name].settle(texts[name] ?? null, name);
    values[name] = settled.value;
    problems.push(...settled.problems);
  }
  // Each name has its value now.
  return { values: values as Values, problems };
}

/** Writes those of the parameters that have a value, null for what is not written. */
export function serialiseAll<Values extends object>(
  parameters: Parameters<Values>,
  values: Partial<Values>,
): { readonly [name: string]: string | null } {
  const texts: Record<string, string | null> = {};
  for (const name in parameters) {
    const value = values[name];
    if (value !== undefined) texts[name] = parameters[name].serialise(value);
  }
  return texts;
}

import type { EndpointId } from '@/domain/answers/endpoints';
import type { Question } from '@/domain/answers/reply';
import { MOST_IN_MEMORY } from '../../engine/readArchive';

/** What an answer may take in the page, in ms: half of a frame, so that the page can still draw in the other half. */
const MOST_IN_PAGE = 8;

/** With this many records or fewer the page answers everything itself and starts no worker. */
const FEW = 1000;

/** Records in one page of a list from which on it counts as an export. */
const LONG_PAGE = 100;

/** What a text among the filters adds, and every list that is not by date or is long, in ms per 1,000 records: words or whole records are read first where not all are in memory. */
const READING = 1;

/** What an earlier release adds: it is made of all records. */
const EARLIER = 30;

/**
 * What the dearest answer of each endpoint takes, in ms per 1,000 records: measured with 100,000 records on a busy machine,
 * several filters each, but the overview with 10,000 on a quiet one. What only the first question waits for, such as code, is left out.
 */
const msPerThousand: Readonly<Record<EndpointId, number>> = {
  meta: 0.05,
  overview: 0.5,
  timeline: 6,
  rhythm: 9,
  pivot: 0.8,
  followThrough: 20,
  activities: 0.08,
  activity: 0,
  agreements: 0.08,
  agreement: 0,
  initiatives: 0.08,
  initiative: 0,
  country: 0.3,
  topic: 0.08,
  organisation: 0.08,
  pair: 0.8,
  sources: 32,
  restsOn: 1,
  search: 2,
  question: 4,
  changes: 0.5,
};

/** What is known of the archive before a question is read. */
export interface Size {
  readonly records: number;
  /** Id of the newest release. An earlier one has to be made from all records first. */
  readonly newest: string;
}

/** Whether there may be questions that a worker answers. */
export function mayNeedWorker(records: number): boolean {
  return records > FEW;
}

/** Whether a question is one for the worker: where an answer would take over 8 ms in the page. All others are answered in the page, in the task in which they are asked. */
export function isForWorker(id: EndpointId, { params }: Question, { records, newest }: Size): boolean {
  if (!mayNeedWorker(records)) return false;
  const thousands = records / 1000;
  const isEarlier = params.has('release') && params.get('release') !== newest;
  const isLong = params.get('pageSize') === 'all' || Number(params.get('pageSize')) > LONG_PAGE;
  const isByDate = /^-?date$/.test(params.get('sort') ?? 'date');
  const isRead = records > MOST_IN_MEMORY && (params.has('q') || isLong || !isByDate);
  const ms = (msPerThousand[id] + (isRead ? READING : 0) + (isEarlier ? EARLIER : 0)) * thousands;
  return ms > MOST_IN_PAGE;
}

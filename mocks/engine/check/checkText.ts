import { isPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { unsafeSign } from '@/domain/words/markupText';
import type { LocatedRecord, Report } from './locateRecords';

/** A text somewhere in a record. */
interface Found {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function textsIn(value: unknown, path: readonly PropertyKey[] = []): Found[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Checks that no text holds what readers cannot see and programs stumble over: controls, marks that turn the direction of writing, halves of characters. */
export function checkSigns(records: readonly LocatedRecord<unknown>[], report: Report): void {
  for (const located of records)
    for (const { path, text } of textsIn(located.raw)) {
      const sign = unsafeSign(text);
      if (sign) report(located, path, `holds ${sign}, which is not shown: remove it`);
    }
}

/** The first year that a date may have, and how many years after the release the last one is. What ends may end later. */
const FIRST_YEAR = 1900;
const YEARS_AHEAD = 15;
const YEARS_TO_END = 100;

/** Fields that say when something ends. */
const endings = ['ends', 'end', 'endDate'];

function isEnding(path: readonly PropertyKey[]): boolean {
  return endings.includes(String(path.at(-1)));
}

/** Checks that no date lies so far off that it can only be a slip of the pen, which would stretch every chart over time. */
export function checkYears(records: readonly LocatedRecord<unknown>[], newest: PartialDate, report: Report): void {
  const last = Number(newest.slice(0, 4));
  for (const located of records)
    for (const { path, text } of textsIn(located.raw)) {
      if (!isPartialDate(text) || !isDateField(path)) continue;
      const most = last + (isEnding(path) ? YEARS_TO_END : YEARS_AHEAD);
      const year = Number(text.slice(0, 4));
      if (year < FIRST_YEAR || year > most) report(located, path, `'${text}' is far off: expected a year from ${FIRST_YEAR} to ${most}`);
    }
}

/** Names of fields that hold dates; a title may be `2205` and mean no year. */
const dateFields = ['date', 'endDate', 'announced', 'signed', 'inForce', 'ends', 'start', 'end', 'published', 'accessed', 'since'];

function isDateField(path: readonly PropertyKey[]): boolean {
  return dateFields.includes(String(path.at(-1)));
}

import type { Filters } from '@/domain/facets/filters';
import type { Agreement } from '@/domain/records/records';
import type { Dataset } from '../engine/dataset';
import { isLeft, type NaiveRecord } from './naiveCounts';
import { firstDay, lastDay } from './naiveDays';

/*
 * A second computation of the curve of follow-through, on purpose by another road: it walks day by day through a list of what is left, takes the variance of the
 * logarithm from the odds of each day, and finds the band by solving for the share instead of by a formula.
 */

const DAY = 24 * 60 * 60 * 1000;

function middle(date: string): number {
  return (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2 / DAY;
}

/** A life that is watched: when it begins, when a follow-up comes (never: infinite), and when the watch ends. */
interface Life {
  readonly signed: number;
  readonly followed: number;
  readonly end: number;
}

/** The last day of the watch by the coverage table, year by year. */
function endOf(dataset: Dataset, agreement: Agreement, signed: string): string {
  const last = lastDay(dataset.release.collectedTo);
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = dataset.coverage.countries;
  const listed = agreement.countries.filter((country) => table[country] !== undefined);
  const years = Array.from({ length: 60 }, (_, at) => Number(signed.slice(0, 4)) + 1 + at).filter((year) => `${year}-01-01` <= last);
  const gap = years.find((year) => listed.some((country) => ['none', undefined].includes(table[country]?.[String(year)])));
  return gap === undefined ? last : `${gap - 1}-12-31`;
}

/** The lives of the agreements that the filters leave, or of their commitments. */
export function naiveLives(
  dataset: Dataset,
  records: readonly NaiveRecord[],
  filters: Filters,
  { isCommitment = false, isResearched = true }: { readonly isCommitment?: boolean; readonly isResearched?: boolean } = {},
): Life[] {
  const dates = new Map(dataset.activities.map(({ id, date }) => [id, date]));
  const lives: Life[] = [];
  const left = records.filter((record) => isLeft(record, { ...filters, kind: [['agreement']] }));
  for (const { entry } of left) {
    if (entry.kind !== 'agreement' || !entry.record.dates.signed) continue;
    const { commitments, dates: own } = entry.record;
    const signed = own.signed ?? '';
    const end = Date.parse(isResearched ? endOf(dataset, entry.record, signed) : lastDay(dataset.release.collectedTo)) / DAY;
    const parts = isCommitment ? commitments.map((one) => [one]) : commitments.length > 0 ? [commitments] : [];
    for (const part of parts) {
      const days = part.flatMap(({ followUps }) => followUps.map(({ activityId }) => middle(dates.get(activityId) ?? '9999')));
      lives.push({ signed: middle(signed), followed: Math.min(...days, Number.POSITIVE_INFINITY), end });
    }
  }
  return lives;
}

/** Finds where a rising function crosses zero between two places, by halving. */
function crossing(rises: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let round = 0; round < 80; round++) {
    const mid = (low + high) / 2;
    if (rises(mid) < 0) low = mid;
    else high = mid;
  }
  return (low + high) / 2;
}

/** The share followed up within so many days, its band, and how many are still watched then. */
export function naiveShare(
  lives: readonly Life[],
  days: number,
): { share: number; low: number | null; high: number | null; watched: number } {
  const spans = lives.map(({ signed, followed, end }) => {
    const isEvent = followed <= end;
    return { length: Math.max(0, (isEvent ? followed : end) - signed), isEvent };
  });
  const watched = spans.filter(({ length }) => length >= days).length;
  // Half days are enough: the middle of an interval of days lies on one.
  let logLeft = 0;
  let variance = 0;
  for (let half = 0; half <= days * 2; half++) {
    const present = spans.filter(({ length }) => length * 2 >= half).length;
    const gone = spans.filter(({ length, isEvent }) => isEvent && length * 2 === half).length;
    if (gone === 0) continue;
    const odds = gone / present;
    logLeft += Math.log1p(-odds);
    variance += odds / (1 - odds) / present;
  }
  const left = Math.exp(logLeft);
  if (left <= 0 || left >= 1) return { share: 1 - left, low: null, high: null, watched };
  // The band holds each share s with |log(-log s) - log(-log left)| at most 1.96 standard errors, by the delta method.
  const error = Math.sqrt(variance) / -logLeft;
  const distance = (share: number) => Math.log(-Math.log(share)) - Math.log(-logLeft);
  const limit = 1.959963984540054 * error;
  const upper = crossing((share) => -(distance(share) + limit), left, 1 - 1e-16);
  const lower = crossing((share) => -(distance(share) - limit), 1e-300, left);
  return { share: 1 - left, low: 1 - upper, high: 1 - lower, watched };
}

import fc from 'fast-check';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Searched } from '@/domain/records/coverage';
import { dayNumber } from '@/domain/time/timeScale';
import { drawMarks, type Horizon } from '@/features/timeline/layout/drawnMark';

/** Makers of marks for tests. */

export const TODAY = dayNumber('2026-11-24');
export const SEARCHED: Searched = {
  collectedTo: '2026-02-25',
  coverage: { note: '', countries: { RS: { 2025: 'partial', 2026: 'none' } } },
};
export const HORIZON: Horizon = { start: dayNumber('2009-06-01'), today: TODAY, end: dayNumber('2031-06-01'), searched: SEARCHED };
export const LANES = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'] as const;

/** Returns an activity of 1 January 2024 without lanes, with the given fields set. */
export function markOf(fields: Partial<TimelineMark> = {}): TimelineMark {
  return {
    kind: 'activity',
    id: 'some-record',
    title: 'A record for a test',
    type: 'meeting',
    status: 'held',
    date: '2024-01-01',
    endDate: null,
    dates: null,
    countries: [],
    lanes: [],
    links: [],
    bodies: [],
    namedBy: 0,
    sources: 1,
    ...fields,
  };
}

export const noDates = { announced: null, signed: null, inForce: null, ends: null };

/** Days of 2010 to 2030, of which many fall into few months, as in real lists. */
const randomDay = fc
  .oneof(fc.integer({ min: 0, max: 7600 }), fc.integer({ min: 5000, max: 5060 }))
  .map((day) => new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10));
const randomDate = fc.tuple(randomDay, fc.constantFrom(4, 7, 10, 10, 10)).map(([day, length]) => day.slice(0, length));
const dateOrNull = fc.option(randomDate, { freq: 3 });
const twoDates = fc
  .tuple(dateOrNull, dateOrNull)
  .map(([a, b]): readonly [string | null, string | null] => (a && b && a > b ? [b, a] : [a, b]));

const randomMark: fc.Arbitrary<TimelineMark> = fc
  .record({
    kind: fc.constantFrom('activity', 'activity', 'activity', 'agreement', 'initiative'),
    dates: fc.record({ announced: dateOrNull, signed: dateOrNull, inForce: dateOrNull, ends: fc.option(randomDate, { freq: 1 }) }),
    period: twoDates,
    lanes: fc.uniqueArray(fc.constantFrom(...LANES), { maxLength: 3 }),
    isPlanned: fc.boolean(),
    hasEnded: fc.boolean(),
  })
  .map(({ kind, dates, period: [date, endDate], lanes, isPlanned, hasEnded }) => {
    if (kind === 'agreement') {
      const first = dates.signed ?? dates.announced ?? dates.inForce ?? dates.ends;
      return markOf({ kind, type: 'treaty', status: hasEnded ? 'ended' : 'signed', date: first, dates, lanes });
    }
    if (kind === 'initiative') {
      return markOf({ kind, type: 'project', status: isPlanned ? 'planned' : hasEnded ? 'completed' : 'ongoing', date, endDate, lanes });
    }
    return markOf({ status: isPlanned ? 'planned' : 'held', date: date ?? endDate, endDate: date && hasEnded ? endDate : null, lanes });
  });

/** Random marks with ids of their own. */
export const randomMarks = fc
  .array(randomMark, { maxLength: 120 })
  .map((marks) => marks.map((mark, index) => ({ ...mark, id: `record-${index}`, title: `Record ${index % 7}` })));

export const randomDrawn = randomMarks.map((marks) => drawMarks(marks, HORIZON).drawn);

/** Px per day, from twenty years in 400 px to three days in 2,000. */
export const randomScale = fc.double({ min: -4, max: 9.4, noNaN: true }).map((power) => 2 ** power);

import fc from 'fast-check';
import type { TimelineBody } from '@/charts/timelineBody';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { noFilters } from '@/domain/facets/filters';
import type { Searched } from '@/domain/records/coverage';
import { dayNumber } from '@/domain/time/timeScale';
import { bodyInWindow, type TimelineContent, timelineContent } from '@/features/timeline/layout/timelineBody';

/** Makers of marks for tests. */

export const TODAY = dayNumber('2026-11-24');
export const SEARCHED: Searched = {
  collectedTo: '2026-02-25',
  coverage: { note: '', countries: { RS: { 2025: 'partial', 2026: 'none' } } },
};
export const RANGE = { start: dayNumber('2010-01-01'), end: dayNumber('2031-01-01') };
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
    topic: null,
    scope: 'many',
    line: 'What it is about.',
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
    const type = hasEnded ? 'signing' : 'meeting';
    return markOf({
      type,
      status: isPlanned ? 'planned' : 'held',
      date: date ?? endDate,
      endDate: date && hasEnded ? endDate : null,
      lanes,
    });
  });

/** Random marks with ids of their own. */
export const randomMarks = fc.array(randomMark, { maxLength: 200, size: 'max' }).map((marks) =>
  marks.map((mark, index) => ({
    ...mark,
    id: `record-${index}`,
    title: `${'A long title of a record that says '.repeat(index % 3)}record ${index % 7}`,
    namedBy: index % 5,
    links: index > 0 ? [`agreement/record-${index - 1}`] : [],
  })),
);

/** Returns what a timeline with lanes of countries holds of these marks. */
export function contentOf(marks: readonly TimelineMark[]): TimelineContent {
  const lanes = ['', ...LANES].map((value) => ({ value, name: value || 'No country', count: 1 }));
  return timelineContent({
    source: { marks },
    lane: 'country',
    lanes,
    all: marks,
    range: RANGE,
    filters: noFilters,
    colour: 'kind',
    today: TODAY,
    searched: SEARCHED,
  });
}

const randomWindow = fc
  .tuple(fc.integer({ min: RANGE.start, max: RANGE.end - 40 }), fc.integer({ min: 5, max: 7600 }))
  .map(([start, length]) => ({ start, end: Math.min(RANGE.end, start + length) }));

/** Random marks in a random window. */
export const randomBody: fc.Arbitrary<TimelineBody> = fc
  .tuple(randomMarks, fc.oneof(fc.constant(RANGE), randomWindow), fc.constantFrom(null, 'open' as const, 'folded' as const))
  .map(([marks, window, fold]) => bodyInWindow(contentOf(marks), window, fold));

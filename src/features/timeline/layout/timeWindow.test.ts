import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '@/domain/time/timeScale';
import { brushedWindow, brushKey, brushUnit } from '@/features/timeline/layout/brush';
import { markOf } from '@/features/timeline/layout/randomMarks';
import {
  calendarUnits,
  clampWindow,
  NARROWEST_DAYS,
  nearestBoundary,
  panBy,
  pxPerDay,
  rangeOfRecords,
  stepWindow,
  type TimeWindow,
  unitStart,
  unitWindow,
  viewedWindow,
  viewOf,
  windowOf,
  windowShowing,
  windowStepOf,
  windowToDates,
  zoomAround,
} from '@/features/timeline/layout/timeWindow';

const LAW = { seed: 20261124, numRuns: 500 };
const whole = { start: dayNumber('2014-07-01'), end: dayNumber('2027-01-01') };
const windowFrom = (start: string, end: string): TimeWindow => ({ start: dayNumber(start), end: dayNumber(end) });
const lengthOf = ({ start, end }: TimeWindow) => end - start;

const inWhole = fc
  .tuple(fc.double({ min: whole.start, max: whole.end, noNaN: true }), fc.double({ min: whole.start, max: whole.end, noNaN: true }))
  .map(([a, b]) => clampWindow({ start: Math.min(a, b), end: Math.max(a, b) }, whole));

describe('the days of the records', () => {
  const density = {
    unit: 'year' as const,
    bins: [
      { start: '2015-01-01', end: '2015-12-31', total: 0, underWay: 3 },
      { start: '2016-01-01', end: '2016-12-31', total: 2, underWay: 3 },
    ],
  };
  const none = { unit: 'year' as const, bins: [] };
  const dated = (...dates: string[]) => dates.map((date) => markOf({ date }));
  it.each([
    ['to the last day collected', dated('2014-09-29', '2025-05-01'), none, '2014-07-01', '2026-04-01'],
    ['to a record beyond it', dated('2019', '2026-11'), none, '2019-01-01', '2027-01-01'],
    ['of counts', null, density, '2016-01-01', '2026-04-01'],
    ['of nothing dated', [], none, '2026-01-01', '2027-01-01'],
  ])('%s', (_, marks, bins, start, end) => {
    expect(rangeOfRecords({ marks, density: bins }, '2026-02-25')).toEqual(windowFrom(start, end));
  });
});

describe('a window and the dates that ask for it', () => {
  it.each([
    ['all', null, null, whole.start, whole.end],
    ['a year', '2024', '2024', dayNumber('2024-01-01'), dayNumber('2025-01-01')],
    ['one day', '2024-05-04', '2024-05-04', dayNumber('2024-05-04'), dayNumber('2024-05-05')],
    ['from a month', '2024-02', null, dayNumber('2024-02-01'), whole.end],
    ['to a month', null, '2024-02', whole.start, dayNumber('2024-03-01')],
    ['past the records', '2040', null, dayNumber('2040-01-01'), dayNumber('2041-01-01')],
    ['before the records', null, '1999', dayNumber('1999-01-01'), dayNumber('2000-01-01')],
  ])('%s', (_, from, to, start, end) => expect(windowOf({ from, to }, whole)).toEqual({ start, end }));

  it.each([
    ['the whole', whole, null, null],
    ['a part', windowFrom('2019-01-01', '2021-03-01'), '2019-01', '2021-02'],
  ])('the data service is asked for %s', (_, window, from, to) => expect(windowToDates(window, whole)).toEqual({ from, to }));
});

describe('a window and what the address says of it', () => {
  it.each([
    ['the whole one', whole, null],
    ['all but a day', { start: whole.start + 1, end: whole.end }, null],
    ['years, at quarters', windowFrom('2015-02-01', '2022-11-20'), { from: '2015', to: '2022' }],
    ['months, at months', windowFrom('2023-01-10', '2023-09-12'), { from: '2023-01', to: '2023-08' }],
    ['weeks, at days', windowFrom('2023-01-10', '2023-02-12'), { from: '2023-01-10', to: '2023-02-11' }],
  ])('%s', (_, window, view) => expect(viewOf(window, whole)).toEqual(view));

  it('comes back to the days that it wrote, which are a stretch of the calendar near those in view', () => {
    fc.assert(
      fc.property(inWhole, (window) => {
        const view = viewOf(window, whole);
        const shown = viewedWindow(view, whole);
        expect(shown).not.toBeNull();
        if (!shown) return;
        expect(Math.abs(shown.start - window.start)).toBeLessThan(lengthOf(window) / 2 + 1);
        expect(viewOf(shown, whole)).toEqual(view);
      }),
      LAW,
    );
  });

  it('is cut to the records, and none where it lies beside them', () => {
    expect(viewedWindow({ from: '2010', to: '2015' }, whole)).toEqual({ start: whole.start, end: dayNumber('2016-01-01') });
    expect(viewedWindow({ from: '1990', to: '1995' }, whole)).toBeNull();
    expect(viewedWindow(null, whole)).toBe(whole);
  });
});

describe('parts of the calendar', () => {
  it.each(calendarUnits)('%s: each day lies in one, and the nearest boundary is one', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 5000, max: 30_000 }), (day) => {
        const [start, next] = [unitStart(day, unit), unitStart(day, unit, 1)];
        expect(start <= day && day < next).toBe(true);
        expect(unitStart(next, unit)).toBe(next);
        expect([start, next]).toContain(nearestBoundary(day, unit));
      }),
      LAW,
    );
  });
  it('the window of one is about what is in view, or the last one', () => {
    expect(unitWindow(whole, 'year', whole)).toEqual(windowFrom('2026-01-01', '2027-01-01'));
    expect(unitWindow(windowFrom('2019-01-01', '2020-01-01'), 'quarter', whole)).toEqual(windowFrom('2019-07-01', '2019-10-01'));
    expect(stepWindow(windowFrom('2019-07-01', '2019-10-01'), 'later', whole)).toEqual(windowFrom('2019-10-01', '2020-01-01'));
    expect(stepWindow(windowFrom('2020-02-01', '2020-03-01'), 'earlier', whole)).toEqual(windowFrom('2020-01-01', '2020-02-01'));
  });
});

describe('moving a window', () => {
  const isInside = (window: TimeWindow) => {
    expect(window.start).toBeGreaterThanOrEqual(whole.start - 1e-6);
    expect(window.end).toBeLessThanOrEqual(whole.end + 1e-6);
    expect(lengthOf(window)).toBeGreaterThanOrEqual(NARROWEST_DAYS - 1e-6);
  };

  it('never leaves the whole window or shows less than three days', () => {
    fc.assert(
      fc.property(
        inWhole,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -5000, max: 5000, noNaN: true }),
        (window, factor, days) => {
          isInside(window);
          isInside(zoomAround(window, factor, window.start + days, whole));
          isInside(panBy(window, days, whole));
          expect(lengthOf(panBy(window, days, whole))).toBeCloseTo(lengthOf(window));
        },
      ),
      LAW,
    );
  });

  it('zooms about the anchor, which stays in its place', () => {
    const window = windowFrom('2018-01-01', '2020-01-01');
    const anchor = dayNumber('2018-07-01');
    const zoomed = zoomAround(window, 4, anchor, whole);
    expect(lengthOf(zoomed)).toBeCloseTo(lengthOf(window) / 4);
    expect((anchor - zoomed.start) / lengthOf(zoomed)).toBeCloseTo((anchor - window.start) / lengthOf(window));
  });

  it('stays where it is at a limit', () => {
    expect(zoomAround(whole, 0.5, whole.start + 100, whole)).toBe(whole);
    const narrow = windowFrom('2024-05-04', '2024-05-07');
    expect(zoomAround(narrow, 3, narrow.start, whole)).toBe(narrow);
    const typed = windowFrom('2024-05-04', '2024-05-05');
    expect(zoomAround(typed, 3, typed.start, whole)).toBe(typed);
  });

  it('comes back from past the records', () => {
    const past = windowFrom('2040-01-01', '2041-01-01');
    expect(panBy(past, -1, whole).end).toBe(whole.end);
    expect(zoomAround(past, 2, past.start, whole).end).toBe(whole.end);
  });

  it('shows a day by moving no more than it must', () => {
    const window = windowFrom('2018-01-01', '2020-01-01');
    expect(windowShowing(window, dayNumber('2019-01-01'), whole)).toBe(window);
    for (const day of ['2015-03-01', '2025-03-01'].map(dayNumber)) {
      const moved = windowShowing(window, day, whole);
      expect(moved.start <= day && day < moved.end).toBe(true);
    }
  });

  it.each([
    ['+', false, 'closer'],
    ['-', false, 'wider'],
    ['0', false, 'whole'],
    ['ArrowLeft', true, 'earlier'],
    ['ArrowRight', true, 'later'],
    ['ArrowRight', false, null],
    ['a', false, null],
  ])('the key %s (shift: %s) stands for %s', (key, shiftKey, step) => expect(windowStepOf({ key, shiftKey })).toBe(step));

  it('steps in the direction that is said', () => {
    const window = windowFrom('2018-01-01', '2020-01-01');
    expect(lengthOf(stepWindow(window, 'closer', whole))).toBeLessThan(lengthOf(window));
    expect(lengthOf(stepWindow(window, 'wider', whole))).toBeGreaterThan(lengthOf(window));
    expect(stepWindow(window, 'earlier', whole).start).toBeLessThan(window.start);
    expect(stepWindow(window, 'later', whole).start).toBeGreaterThan(window.start);
    expect(stepWindow(window, 'whole', whole)).toBe(whole);
  });
});

it('a window fills its line', () => expect(pxPerDay(windowFrom('2018-01-01', '2020-01-01'), 1460)).toBe(2));

const allTime = windowFrom('2012-01-01', '2022-01-01');
const someWindow = fc
  .tuple(fc.integer({ min: allTime.start, max: allTime.end - 100 }), fc.integer({ min: 92, max: 3000 }))
  .map(([start, length]) => ({ start, end: Math.min(allTime.end, start + length) }));

it('a moved brush stays in all of time and snaps to the calendar; one end leaves the other where it is', () => {
  fc.assert(
    fc.property(someWindow, fc.constantFrom('start', 'end', 'middle'), fc.integer({ min: -3000, max: 3000 }), (window, part, days) => {
      const moved = brushedWindow(window, part, days, allTime);
      expect(moved.start).toBeGreaterThanOrEqual(allTime.start);
      expect(moved.end).toBeLessThanOrEqual(allTime.end);
      expect(moved.end).toBeGreaterThan(moved.start);
      const isBoundary = (day: number) => day === allTime.start || day === allTime.end || unitStart(day, brushUnit(allTime)) === day;
      if (part === 'start') expect([moved.end, isBoundary(moved.start)]).toEqual([window.end, true]);
      if (part === 'end') expect([moved.start, isBoundary(moved.end)]).toEqual([window.start, true]);
      if (part === 'middle') expect(moved.end - moved.start).toBe(window.end - window.start);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

test.each([
  ['ArrowLeft', -92],
  ['ArrowUp', 92],
  ['PageUp', 368],
  ['Home', allTime.start - allTime.end],
  ['a', null],
])('the key %s moves by %s days of ten years', (key, days) => {
  expect(brushKey(key, allTime)).toBe(days);
});

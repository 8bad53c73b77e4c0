import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spanOf } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { TODAY } from '@/features/timeline/layout/randomMarks';
import {
  brushedWindow,
  brushKey,
  clampWindow,
  dayAt,
  NARROWEST_DAYS,
  panBy,
  pxPerDay,
  stepWindow,
  type TimeWindow,
  wholeDays,
  wholeWindow,
  windowAbout,
  windowOf,
  windowShowing,
  windowStepOf,
  windowToDates,
  worldX,
  zoomAround,
} from '@/features/timeline/layout/timeWindow';

const LAW = { seed: 20261124, numRuns: 500 };
const SPAN = { start: '2014-09-29', end: '2026-12-31' };
const whole = wholeWindow(SPAN, TODAY);
const windowFrom = (start: string, end: string): TimeWindow => ({ start: dayNumber(start), end: dayNumber(end) });
const lengthOf = ({ start, end }: TimeWindow) => end - start;

const inWhole = fc
  .tuple(fc.double({ min: whole.start, max: whole.end, noNaN: true }), fc.double({ min: whole.start, max: whole.end, noNaN: true }))
  .map(([a, b]) => clampWindow({ start: Math.min(a, b), end: Math.max(a, b) }, whole));
const randomDate = fc
  .tuple(fc.integer({ min: 5000, max: 30_000 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoDay(day).slice(0, length));
const dateOrNull = fc.option(randomDate, { freq: 2 });

describe('the whole window', () => {
  it('holds the span with air, and the year of today where there is none', () => {
    expect(whole.start).toBeLessThan(dayNumber(SPAN.start));
    expect(whole.end).toBeGreaterThan(dayNumber(SPAN.end) + 1);
    expect(wholeWindow(null, TODAY)).toEqual({ start: dayNumber('2026-01-01') - 7, end: dayNumber('2027-01-01') + 7 });
    expect(lengthOf(wholeWindow({ start: '2024-05-04', end: '2024-05-04' }, TODAY))).toBe(15);
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
    ['full years', windowFrom('2019-01-01', '2022-01-01'), '2019', '2021'],
    ['full months', windowFrom('2019-01-01', '2021-03-01'), '2019-01', '2021-02'],
    ['days', windowFrom('2019-01-01', '2021-03-02'), '2019-01-01', '2021-03-01'],
    ['the whole', whole, null, null],
    ['from the first record', { start: whole.start, end: dayNumber('2021-01-01') }, null, '2020'],
    ['to the last record', { start: dayNumber('2021-02-01'), end: whole.end + 0.3 }, '2021-02', null],
    ['fractions', { start: dayNumber('2021-02-01') + 0.4, end: dayNumber('2021-03-01') - 0.4 }, '2021-02', '2021-02'],
  ])('%s', (_, window, from, to) => expect(windowToDates(window, whole)).toEqual({ from, to }));

  it('leads from a window to dates and back to the same days', () => {
    fc.assert(
      fc.property(inWhole, dateOrNull, dateOrNull, (window, from, to) => {
        expect(windowOf(windowToDates(window, whole, { from, to }), whole)).toEqual(wholeDays(window));
      }),
      LAW,
    );
  });

  it('leaves a typed range as it was typed', () => {
    fc.assert(
      fc.property(dateOrNull, dateOrNull, (from, to) => {
        const { start, end } = spanOf(from, to);
        fc.pre(start <= end);
        const window = windowOf({ from, to }, whole);
        expect(window.end).toBeGreaterThan(window.start);
        expect(windowToDates(window, whole, { from, to })).toEqual({ from, to });
      }),
      LAW,
    );
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
          isInside(windowAbout({ start: window.start, end: window.start + 1 }, whole));
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

it('world coordinates know the scale only', () => {
  const window = windowFrom('2018-01-01', '2020-01-01');
  const scale = pxPerDay(window, 1460);
  expect(scale).toBe(2);
  expect(worldX(window.end, scale) - worldX(window.start, scale)).toBe(1460);
  expect(dayAt(worldX(window.start, scale), scale)).toBe(window.start);
});

const allTime = { start: 1000, end: 2000 };
const someWindow = fc
  .tuple(fc.integer({ min: 1000, max: 1990 }), fc.integer({ min: 3, max: 1000 }))
  .map(([start, length]) => ({ start, end: Math.min(2000, start + length) }));

it('a moved brush stays in all of time and keeps three days; one end leaves the other where it is', () => {
  fc.assert(
    fc.property(someWindow, fc.constantFrom('start', 'end', 'middle'), fc.integer({ min: -1500, max: 1500 }), (window, part, days) => {
      const moved = brushedWindow(window, part, days, allTime);
      expect(moved.start).toBeGreaterThanOrEqual(allTime.start);
      expect(moved.end).toBeLessThanOrEqual(allTime.end);
      expect(moved.end - moved.start).toBeGreaterThanOrEqual(3);
      if (part === 'start') expect(moved.end).toBe(window.end);
      if (part === 'end') expect(moved.start).toBe(window.start);
      if (part === 'middle') expect(moved.end - moved.start).toBe(window.end - window.start);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

test.each([
  ['ArrowLeft', -10],
  ['ArrowUp', 10],
  ['PageUp', 100],
  ['Home', -1000],
  ['a', null],
])('the key %s moves by %s days of 1000', (key, days) => {
  expect(brushKey(key, allTime)).toBe(days);
});

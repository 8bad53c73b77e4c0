import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '@/charts/plot/timeline/timelineLayout';
import type { TimelineBody } from '@/charts/timelineBody';
import { dayNumber } from '@/domain/time/timeScale';
import { contentOf, markOf, RANGE, randomBody } from '@/features/timeline/layout/randomMarks';
import { type Place, targetRows } from '@/features/timeline/layout/targets';
import { bodyInWindow } from '@/features/timeline/layout/timelineBody';
import { placeNow, tabStopOf, walk } from '@/features/timeline/layout/walk';

const LAW = { seed: 20261124, numRuns: 60, endOnFailure: true };
const nowhere = { start: 0, end: 1 };
const walked = (body: TimelineBody, width = 1200) => targetRows(layoutTimeline(body, { width, text: 13 }), false);

describe('walking', () => {
  it('reaches everything with the arrow keys, each target once, in order of time', () => {
    fc.assert(
      fc.property(randomBody, (body) => {
        const rows = walked(body);
        const reached = new Set<string>();
        let at: Place | null = tabStopOf(rows, null, nowhere);
        while (at) {
          let here: Place | null = walk(rows, at, 'Home') ?? at;
          const keys: string[] = [];
          while (here) {
            keys.push(here.key);
            here = walk(rows, here, 'ArrowRight');
          }
          const targets = rows.find(({ value }) => value === at?.lane)?.targets ?? [];
          expect(keys).toEqual(targets.map(({ key }) => key));
          for (const { marks } of targets) for (const mark of marks) reached.add(mark);
          at = walk(rows, at, 'ArrowDown');
        }
        expect(reached).toEqual(new Set(rows.flatMap(({ targets }) => targets.flatMap(({ marks }) => marks))));
      }),
      LAW,
    );
  });

  it('comes back: left undoes right, and no key leads to where it began', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'a'];
    fc.assert(
      fc.property(randomBody, (body) => {
        const rows = walked(body);
        for (const { value, targets } of rows) {
          for (const { key } of targets) {
            const at = { lane: value, key };
            const right = walk(rows, at, 'ArrowRight');
            if (right) expect(walk(rows, right, 'ArrowLeft')).toEqual(at);
            for (const pressed of keys) expect(walk(rows, at, pressed)).not.toEqual(at);
          }
        }
      }),
      { ...LAW, numRuns: 15 },
    );
  });

  const marks = [
    markOf({ id: 'early', date: '2012-01-01', lanes: ['AL', 'RS'] }),
    markOf({ id: 'middle', date: '2017-06-01', lanes: ['AL'] }),
    markOf({ id: 'late', date: '2024-01-01', lanes: ['AL', 'RS'] }),
  ];
  const stops = walked(bodyInWindow(contentOf(marks), RANGE, null));
  const place = (text: string): Place => {
    const [lane = '', id] = text.split(' ');
    return { lane, key: `activity/${id}` };
  };

  it.each([
    ['AL middle', 'ArrowRight', 'AL late'],
    ['AL middle', 'ArrowLeft', 'AL early'],
    ['AL late', 'ArrowRight', null],
    ['AL middle', 'End', 'AL late'],
    ['AL middle', 'Home', 'AL early'],
    ['AL late', 'ArrowDown', 'RS late'],
    ['AL middle', 'ArrowDown', 'RS early'],
    ['RS early', 'ArrowUp', 'AL early'],
    ['RS early', 'ArrowDown', null],
    ['AL late', 'PageDown', 'RS late'],
    ['RS late', 'PageUp', 'AL late'],
    ['AL late', 'PageUp', null],
    ['AL nothing', 'Home', null],
    ['XK late', 'Home', null],
  ])('from %s, %s leads to %s', (from, key, to) => expect(walk(stops, place(from), key)).toEqual(to && place(to)));

  it('starts at the first stop in view', () => {
    const window = { start: dayNumber('2017-01-01'), end: dayNumber('2019-01-01') };
    expect(tabStopOf(stops, null, window)).toEqual(place('AL middle'));
    expect(tabStopOf(stops, place('RS late'), window)).toEqual(place('RS late'));
    expect(tabStopOf(stops, place('RS gone'), window)).toEqual(place('AL middle'));
    expect(tabStopOf(stops, null, nowhere)).toEqual(place('AL early'));
    expect(tabStopOf([], null, nowhere)).toBeNull();
  });

  it('finds a record again in its column, and at another width', () => {
    const crowd = Array.from({ length: 130 }, (_, day) =>
      markOf({ id: `crowd-${day}`, date: `2024-05-${10 + (day % 20)}`, lanes: ['AL'] }),
    );
    const rows = walked(bodyInWindow(contentOf(crowd), RANGE, null));
    const column = placeNow(rows, place('AL crowd-7'));
    const held = rows.find(({ value }) => value === column?.lane)?.targets.find(({ key }) => key === column?.key);
    expect(held?.marks).toContain('activity/crowd-7');
    fc.assert(
      fc.property(randomBody, fc.integer({ min: 300, max: 1300 }), (body, width) => {
        const after = walked(body, width);
        for (const { value, targets } of walked(body))
          for (const { marks: own, isCell } of targets) {
            const [record] = own;
            const now = record && placeNow(after, { lane: value, key: record });
            const found = now && after.find((row) => row.value === now.lane)?.targets.find(({ key }) => key === now.key);
            if (!isCell && found) expect(found.marks).toContain(record);
          }
      }),
      { ...LAW, numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/domain/time/timeScale';
import { drawMarks } from '@/features/timeline/layout/drawnMark';
import { layoutTimeline } from '@/features/timeline/layout/layoutTimeline';
import type { Place } from '@/features/timeline/layout/places';
import { HORIZON, LANES, markOf, randomDrawn, randomScale } from '@/features/timeline/layout/randomMarks';
import { placeNow, tabStopOf, walk, walkLanes } from '@/features/timeline/layout/walk';

const LAW = { seed: 20261124, numRuns: 60 };
const lanes = ['', ...LANES].map((value) => ({ value, name: value, count: 1 }));
const nowhere = { start: 0, end: 1 };
const walked = (drawn: ReturnType<typeof drawMarks>['drawn'], scale: number) =>
  walkLanes(layoutTimeline(drawn, lanes, scale, { viewWidth: 1200 }));

describe('walking', () => {
  it('reaches every record with the arrow keys, each stop once, in order of time', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, (drawn, scale) => {
        const all = walked(drawn, scale);
        const reached = new Set<string>();
        let at: Place | null = tabStopOf(all, null, nowhere);
        while (at) {
          let here: Place | null = walk(all, at, 'Home') ?? at;
          const keys: string[] = [];
          while (here) {
            keys.push(here.key);
            here = walk(all, here, 'ArrowRight');
          }
          const stops = all.find(({ value }) => value === at?.lane)?.stops ?? [];
          expect(keys).toEqual(stops.map(({ key }) => key));
          expect(stops.map(({ start }) => start)).toEqual(stops.map(({ start }) => start).toSorted((a, b) => a - b));
          for (const { marks } of stops) for (const mark of marks) reached.add(mark);
          at = walk(all, at, 'ArrowDown');
        }
        expect(reached).toEqual(new Set(drawn.map(({ key }) => key)));
      }),
      LAW,
    );
  });

  it('comes back: left undoes right, and no key leads to where it began', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'a'];
    fc.assert(
      fc.property(randomDrawn, randomScale, (drawn, scale) => {
        const all = walked(drawn, scale);
        for (const { value, stops } of all) {
          for (const { key } of stops) {
            const at = { lane: value, key };
            const right = walk(all, at, 'ArrowRight');
            if (right) expect(walk(all, right, 'ArrowLeft')).toEqual(at);
            for (const pressed of keys) expect(walk(all, at, pressed)).not.toEqual(at);
          }
        }
      }),
      { ...LAW, numRuns: 20 },
    );
  });

  const marks = [
    markOf({ id: 'early', date: '2012-01-01', lanes: ['AL', 'RS'] }),
    markOf({ id: 'middle', date: '2017-06-01', lanes: ['AL'] }),
    markOf({ id: 'late', date: '2024-01-01', lanes: ['AL', 'RS'] }),
  ];
  const stops = walked(drawMarks(marks, HORIZON).drawn, 1);
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

  it('follows a record into its cluster, and out of a cluster the record that led it', () => {
    const crowd = Array.from({ length: 20 }, (_, day) => markOf({ id: `crowd-${day}`, date: `2024-05-${10 + day}`, lanes: ['AL'] }));
    const [far = [], near = []] = [0.1, 30].map((scale) => walked(drawMarks(crowd, HORIZON).drawn, scale));
    const cluster = { lane: 'AL', key: 'cluster/activity/crowd-0' };
    expect(placeNow(far, place('AL crowd-7'))).toEqual(cluster);
    expect(placeNow(near, cluster)).toEqual(place('AL crowd-0'));
  });

  it('finds a place again at another scale', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, randomScale, (drawn, scale, other) => {
        const after = walked(drawn, other);
        for (const { value, stops: before } of walked(drawn, scale)) {
          for (const { key, marks: held } of before) {
            const now = placeNow(after, { lane: value, key });
            const found = after.find((lane) => lane.value === now?.lane)?.stops.find((stop) => stop.key === now?.key);
            expect(found?.marks.some((mark) => held.includes(mark))).toBe(true);
          }
        }
      }),
      LAW,
    );
  });
});

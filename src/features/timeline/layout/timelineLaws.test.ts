import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PlacedUnit } from '@/charts/plot/timeline/packUnits';
import { ALL_NAMED, CROWD, layoutTimeline, rowY, type TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import { textWidth } from '@/charts/plot/wrapText';
import type { TimelineBody } from '@/charts/timelineBody';
import { contentOf, markOf, RANGE, randomBody } from '@/features/timeline/layout/randomMarks';
import { targetRows } from '@/features/timeline/layout/targets';
import { ALL_LANE, bodyInWindow } from '@/features/timeline/layout/timelineBody';

// A body is large: to shrink one that fails takes minutes.
const LAW = { seed: 20261130, numRuns: 150, endOnFailure: true };
const sizes = fc.record({
  width: fc.integer({ min: 240, max: 1400 }),
  text: fc.constantFrom(13, 17),
  isTouch: fc.boolean(),
  head: fc.constantFrom(0, 24),
  beside: fc.constantFrom(0, 1),
});

interface Box {
  readonly what: string;
  /** What belongs together does not get in its own way. */
  readonly owner: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Labels, signs and lines of what is in view, by the measures in which they are drawn. */
function boxesOf({ lanes, names, band, measures }: TimelineLayout): { labels: Box[]; others: Box[] } {
  const labels: Box[] = [];
  const others: Box[] = [];
  const letters = { up: measures.text * 0.5, down: measures.text * 0.4 };
  for (const lane of lanes) {
    if (lane.form !== 'named') continue;
    for (const unit of lane.units.filter(({ isInView }) => isInView)) {
      const y = rowY(lane, unit.row, measures);
      const owner = `${lane.value} ${unit.signs[0]?.mark.key}`;
      if (unit.placed) {
        const { x, width, text } = unit.placed;
        labels.push({ what: text, owner, x0: x, x1: x + width, y0: y - letters.up, y1: y + letters.down });
      }
      for (const { x, days, mark } of unit.signs) {
        const half = mark.kind === 'agreement' ? measures.diamond : measures.dot;
        others.push({ what: 'sign', owner, x0: x - half, x1: x + half, y0: y - half, y1: y + half });
        if (days?.isLong)
          others.push({
            what: 'days',
            owner,
            x0: days.x0,
            x1: days.x1,
            y0: y + measures.pitch / 2 - 5.5,
            y1: y + measures.pitch / 2 - 0.5,
          });
        if (unit.tail) others.push({ what: 'tail', owner, ...unit.tail, y0: y, y1: y + measures.pitch / 2 });
        if (days && !days.isLong)
          others.push({ what: 'days', owner, x0: days.x0, x1: days.x1, y0: y - measures.daysHalf, y1: y + measures.daysHalf });
      }
    }
  }
  for (const { unit, x, y, lines, textX, width } of names?.names ?? []) {
    const owner = `names ${unit.signs[0]?.mark.key}`;
    labels.push({ what: lines.join(' '), owner, x0: textX, x1: textX + width, y0: y, y1: y + lines.length * measures.line });
    others.push({ what: 'leader', owner, x0: x, x1: x, y0: y, y1: names?.base ?? 0 });
    const base = names?.base ?? 0;
    others.push({
      what: 'sign',
      owner,
      x0: x - measures.diamond,
      x1: x + measures.diamond,
      y0: base - measures.diamond,
      y1: base + measures.diamond,
    });
  }
  for (const { mark, labelX, label, y } of band?.bars ?? [])
    labels.push({
      what: label,
      owner: `band ${mark.key}`,
      x0: labelX,
      x1: labelX + textWidth(label, measures.text),
      y0: y - letters.up,
      y1: y + letters.down,
    });
  for (const { mark, x0, x1, y } of band?.names ?? [])
    labels.push({ what: 'name', owner: `band ${mark.key}`, x0, x1, y0: y - letters.up, y1: y + letters.down });
  return { labels, others };
}

const overlap = (a: Box, b: Box) => a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01;

describe('on any marks, in any window, at any width', () => {
  test('no label is in the way of a label, a sign or a line of another, and none is cut off', () => {
    fc.assert(
      fc.property(randomBody, sizes, (body, size) => {
        const { labels, others } = boxesOf(layoutTimeline(body, size));
        for (const [at, label] of labels.entries()) {
          expect(label.x0, label.what).toBeGreaterThanOrEqual(-0.01);
          expect(label.x1, label.what).toBeLessThanOrEqual(size.width + 0.01);
          const inTheWay = [...labels.slice(at + 1), ...others].filter((other) => other.owner !== label.owner && overlap(label, other));
          expect(inTheWay.map(({ what }) => [label.what, what])).toEqual([]);
        }
        // Signs do not hide each other either, but for those of a pair.
        for (const [at, sign] of others.entries())
          expect(others.slice(at + 1).filter((other) => other.owner !== sign.owner && overlap(sign, other))).toEqual([]);
      }),
      LAW,
    );
  });

  test('no record is lost: each in view stands in all its lanes, by itself or in every column of its dates; initiatives in the band', () => {
    fc.assert(
      fc.property(randomBody, sizes, (body, size) => {
        const layout = layoutTimeline(body, size);
        const { window } = body;
        for (const lane of layout.lanes) {
          const marks = [...body.lanes, ...(body.all ? [body.all] : [])].find(({ value }) => value === lane.value)?.marks ?? [];
          const inView = marks.filter((mark) => mark.start < window.end && mark.end > window.start);
          const expected = inView.filter(({ kind }) => lane.form === 'strip' || kind !== 'initiative').map(({ key }) => key);
          const seen =
            lane.form === 'named'
              ? lane.units.filter(({ isInView }) => isInView).flatMap((unit) => unit.signs.map(({ mark }) => mark.key))
              : lane.cells.filter(({ start, end }) => start < window.end && end > window.start).flatMap(({ keys }) => keys);
          for (const key of expected) expect(seen).toContain(key);
          if (lane.form === 'named') expect(seen.length).toBe(new Set(seen).size);
          if (lane.form === 'strip')
            for (const cell of lane.cells) {
              expect(cell.count).toBe(cell.keys.length);
              expect(cell.parts.reduce((sum, { count }) => sum + count, 0)).toBe(cell.count);
              expect(marks.filter((mark) => mark.start < cell.end && mark.end > cell.start)).toHaveLength(cell.count);
            }
        }
        if (layout.band?.isOpen)
          expect([...layout.band.bars, ...layout.band.names].map(({ mark }) => mark.key).sort()).toEqual(
            body.band?.marks.map(({ key }) => key).sort(),
          );
      }),
      LAW,
    );
  });

  test('what is reached is what is drawn, each once in its row; fingers find 24 px', () => {
    fc.assert(
      fc.property(randomBody, sizes, (body, size) => {
        const rows = targetRows(layoutTimeline(body, size), size.isTouch);
        for (const { targets } of rows) {
          expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
          if (size.isTouch)
            for (const { box } of targets) {
              expect(box.x1 - box.x0).toBeGreaterThan(23.99);
              expect(box.y1 - box.y0).toBeGreaterThan(23.99);
            }
        }
      }),
      LAW,
    );
  });

  test('the layout depends on what is drawn and the width alone', () => {
    fc.assert(
      fc.property(randomBody, sizes, (body, size) => {
        const { field, ...layout } = layoutTimeline(body, size);
        const { field: again, ...other } = layoutTimeline(structuredClone(body), { ...size });
        expect(other).toEqual(layout);
        expect([again.scale, again.width]).toEqual([field.scale, field.width]);
      }),
      { ...LAW, numRuns: 30 },
    );
  });
});

const manyMarks = (count: number, lanes: readonly string[] = ['MK']) =>
  Array.from({ length: count }, (_, at) =>
    markOf({
      id: `r${at}`,
      title: `Record number ${at}`,
      date: `2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`,
      lanes: [...lanes],
      namedBy: at % 7,
    }),
  );
const year = { start: 19_723, end: 20_089 };
const inYear = (count: number): TimelineBody => bodyInWindow(contentOf(manyMarks(count)), year, null);
const unitsOf = ({ lanes }: TimelineLayout): readonly PlacedUnit[] => lanes.flatMap((lane) => (lane.form === 'named' ? lane.units : []));

describe('how many have their names beside them', () => {
  const laid = (count: number) => layoutTimeline(inYear(count), { width: 960, text: 13 });

  it.each([1, 9, ALL_NAMED])('all of %s', (count) => {
    const units = unitsOf(laid(count));
    expect(units).toHaveLength(count);
    expect(units.every(({ placed }) => placed !== null)).toBe(true);
  });

  it('of more the weightiest, in six rows of a lane at most', () => {
    const layout = laid(90);
    const units = unitsOf(layout);
    const named = units.filter(({ placed }) => placed);
    const bare = units.filter(({ placed }) => !placed);
    expect(units).toHaveLength(90);
    expect(named.length).toBeGreaterThan(10);
    expect(Math.min(...named.map(({ weight }) => weight))).toBeGreaterThanOrEqual(Math.max(...bare.map(({ weight }) => weight)));
    expect(layout.lanes.every((lane) => lane.form === 'strip' || lane.rows <= 6)).toBe(true);
  });

  it('of a crowd none: its lanes are columns on one scale, the tallest with its number, under a lane of all records on its own', () => {
    const { lanes: drawn, measures } = laid(CROWD + 1);
    const [all, ...lanes] = drawn;
    expect(all?.value).toBe(ALL_LANE);
    expect(all?.form === 'strip' && all.cells.flatMap(({ keys }) => keys).length).toBeGreaterThanOrEqual(CROWD + 1);
    const strips = lanes.flatMap((lane) => (lane.form === 'strip' ? [lane] : []));
    expect(strips).toHaveLength(lanes.length);
    const most = Math.max(...strips.map(({ peak }) => peak?.count ?? 0));
    for (const { perRecord } of strips) expect(perRecord).toBe(strips[0]?.perRecord);
    expect((strips[0]?.perRecord ?? 0) * most).toBeLessThanOrEqual(measures.column + 1e-9);
    expect(strips.find(({ value }) => value === 'MK')?.peak?.count).toBe(most);
  });
});

test('an agreement and its signing stand side by side under one label, and stay two records', () => {
  const pair = [
    markOf({
      kind: 'agreement',
      id: 'a',
      type: 'memorandum',
      status: 'signed',
      title: 'Memorandum on data',
      date: '2024-05-04',
      links: ['activity/s'],
      lanes: ['MK'],
    }),
    markOf({ id: 's', type: 'signing', title: 'Signing of a memorandum', date: '2024-05-04', links: ['agreement/a'], lanes: ['MK'] }),
  ];
  const [unit, ...rest] = unitsOf(layoutTimeline(bodyInWindow(contentOf(pair), RANGE, null), { width: 900, text: 13 }));
  expect(rest).toEqual([]);
  expect(unit?.signs.map(({ mark }) => mark.key)).toEqual(['agreement/a', 'activity/s']);
  expect(unit?.label).toBe('Memorandum on data');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collide, layoutSlide, lineBox } from '@/charts/picture/slide/slideLayout';
import { chosenForSlide, MOST_ON_SLIDE, type SlideRecord } from '@/charts/picture/slide/slideRecord';
import { dayNumber, isoDay } from '@/domain/time/timeScale';

const room = { width: 1472, height: 560, collectedTo: '2026-02-25' };

function recordOf(id: string, fields: Partial<SlideRecord> = {}): SlideRecord {
  const title = 'Serbia: memorandum on open data';
  return {
    id,
    key: `agreement/${id}`,
    kind: 'agreement',
    date: '2019-04-04',
    title,
    fullTitle: title,
    isComing: false,
    namedBy: 0,
    sources: 1,
    ...fields,
  };
}

const anyDate = fc
  .tuple(fc.integer({ min: dayNumber('2014-09-01'), max: dayNumber('2026-02-20') }), fc.constantFrom(4, 7, 10, 10, 10))
  .map(([day, length]) => isoDay(day).slice(0, length));
const anyTitle = fc
  .array(fc.constantFrom('Serbia:', 'memorandum', 'on', 'roaming', 'cooperation', 'Montenegro:', 'trust', 'services'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' ').slice(0, 36));
const anyRecords = fc
  .array(fc.tuple(anyDate, anyTitle, fc.nat(9), fc.nat(5)), { maxLength: 30 })
  .map((all) => all.map(([date, title, namedBy, sources], at) => recordOf(`r${at}`, { date, title, namedBy, sources })));

test('law: on random records no words meet other words or a line, all stay on the slide, and none is lost', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const chosen = chosenForSlide(records, null);
      const { labels, left, band } = layoutSlide(chosen, room);
      expect([...labels.map(({ record }) => record.key), ...left.map(({ key }) => key)].sort()).toEqual(
        chosen.map(({ key }) => key).sort(),
      );
      for (const [at, label] of labels.entries()) {
        const { box } = label;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(room.width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(room.height);
        expect(box.y + box.height < band.y || box.y > band.y + band.height).toBe(true);
        for (const other of labels.slice(at + 1)) {
          expect(collide(label, other)).toBe(false);
          const line = lineBox(other);
          const crosses =
            line.x < box.x + box.width && box.x < line.x + line.width && line.y < box.y + box.height && box.y < line.y + line.height;
          expect(crosses).toBe(false);
        }
      }
    }),
    { seed: 20261130, numRuns: 80 },
  );
});

test('the heaviest enter first, so what finds no place is lighter than all that could have stood there', () => {
  const crowd = Array.from({ length: 15 }, (_, at) => recordOf(`c${at}`, { namedBy: 20 - at }));
  const { labels, left } = layoutSlide(chosenForSlide(crowd, null), room);
  expect(labels.map(({ record }) => record.id)).toEqual(['c0', 'c1']);
  expect(left).toHaveLength(13);
});

test('fifteen records over ten years all find their place, above and below in turn', () => {
  const spread = Array.from({ length: 15 }, (_, at) => recordOf(`s${at}`, { date: `${2014 + Math.floor(at / 1.4)}-0${1 + (at % 9)}-10` }));
  const { labels, left } = layoutSlide(chosenForSlide(spread, null), room);
  expect(left).toEqual([]);
  expect(new Set(labels.map(({ side }) => side))).toEqual(new Set(['above', 'below']));
});

test('by weight where nobody chose, else what was chosen; no more than a slide has room for', () => {
  const records = Array.from({ length: 20 }, (_, at) => recordOf(`r${at}`, { namedBy: at }));
  expect(chosenForSlide(records, null).map(({ id }) => id)).toEqual(Array.from({ length: MOST_ON_SLIDE }, (_, at) => `r${19 - at}`));
  expect(chosenForSlide(records, ['agreement/r3', 'agreement/r11', 'agreement/gone']).map(({ id }) => id)).toEqual(['r11', 'r3']);
});

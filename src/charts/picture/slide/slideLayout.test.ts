import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collide, layoutSlide, lineBox } from '@/charts/picture/slide/slideLayout';
import { slidePages } from '@/charts/picture/slide/slidePage';
import { MOST_ON_SLIDE, type SlideRecord, slideCandidates } from '@/charts/picture/slide/slideRecord';
import { dayNumber, isoDay } from '@/domain/time/timeScale';

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
  .map((words) => words.join(' ').slice(0, 52));
const anyRecords = fc
  .array(fc.tuple(anyDate, anyTitle, fc.nat(9), fc.nat(5)), { maxLength: 30 })
  .map((all) => all.map(([date, title, namedBy, sources], at) => recordOf(`r${at}`, { date, title, namedBy, sources })));

test.each(['wide', 'standard'] as const)(
  'law: on random records no words meet other words or a line, all stay on the slide, and each stands on it once: %s',
  (page) => {
    const { body } = slidePages[page];
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { labels, band } = layoutSlide(slideCandidates(records, null), null, body);
        const keys = labels.map(({ record }) => record.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(MOST_ON_SLIDE);
        expect(keys.length > 0).toBe(records.length > 0);
        for (const [at, label] of labels.entries()) {
          const { box } = label;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(body.width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(body.height);
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
      { seed: 20261130, numRuns: 60 },
    );
  },
);

const idsOf = (records: readonly SlideRecord[]) => layoutSlide(slideCandidates(records, null), null).labels.map(({ record }) => record.id);

test('the heaviest enter first, so what finds no place is lighter than what stands there', () => {
  expect(idsOf(Array.from({ length: 15 }, (_, at) => recordOf(`c${at}`, { namedBy: 20 - at })))).toEqual(['c0', 'c1']);
});

test('where some find no place the next by weight fill the slide, as far as they lie on its axis', () => {
  const crowd = Array.from({ length: 15 }, (_, at) => recordOf(`c${at}`, { namedBy: 40 - at }));
  const later = ['2019-09-01', '2025-09-01'].map((date, at) => recordOf(`later${at}`, { date }));
  expect(idsOf([...crowd, ...later])).toEqual(['c0', 'c1', 'later0']);
});

test('of fifteen records over ten years a slide names at least twelve, above and below; of those that lie apart, all', () => {
  const spread = Array.from({ length: 15 }, (_, at) => recordOf(`s${at}`, { date: `${2014 + Math.floor(at / 1.4)}-0${1 + (at % 9)}-10` }));
  const { labels } = layoutSlide(slideCandidates(spread, null), null);
  expect(labels.length).toBeGreaterThanOrEqual(12);
  const apart = Array.from({ length: 30 }, (_, at) =>
    recordOf(`a${at}`, { namedBy: 30 - at, date: `${2014 + ((at * 7) % 11)}-0${1 + (at % 9)}-10` }),
  );
  expect(layoutSlide(slideCandidates(apart, null), null, slidePages.standard.body).labels).toHaveLength(15);
  expect(new Set(labels.map(({ side }) => side))).toEqual(new Set(['above', 'below']));
});

test('those chosen alone, where somebody chose; no more than a slide has room for', () => {
  const records = Array.from({ length: 20 }, (_, at) => recordOf(`r${at}`, { namedBy: at }));
  expect(slideCandidates(records, ['agreement/r3', 'agreement/r11', 'agreement/gone']).map(({ id }) => id)).toEqual(['r11', 'r3']);
  expect(
    slideCandidates(
      records,
      records.map(({ key }) => key),
    ),
  ).toHaveLength(MOST_ON_SLIDE);
});

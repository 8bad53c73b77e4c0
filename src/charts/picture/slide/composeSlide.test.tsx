import { expect, test } from 'vitest';
import type { PictureOptions } from '@/charts/picture/pictureOptions';
import { composeSlide } from '@/charts/picture/slide/composeSlide';
import { SLIDE_TYPE } from '@/charts/picture/slide/slidePage';
import type { SlideRecord } from '@/charts/picture/slide/slideRecord';
import { boxesOf, textsOf } from '@/charts/picture/testing/readPicture';
import { bodies, chartOf, footnote, framed } from '@/charts/picture/testing/samples';

const records = Array.from({ length: 40 }, (_, at): SlideRecord => {
  const title = ['Serbia: memorandum on open data', 'The six: Regional Roaming Agreement', 'Digital Summit'][at % 3] ?? '';
  const kind = at % 3 === 2 ? 'activity' : 'agreement';
  const date = `${2014 + Math.floor(at / 4)}-0${1 + (at % 4)}${at % 5 === 0 ? '' : '-14'}`;
  return { id: `r${at}`, key: `${kind}/r${at}`, kind, date, title, fullTitle: title, isComing: at % 7 === 0, namedBy: 40 - at, sources: 2 };
});

const headline =
  'Roaming surcharges ended within the Western Balkans in 2021; talks with the European Union were proposed only five years later, in 2026';
const long = {
  filterSentence:
    'North Macedonia and Serbia; roaming, electronic communications; dated from 2014 to February 2026; sources that are official',
};

function slideOf(options: Partial<PictureOptions>, own: readonly SlideRecord[] = records, frame = {}) {
  const chart = chartOf(bodies.timeline, { notes: [footnote], slide: { records: () => [...own], collectedTo: '2023-06-30' } });
  return composeSlide({ chart, ...framed({ form: 'slide', ...options }), ...frame }, own);
}

test.each([
  ['wide', 900],
  ['standard', 1200],
] as const)(
  'a slide of the size %s is %i px high, has no type under 18 px where it is 1,200 px wide, and nothing outside',
  (size, high) => {
    for (const [own, options, frame] of [
      [records, {}, {}],
      [records, { headline, qr: true }, { ...long, link: `https://example.org/timeline?${'country=MK&'.repeat(22)}` }],
      [records.slice(0, 1), {}, {}],
      [[], {}, {}],
    ] as const) {
      const { svg, width, height } = slideOf({ size, ...options }, own, frame);
      expect([width, height]).toEqual([1600, high]);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px));
      expect(sizes.length).toBeGreaterThan(3);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual((18 * 1600) / 1200);
      expect(SLIDE_TYPE).toBe(24);
      const boxes = boxesOf(svg);
      expect(boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
      const words = boxes.filter(({ what }) => !['rect', 'circle', 'line', 'path'].includes(what));
      for (const [at, one] of words.entries())
        for (const other of words.slice(at + 1)) {
          const meet = one.left < other.right && other.left < one.right && one.top < other.bottom - 6 && other.top < one.bottom - 6;
          expect(meet, `${one.what} / ${other.what}`).toBe(false);
        }
    }
  },
);

test.each(['wide', 'standard'] as const)('a slide of the size %s says how many of how many records it names', (size) => {
  const { svg } = slideOf({ size });
  const shown = Number(
    textsOf(svg)
      .join(' ')
      .match(/(\d+) chosen of 317 records/)?.[1],
  );
  expect(shown).toBeGreaterThanOrEqual(10);
  expect(shown).toBeLessThanOrEqual(15);
  expect(textsOf(svg).filter((text) => /^(\d+ )?[A-Z]\w{3,} 20\d\d$/.test(text))).toHaveLength(shown);
});

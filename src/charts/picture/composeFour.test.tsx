import { describe, expect, it } from 'vitest';
import { composeFour, layoutFour } from '@/charts/picture/composeFour';
import type { BoardInput } from '@/charts/picture/pictureInput';
import type { PictureOptions } from '@/charts/picture/pictureOptions';
import { boxesOf, readSvg, textsOf } from '@/charts/picture/testing/readPicture';
import { bodies, shapes } from '@/charts/picture/testing/sampleBodies';
import { chartOf, footnote, frame, framed, noteOf } from '@/charts/picture/testing/samples';

const all = shapes.map((shape) =>
  chartOf(bodies[shape], {
    id: shape.toLowerCase(),
    title: `Chart of ${shape}`,
    finding: `About ${shape}.`,
    notes: [noteOf(`A note on ${shape}.`), footnote],
  }),
);

function inputOf(options: Partial<PictureOptions> = {}, more: Partial<BoardInput> = {}): BoardInput {
  return { title: 'Overview', finding: 'Fewer records than before.', charts: all, ...framed({ form: 'slide', ...options }), ...more };
}

function idsOf(input: BoardInput): readonly string[] {
  return composeFour(input).shown ?? [];
}

/** Every selection of four that the samples allow, the first of each half fixed. */
const selections = all.flatMap(({ id }, at) => all.slice(at + 1).map((other) => [id, other.id, 'bars', 'columns']));

describe('a page as a slide of four charts', () => {
  it('says finding, page, filters, source and link, and each chart by its title', () => {
    const texts = textsOf(composeFour(inputOf()).svg);
    for (const text of ['Fewer records than before', 'Overview · North Macedonia; 2019 to June 2024 · 317 records', frame.link])
      expect(texts.filter((other) => other === text)).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('* Without prejudice. Source: Accord Atlas'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('Chart of'))).toHaveLength(4);
    expect(texts.some((text) => text.startsWith('A note on'))).toBe(false);
  });

  it('has the reader’s own words on top, and the page’s title where the finding is left out', () => {
    expect(textsOf(composeFour(inputOf({ headline: 'My own words' })).svg)[0]).toBe('My own words');
    expect(textsOf(composeFour(inputOf({ finding: false })).svg)[0]).toBe('Overview');
    const own = [{ ...chartOf(bodies.bars), finding: 'Serbia leads.' }];
    expect(textsOf(composeFour(inputOf({}, { finding: '', charts: own })).svg)[0]).toBe('Serbia leads');
    expect(textsOf(composeFour(inputOf({ finding: false }, { charts: own })).svg)[0]).toBe('Overview');
  });

  it('takes the first charts that have room, or those that are chosen, in the order of the page', () => {
    expect(idsOf(inputOf())).toHaveLength(4);
    expect(idsOf(inputOf({ charts: ['columns', 'bars'] }))).toEqual(['bars', 'columns']);
    expect(idsOf(inputOf({ charts: ['nothing-such'] }))).toEqual([]);
    const empty = { ...chartOf({ shape: 'bars', bars: [] }), id: 'empty' };
    expect(idsOf(inputOf({}, { charts: [empty, ...all] }))).not.toContain('empty');
  });

  it.each(selections)('law: with %s, %s, %s and %s nothing lies outside, no quarter meets another, no type is under 18 px', (...charts) => {
    for (const patch of [{}, { qr: true }, { legend: false }]) {
      const input = inputOf({ charts: [...new Set(charts)], ...patch });
      const { svg, width, height } = composeFour(input);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const boxes = boxesOf(svg);
      expect(boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
      const { quarters, footTop, key } = layoutFour(input);
      for (const [at, { x, y, width: wide, drawing, titleHeight, height: high }] of quarters.entries()) {
        expect(drawing.height).toBeLessThanOrEqual(high - titleHeight + 1);
        expect(y).toBeGreaterThanOrEqual(key.y + key.height);
        expect(y + high).toBeLessThanOrEqual(footTop);
        for (const other of quarters.slice(at + 1)) {
          const isApart = other.x >= x + wide || other.y >= y + high;
          expect(isApart).toBe(true);
        }
      }
      const sizes = [...readSvg(svg).querySelectorAll('text')]
        .filter((text) => !text.closest('[data-inside]'))
        .map((text) => {
          const scale = Number(
            text
              .closest('[transform^="scale"]')
              ?.getAttribute('transform')
              ?.match(/[\d.]+/)?.[0] ?? 1,
          );
          return Number(text.getAttribute('font-size')) * scale;
        });
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.9);
    }
  });

  it('names what several charts share once', () => {
    const stacks = ['a', 'b'].map((id) => ({ ...chartOf(bodies.bars), id }));
    const texts = textsOf(composeFour(inputOf({}, { charts: stacks })).svg);
    expect(texts.filter((text) => text === 'Two countries')).toHaveLength(1);
  });

  it('says how many bars have no room, and how many records are without a date', () => {
    const bars = Array.from({ length: 30 }, (_, at) => ({ label: `Country ${at}`, value: 30 - at, emphasis: 'none' as const }));
    const long = { ...chartOf({ shape: 'bars', bars }), id: 'long', title: 'Partners' };
    const titles = textsOf(composeFour(inputOf({ charts: ['long', 'columns', 'stackedbars'] }, { charts: [long, ...all] })).svg);
    expect(titles).toContainEqual(expect.stringMatching(/^Partners \(the first \d bars\)$/));
    expect(titles).toContain('Without a date of their own: 7 records');
  });

  it('is the same text for the same input, and says little of a page without charts', () => {
    expect(composeFour(inputOf()).svg).toBe(composeFour(inputOf()).svg);
    expect(composeFour(inputOf({}, { charts: [] }))).toMatchObject({ width: 1200, height: 675, shown: [] });
  });
});

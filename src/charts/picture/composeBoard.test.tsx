import { describe, expect, it } from 'vitest';
import { composeBoard } from '@/charts/picture/composePicture';
import type { PictureOptions } from '@/charts/picture/pictureOptions';
import { boxesOf, readSvg, textsOf } from '@/charts/picture/testing/readPicture';
import { bodies, chartOf, footnote, frame, framed, noteOf, shapes } from '@/charts/picture/testing/samples';

const charts = shapes.map((shape) =>
  chartOf(bodies[shape], {
    title: `Chart of ${shape}`,
    finding: `About ${shape}.`,
    notes: [noteOf('A note on counting.'), noteOf(`A note on ${shape}.`), footnote],
  }),
);

function boardOf(options: Partial<PictureOptions> = {}, shown = charts) {
  return composeBoard({ title: 'Overview', charts: shown, ...framed(options) });
}

function countOf(texts: readonly string[], text: string): number {
  return texts.filter((other) => other === text).length;
}

describe('the picture of a page', () => {
  it('tells title, filters, source and link once, and each chart with its finding and notes', () => {
    const texts = textsOf(boardOf().svg);
    for (const text of ['Overview', 'North Macedonia; 2019 to June 2024 · 317 records', frame.link]) expect(countOf(texts, text)).toBe(1);
    for (const shape of shapes)
      for (const text of [`Chart of ${shape}`, `About ${shape}.`, `A note on ${shape}.`]) expect(countOf(texts, text)).toBe(1);
  });

  it('says filters once where the page is called by them', () => {
    const title = 'North Macedonia · 2019 to June 2024';
    const texts = textsOf(composeBoard({ title, isCalledByFilters: true, charts, ...frame }).svg);
    expect(countOf(texts, title)).toBe(1);
    expect(countOf(texts, '317 records')).toBe(1);
    expect(texts.join(' ')).not.toContain('North Macedonia; 2019');
  });

  it('prints once at the end what several charts note', () => {
    const texts = textsOf(boardOf().svg);
    for (const note of ['A note on counting.', '* Without prejudice.']) {
      expect(countOf(texts, note)).toBe(1);
      expect(texts.indexOf(note)).toBeGreaterThan(texts.indexOf('A note on lifeCycle.'));
    }
  });

  it.each(['wide', 'square', 'a4', { width: 300, height: 300 }, { width: 4000, height: 4000 }] as const)(
    'stays inside its canvas at %j',
    (size) => {
      const { svg, width, height } = boardOf({ size, qr: true });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const outside = boxesOf(svg).filter(
        ({ left, top, right, bottom }) => left < -0.1 || top < -0.1 || right > width + 0.1 || bottom > height + 0.1,
      );
      expect(outside).toEqual([]);
    },
  );

  it('has two columns where there is room and one where there is not', () => {
    const titlesAt = (size: PictureOptions['size']) =>
      new Set(
        boxesOf(boardOf({ size }).svg)
          .filter(({ what }) => what.startsWith('Chart of'))
          .map(({ left }) => Math.round(left)),
      );
    expect(titlesAt('wide').size).toBe(2);
    expect(titlesAt('a4').size).toBe(1);
  });

  it('grows before its text becomes small, and keeps the size asked for where it fits', () => {
    expect(boardOf()).toMatchObject({ width: 1200, isGrown: true });
    expect(boardOf().svg).toContain('<g transform="scale(0.76)">');
    expect(boardOf({}, charts.slice(0, 1))).toMatchObject({ width: 1200, height: 675, isGrown: false });
  });

  it('draws no chart over another', () => {
    const titles = boxesOf(boardOf().svg).filter(({ what }) => what.startsWith('Chart of'));
    const marks = boxesOf(boardOf().svg)
      .filter(({ what }) => ['rect', 'circle'].includes(what))
      .slice(1);
    for (const title of titles)
      expect(
        marks.filter((mark) => mark.left < title.right && mark.right > title.left && mark.top < title.bottom && mark.bottom > title.top),
      ).toEqual([]);
  });

  it('is well formed, names each pattern once, and holds nothing that runs or loads', () => {
    const hostile = charts.map((chart) => ({ ...chart, title: '<script>"&', subject: ']]>', finding: '=1+1' }));
    const document = readSvg(composeBoard({ title: '<script>alert(1)</script>', charts: hostile, ...frame }).svg);
    expect(document.querySelector('title')?.textContent).toBe('<script>alert(1)</script>');
    expect(document.querySelector('script, foreignObject, image')).toBeNull();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('is the same text for the same input, and says little of a page without charts', () => {
    expect(boardOf().svg).toBe(boardOf().svg);
    expect(textsOf(boardOf({}, []).svg)).toContain('Overview');
    expect(boardOf({}, [])).toMatchObject({ width: 1200, height: 675, isGrown: false });
  });
});

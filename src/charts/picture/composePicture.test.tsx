import { describe, expect, it } from 'vitest';
import type { PictureBody } from '@/charts/model';
import { composePicture } from '@/charts/picture/composePicture';
import { namedMarks } from '@/charts/picture/markEmphasis';
import type { PictureFrame } from '@/charts/picture/pictureInput';
import type { PictureOptions } from '@/charts/picture/pictureOptions';
import { boxesOf, readSvg, textsOf } from '@/charts/picture/testing/readPicture';
import { bodies, shapes } from '@/charts/picture/testing/sampleBodies';
import { chartOf, footnote, frame, framed, noteOf } from '@/charts/picture/testing/samples';
import { darkPalette, lightPalette } from '@/ui/palette';

function pictureOf(body: PictureBody, options: Partial<PictureOptions> = {}) {
  return composePicture({ chart: chartOf(body), ...framed(options) });
}

/** The same markup as it would be written by hand: elements without content closed in their first tag, apostrophes as they are. */
function short(svg: string): string {
  return svg.replace(/><\/(?:circle|line|path|rect|stop)>/g, '/>').replaceAll('&#x27;', "'");
}

const none: PictureBody = { shape: 'bars', bars: [] };

describe.each(shapes)('a picture of %s', (shape) => {
  const body: PictureBody = bodies[shape];

  it('tells its finding as headline, then title, filters, number of records, notes, source and link, in this order', () => {
    const texts = textsOf(pictureOf(body, { size: 'square' }).svg).join(' ');
    const places = [
      'Serbia takes part in most records',
      'Records by country · North Macedonia; 2019 to June 2024 · 317 records',
      'A note on counting.',
      'Source: Accord Atlas, release 2026.11, counted by method 2, CC BY 4.0 · made 24 November 2026',
      'https://example.org/?country=MK&from=2019&to=2024-06',
    ].map((part) => texts.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each(['light', 'dark'] as const)('is, in the %s theme, what it was', async (theme) => {
    const { svg } = pictureOf(body, { theme });
    // Outlines of countries would be most of the file; what is drawn of them is tested with the map.
    const readable = short(svg)
      .replace(/ d="M[^"]{400,}"/g, ' d="…"')
      .replaceAll('><', '>\n<');
    await expect(readable).toMatchFileSnapshot(`testing/${shape}-${theme}.svg`);
  });

  it.each([
    ['wide', 1200, 675],
    ['square', 1080, 1080],
    [{ width: 1600, height: 900 }, 1600, 900],
    [{ width: 4000, height: 3000 }, 4000, 3000],
  ] as const)('fills %j exactly', (size, width, height) => {
    const picture = pictureOf(body, { size });
    expect(picture).toMatchObject({ width, height, isGrown: false });
    expect(picture.svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
  });

  it('is 794 px wide on A4 and as high as it needs', () => {
    const { width, height, isGrown } = pictureOf(body, { size: 'a4' });
    expect([width, isGrown]).toEqual([794, false]);
    expect(height).toBeGreaterThan(300);
  });

  it.each([
    'wide',
    'square',
    'a4',
    { width: 300, height: 300 },
    { width: 300, height: 4000 },
    { width: 4000, height: 300 },
    { width: 4000, height: 4000 },
  ] as const)('stays inside its canvas at %j', (size) => {
    for (const qr of [false, true]) {
      const { svg, width, height, linkBox } = pictureOf(body, { size, qr });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const outside = boxesOf(svg).filter(
        ({ left, top, right, bottom }) =>
          left < -0.1 || top < -0.1 || right > width + 0.1 || bottom > height + 0.1 || right < left || bottom < top,
      );
      expect(outside).toEqual([]);
      expect(linkBox.y + linkBox.height).toBeLessThanOrEqual(height);
      expect(linkBox.x + linkBox.width).toBeLessThanOrEqual(width);
    }
  });

  it('needs nothing from outside', () => {
    const document = readSvg(
      composePicture({ chart: chartOf(body), ...framed({ qr: true }), fontFaceCss: "@font-face{font-family:'A'}" }).svg,
    );
    expect(document.querySelector('foreignObject, script, image, use, iframe')).toBeNull();
    expect(document.documentElement.outerHTML).not.toMatch(/var\(|class=|@import|href="(?!https:\/\/example\.org\/)/);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, id] of document.documentElement.outerHTML.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  it('is the same text for the same input at every width of the window', () => {
    const widths = [360, 1920].map((width) => {
      window.innerWidth = width;
      return pictureOf(body).svg;
    });
    expect(widths[0]).toBe(widths[1]);
  });

  it('leaves the legend away when asked to', () => {
    const legends = [
      'First country',
      'None known',
      'E-government',
      'not researched',
      'searched in part, none found',
      'agreement with its signing: two records',
      'silence, searched in part',
    ];
    const shown = (legend: boolean) =>
      textsOf(pictureOf(shape === 'grid' ? { ...bodies.grid, columnLabels: ['A', 'B', 'C', 'D'] } : body, { legend }).svg);
    // The names of the panels are no legend.
    if (shape === 'smallColumns' || shape === 'facingBars') return;
    expect(shown(false).filter((text) => legends.includes(text))).toEqual([]);
    if (shape !== 'bars' && shape !== 'lifeCycle') expect(shown(true).some((text) => legends.includes(text))).toBe(true);
  });
});

describe('the options', () => {
  it('leave finding and notes away, but no footnote to a name', () => {
    const chart = chartOf(bodies.bars, { notes: [noteOf('A note on counting.'), footnote] });
    const texts = textsOf(composePicture({ chart, ...framed({ finding: false, notes: false }) }).svg);
    expect(texts).not.toContain('Serbia takes part in most records.');
    expect(texts).not.toContain('A note on counting.');
    expect(texts).toContain('* Without prejudice.');
  });

  it('put the reader’s own words over the picture, and what the chart is under them', () => {
    const texts = textsOf(pictureOf(bodies.bars, { headline: 'Who meets whom', subtitle: 'Since the election' }).svg);
    expect(texts.slice(0, 3)).toEqual([
      'Who meets whom',
      'Since the election',
      'Records by country · North Macedonia; 2019 to June 2024 · 317 records',
    ]);
    expect(textsOf(pictureOf(bodies.bars, { finding: false }).svg).slice(0, 2)).toEqual([
      'Records by country',
      'North Macedonia; 2019 to June 2024 · 317 records',
    ]);
  });

  it('draw the first bars only, and say so even without notes', () => {
    const texts = textsOf(pictureOf(bodies.bars, { top: 2, notes: false }).svg);
    expect(texts).toContain('The first 2 of 6 bars are shown; each of the 4 left out has 82 records or fewer.');
    expect(texts).not.toContain('Montenegro');
  });

  it.each(['bars', 'stackedBars', 'columns'] as const)('frame marks of %s and pin numbered notes to them, inside the picture', (shape) => {
    const marks = namedMarks(chartOf(bodies[shape]));
    const [first, second] = marks.map(({ key }) => key);
    const pins = marks.slice(0, 3).map(({ key }, at) => ({ at: key, text: `Because of ${at}` }));
    const { svg, width, height } = pictureOf(bodies[shape], { highlight: [first ?? '', second ?? '', 'nothing'], pins });
    const drawn = readSvg(svg);
    expect(drawn.querySelectorAll('[data-part="frame"]')).toHaveLength(2);
    expect([...drawn.querySelectorAll('[data-part="pin"] text')].map(({ textContent }) => textContent)).toEqual(['1', '2', '3']);
    expect(textsOf(svg)).toContain(`(1) ${marks[0]?.label}: Because of 0`);
    expect(boxesOf(svg).filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
  });

  it('draw on the ground of the theme', () => {
    for (const [theme, palette] of [['light', lightPalette] as const, ['dark', darkPalette] as const]) {
      const svg = pictureOf(bodies.bars, { theme }).svg;
      expect(readSvg(svg).querySelector('svg > rect')?.getAttribute('fill')).toBe(palette.ground);
    }
  });

  it('do not change the picture by the scale of its PNG', () => {
    expect(pictureOf(bodies.bars, { scale: 3 }).svg).toBe(pictureOf(bodies.bars, { scale: 1 }).svg);
  });
});

it('gives the place where the link is printed', () => {
  for (const size of ['wide', 'square', 'a4', { width: 2400, height: 1350 }] as const) {
    const { svg, linkBox } = pictureOf(bodies.columns, { size });
    const printed = boxesOf(svg).find(({ what }) => what === frame.link);
    expect(printed?.left).toBeCloseTo(linkBox.x, 0);
    expect(printed?.top).toBeGreaterThanOrEqual(linkBox.y - 0.1);
    expect(printed?.bottom).toBeLessThanOrEqual(linkBox.y + linkBox.height + 0.1);
    expect(printed?.right).toBeCloseTo(linkBox.x + linkBox.width, 0);
  }
});

it('draws searched in part and not researched differently', () => {
  const { svg } = pictureOf(bodies.grid);
  expect(svg).toMatch(/<circle [^>]*stroke=/);
  expect(svg).toContain('fill="url(#not-researched)"');
});

it('leaves the diagonal of pairs empty', () => {
  const cells = [
    [null, 4],
    [4, null],
  ];
  const names = ['Serbia', 'Kosovo*'];
  const halves = { above: 'all records', below: 'two-country records' };
  const texts = textsOf(pictureOf({ shape: 'grid', rowLabels: names, columnLabels: names, cells, halves }).svg);
  expect(texts.join()).not.toContain('none found');
  // The key has it once more.
  expect(texts.filter((text) => text === '4')).toHaveLength(3);
  expect(texts.join(' ')).toContain('Above the diagonal: all records. Below it: two-country records.');
});

it('does not draw a map without outlines', () => {
  const { outlines, ...bare }: PictureFrame = frame;
  expect(outlines).toBeDefined();
  expect(() => composePicture({ chart: chartOf({ shape: 'map', places: [], parts: [] }), ...bare })).toThrow(/outlines/);
});

it('prints a footnote once, though chart and filters both call for it', () => {
  const { svg } = composePicture({ chart: chartOf(none, { notes: [footnote] }), ...frame, footnotes: [footnote.text] });
  expect(textsOf(svg).filter((text) => text === footnote.text)).toHaveLength(1);
});

it('tells its own number where it counts something else than records', () => {
  const texts = textsOf(
    composePicture({ chart: chartOf(bodies.stackedBars, { amount: '11 commitments in 4 agreements' }), ...frame }).svg,
  ).join(' ');
  expect(texts).toContain(`${frame.filterSentence} · 11 commitments in 4 agreements`);
  expect(texts).not.toContain('317 records');
});

it('says what it is of instead of the filters where that is not a selection of records', () => {
  const texts = textsOf(
    composePicture({ chart: chartOf(bodies.lifeCycle, { title: 'Life cycle', subject: 'Convention on roaming' }), ...frame }).svg,
  );
  expect(texts.slice(0, 3)).toEqual(['Convention on roaming', 'Serbia takes part in most records.', 'Life cycle']);
  expect(texts.join(' ')).not.toContain('317 records');
});

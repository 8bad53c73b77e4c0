import { describe, expect, it } from 'vitest';
import type { ChartExport, PictureBody } from '@/features/export/chartExport';
import { composePicture, PICTURE_WIDTH, type PictureInput } from '@/features/export/picture/composePicture';
import { lightPalette } from '@/ui/palette';

const bodies: Record<string, PictureBody> = {
  bars: {
    shape: 'bars',
    bars: [
      { label: 'Serbia', value: 12, emphasis: 'chosen' },
      { label: 'Ministry of Information Society, Administration and many other things with a long name', value: 3, emphasis: 'faded' },
    ],
  },
  columns: {
    shape: 'columns',
    bins: Array.from({ length: 24 }, (_, at) => ({ label: `Q${(at % 4) + 1} 20${10 + at}`, total: at })),
    series: ['Cybersecurity', 'E-government', 'Other topics'].map((label, category) => ({
      label,
      category,
      values: Array.from({ length: 24 }, (_, at) => at),
    })),
  },
  grid: {
    shape: 'grid',
    rowLabels: ['Serbia', 'Kosovo*'],
    columnLabels: ['Cybersecurity', 'Roaming'],
    cells: [
      [9, 0],
      [null, 2],
    ],
  },
  empty: { shape: 'bars', bars: [] },
};

function pictureOf(body: PictureBody, patch: Partial<PictureInput> = {}, chart: Partial<ChartExport> = {}): string {
  return composePicture({
    chart: {
      title: 'Records by country',
      finding: 'Serbia takes part in most records.',
      notes: ['A note on counting.'],
      body,
      table: {
        columns: [
          { label: 'Country', isNumber: false },
          { label: 'Records', isNumber: true },
        ],
        rows: [['Serbia', 12]],
      },
      ...chart,
    },
    filterSentence: 'North Macedonia; 2019 to June 2024',
    total: 317,
    release: '2026.11',
    made: '2026-11-24',
    link: 'https://example.org/?country=MK&from=2019&to=2024-06',
    palette: lightPalette,
    ...patch,
  });
}

/** The texts of the picture in drawing order. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

/** Fails unless every tag that opens closes again, in order. */
function expectBalanced(svg: string): void {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!selfClosing) open.push(name);
  }
  expect(open).toEqual([]);
}

describe.each(Object.keys(bodies))('a picture of %s', (shape) => {
  const svg = pictureOf(bodies[shape] ?? { shape: 'bars', bars: [] });

  it('tells title, finding, filters, number of records, notes, source and link, in this order', () => {
    const texts = textsOf(svg).join(' ');
    const places = [
      'Records by country',
      'Serbia takes part in most records.',
      'North Macedonia; 2019 to June 2024 · 317 records',
      'A note on counting.',
      'Source: Accord Atlas, release 2026.11, CC BY 4.0 · made 24 November 2026',
      'https://example.org/?country=MK&amp;from=2019&amp;to=2024-06',
    ].map((part) => texts.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is well formed and needs nothing from outside', () => {
    expectBalanced(svg);
    expect(svg).not.toMatch(/foreignObject|var\(|class=|<image/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('stays inside its canvas', () => {
    for (const [, x, width] of svg.matchAll(/<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(PICTURE_WIDTH);
      expect(Number(width)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is the same text for the same input', () => expect(pictureOf(bodies[shape] ?? { shape: 'bars', bars: [] })).toBe(svg));
});

it('wraps a huge title instead of cutting it', () => {
  const title = 'A title that goes on '.repeat(20).trim();
  const texts = textsOf(pictureOf({ shape: 'bars', bars: [] }, {}, { title }));
  expect(texts.join(' ')).toContain(title);
  expect(texts.every((line) => line.length < 110)).toBe(true);
});

it('shows markup in a name as text', () => {
  const svg = pictureOf({ shape: 'bars', bars: [{ label: '<script>alert(1)</script> & "so"', value: 1, emphasis: 'none' }] });
  expect(svg).not.toContain('<script>');
  expect(textsOf(svg).join(' ')).toContain('&lt;script&gt;');
  expectBalanced(svg);
});

it('draws none found and not researched differently', () => {
  const svg = pictureOf(bodies.grid ?? { shape: 'bars', bars: [] });
  expect(textsOf(svg)).toContain('·');
  expect(svg).toContain('url(#not-researched)');
});

it('leaves the diagonal of pairs empty', () => {
  const cells = [
    [0, 4],
    [4, 0],
  ];
  const names = ['Serbia', 'Kosovo*'];
  const svg = pictureOf({ shape: 'grid', rowLabels: names, columnLabels: names, cells, isPairs: true });
  expect(textsOf(svg)).not.toContain('·');
  expect(textsOf(svg).filter((text) => text === '4')).toHaveLength(2);
});

it('does not draw a map without outlines', () => expect(() => pictureOf({ shape: 'map', places: [] })).toThrow(/outlines/));

it('prints a footnote once, though chart and filters both call for it', () => {
  const note = '* Without prejudice.';
  const svg = pictureOf({ shape: 'bars', bars: [] }, { footnotes: [note] }, { notes: [note] });
  expect(textsOf(svg).filter((text) => text === note)).toHaveLength(1);
});

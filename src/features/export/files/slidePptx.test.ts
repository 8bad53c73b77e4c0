import { describe, expect, it } from 'vitest';
import { bodies } from '@/charts/picture/testing/sampleBodies';
import { chartOf, framed } from '@/charts/picture/testing/samples';
import { isNative, nativeChart } from '@/features/export/files/nativeChart';
import { slidePptx } from '@/features/export/files/slidePptx';
import { zipParts } from '@/testing/zipParts';
import { lightPalette } from '@/ui/palette';

const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const draw = async () => ({ picture: { width: 1200, height: 675 }, data: png });
const drawQuarter = async () => ({ picture: { width: 540, height: 180 }, data: png });
const ways = { draw, drawQuarter };

async function partsOf(shape: keyof typeof bodies, options: Parameters<typeof framed>[0] = {}) {
  const input = { chart: chartOf(bodies[shape], { title: 'Records & <more>' }), ...framed(options) };
  const file = await slidePptx({ ...framed(options), title: 'Records', altText: 'Words', input, board: null, ...ways });
  return zipParts(file);
}

function chartXml(parts: ReadonlyMap<string, string>): string {
  return [...parts].find(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path))?.[1] ?? '';
}

describe.each(['bars', 'stackedBars', 'columns'] as const)('a slide of %s', (shape) => {
  const native = nativeChart(chartOf(bodies[shape]), lightPalette);

  it('holds a chart with the numbers of the picture, and the workbook to edit them', async () => {
    const parts = await partsOf(shape);
    const xml = chartXml(parts);
    for (const { name, values } of native?.series ?? []) {
      const one = xml.split('<c:ser>').find((part) => part.includes(`<c:v>${name}</c:v>`)) ?? '';
      const numbers = [...(one.split('<c:val>')[1] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => Number(text));
      expect({ name, numbers }).toEqual({ name, numbers: shape === 'columns' ? values : values.toReversed() });
    }
    for (const label of native?.labels ?? []) expect(xml).toContain(`<c:v>${label}</c:v>`);
    expect([...parts.keys()].some((path) => /^ppt\/embeddings\/.*\.xlsx$/.test(path))).toBe(true);
    expect([...parts.keys()].filter((path) => path.startsWith('ppt/media/image'))).toEqual([]);
  });

  it('says headline, scope, notes, source and link', async () => {
    const parts = await partsOf(shape, { headline: 'Who meets whom', subtitle: 'Since the election' });
    const slide = parts.get('ppt/slides/slide1.xml') ?? '';
    for (const words of [
      'Who meets whom',
      'Since the election',
      'Records &amp; &lt;more&gt; · North Macedonia',
      'A note on counting.',
      'Source: Accord Atlas',
    ])
      expect(slide).toContain(words);
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('https://example.org/?country=MK&amp;from=2019&amp;to=2024-06');
  });
});

it('the series of a stack add up to the numbers of its bars', () => {
  const { bars } = bodies.bars;
  const series = nativeChart(chartOf(bodies.bars), lightPalette)?.series ?? [];
  expect(bars.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))).toEqual(bars.map(({ value }) => value));
});

it('any other chart stands on the slide as its picture', async () => {
  expect(isNative(chartOf(bodies.grid))).toBe(false);
  const parts = await partsOf('grid');
  expect(chartXml(parts)).toBe('');
  expect([...parts.keys()].filter((path) => path.startsWith('ppt/media/image'))).toHaveLength(1);
});

it.each(['slide', 'full'] as const)(
  'charts of a page, in the form %s, stand on one slide: those that an office program draws as charts, the others as pictures',
  async (form) => {
    const charts = (['columns', 'lifeCycle'] as const).map((shape) =>
      chartOf(bodies[shape], { id: shape.toLowerCase(), title: `Chart of ${shape}` }),
    );
    const options = { form, headline: 'Who meets whom' } as const;
    const board = { title: 'Overview', charts, ...framed(options) };
    const parts = zipParts(await slidePptx({ ...framed(options), title: 'Overview', altText: 'Words', input: null, board, ...ways }));
    const paths = [...(await parts).keys()];
    expect(paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
    expect(paths.filter((path) => path.startsWith('ppt/media/image'))).toHaveLength(1);
    const slide = (await parts).get('ppt/slides/slide1.xml') ?? '';
    for (const words of ['Who meets whom', 'Overview · ', ...charts.map(({ title }) => title), 'Source: Accord Atlas'])
      expect(slide).toContain(words);
  },
);

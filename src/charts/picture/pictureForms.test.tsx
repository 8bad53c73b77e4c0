import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureBody } from '@/charts/model';
import { composePicture } from '@/charts/picture/composePicture';
import { drawFollow } from '@/charts/picture/drawFollow';
import { drawGroupedColumns, drawLines } from '@/charts/picture/drawGroupedColumns';
import { mostScale } from '@/charts/picture/fitPicture';
import { LONGEST_HEADLINE, type NamedSize, namedSizes } from '@/charts/picture/pictureOptions';
import { readSvg, textsOf } from '@/charts/picture/testing/readPicture';
import { bodies } from '@/charts/picture/testing/sampleBodies';
import { chartOf, footnote, frame, framed, noteOf } from '@/charts/picture/testing/samples';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { comparedHues } from '@/ui/palette';

const many = Array.from({ length: 40 }, (_, at) => `Ministry number ${at} of digital transformation`);
const years = bodies.columns.bins;

/** Bodies with more than any picture has room for. */
const large = {
  bars: { shape: 'bars', bars: many.map((label, at) => ({ label, value: 400 - 9 * at, emphasis: 'none' as const })) },
  stackedBars: { ...bodies.stackedBars, bars: many.map((label, at) => ({ label, values: [90 - at, at] })) },
  columns: bodies.columns,
  smallColumns: {
    ...bodies.smallColumns,
    panels: many.map((label, topic) => ({ label, total: 999 - topic, values: years.map((_, at) => (at * topic) % 120) })),
  },
  grid: { shape: 'grid', rowLabels: many, columnLabels: many, cells: many.map((_, row) => many.map((__, column) => (row * column) % 450)) },
  map: {
    ...bodies.map,
    places: [
      ...bodies.map.places,
      ...many.map((label, at) => ({ code: `Q${at}`, label, count: 60 - at, isChosen: false, parts: [60 - at, 0] })),
    ],
  },
  dumbbells: { ...bodies.dumbbells, rows: many.map((label, at) => ({ label, values: [at, 80 - at], gap: `+${at}` })) },
  facingBars: { ...bodies.facingBars, rows: many.map((label, at) => ({ label, values: [at, 80 - at] })) },
  groupedColumns: {
    shape: 'groupedColumns',
    bins: years.map(({ label }) => label),
    series: [
      { label: 'Albania', hue: 'first', values: years.map((_, at) => at) },
      { label: 'Serbia', hue: 'second', values: years.map((_, at) => 2 * at) },
    ],
  },
  pivot: {
    shape: 'pivot',
    corner: { label: 'All agreements', text: '135' },
    columns: many.slice(0, 17).map((label, at) => ({ label, short: label, total: at, text: String(at), isOthers: false })),
    rows: many.slice(0, 14).map((label, at) => ({
      label,
      total: 99 - at,
      text: String(99 - at),
      isOthers: at === 13,
      cells: many.slice(0, 17).map((_, place) => ({
        text: String(at + place),
        weight: at + place,
        absence: place % 5 === 0 ? ('partial' as const) : null,
      })),
    })),
    colours: 'heat',
    unit: 'Agreements',
    isPercent: false,
    added: { label: 'Rows added up', texts: many.slice(0, 17).map((_, at) => String(at)), whole: '316, not 135' },
    collected: null,
  },
  lines: {
    shape: 'lines',
    isSlope: false,
    bins: years.map(({ label }) => label),
    series: many.slice(0, 3).map((label, hue) => ({ label, hue, values: years.map((_, at) => at * hue) })),
  },
  timeline: { ...bodies.timeline, lanes: many.flatMap((label) => bodies.timeline.lanes.map((lane) => ({ ...lane, label, value: label }))) },
  rhythm: { ...bodies.rhythm, rows: many.flatMap((label) => bodies.rhythm.rows.slice(0, 1).map((row) => ({ ...row, label }))) },
  lifeCycle: bodies.lifeCycle,
  follow: {
    shape: 'follow',
    years: 10,
    marked: 1,
    unit: 'years since signing',
    lines: [null, ...comparedHues].map((hue, at) => ({
      label: many[at] ?? '',
      note: `${40 - at} of ${123 - at}`,
      hue,
      steps: years.map((_, step) => ({ year: step * 0.7, share: (step + 1 + at) / 40, low: step / 50, high: (step + 9) / 40 })),
      boldTo: 8 - at,
      thinTo: 10 - at,
      watched: [1230, 860, 650, 54, 43, 33, 24, 12, 9, 5, 2],
    })),
  },
} as const satisfies { readonly [S in PictureBody['shape']]: PictureBody };

const aids = { drawGroupedColumns, drawLines, drawFollow };
const presets = idsOf(namedSizes);
const every = idsOf(large).flatMap((shape) => [
  ...(shape === 'groupedColumns' || shape === 'pivot' || shape === 'lines' || shape === 'follow'
    ? []
    : [{ name: `${shape} as a sample`, body: bodies[shape] as PictureBody }]),
  { name: `${shape} with very much`, body: large[shape] as PictureBody },
]);

/** Returns the sizes of all type as it is seen, in px. */
function sizesOf(svg: string): readonly number[] {
  return [...readSvg(svg).querySelectorAll('text')].map((text) => {
    let size = Number(text.getAttribute('font-size'));
    for (let node = text.parentElement; node; node = node.parentElement) {
      const [, scale] = node.getAttribute('transform')?.match(/scale\(([\d.]+)\)/) ?? [];
      size *= Number(scale ?? 1);
    }
    return size;
  });
}

const words = fc.array(
  fc.constantFrom('cybersecurity', 'of', 'the', 'Macedonia', 'memorandum', 'in', 'interoperability', '2019', 'agreed'),
  {
    minLength: 1,
    maxLength: 40,
  },
);
const line = (longest: number) => words.map((parts) => parts.join(' ').slice(0, longest).trim());

describe.each(every)('a picture of $name', ({ body }) => {
  const pictureAt = (size: NamedSize, chart = chartOf(body), options = {}, filterSentence = frame.filterSentence) =>
    composePicture({ chart, ...framed({ size, ...options }), ...aids, filterSentence });

  it.each(presets)('has no type under 18 px of a slide in the preset %s, and exactly its form', (size) => {
    const picture = pictureAt(size);
    const { width, height } = namedSizes[size];
    expect(Math.min(...sizesOf(picture.svg))).toBeGreaterThanOrEqual(18 * mostScale(width) - 0.001);
    expect(picture).toMatchObject({ width, isGrown: false, ...(height !== null && { height }) });
  });

  it('keeps form and type under any headline, with any notes and filters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...presets),
        line(LONGEST_HEADLINE),
        line(LONGEST_HEADLINE),
        line(200),
        fc.array(line(240), { maxLength: 6 }),
        fc.boolean(),
        (size, headline, subtitle, filters, notes, qr) => {
          const chart = chartOf(body, { notes: [...notes.map(noteOf), footnote] });
          const { svg, isGrown, height } = pictureAt(size, chart, { headline, subtitle, qr }, filters);
          const { width, height: asked } = namedSizes[size];
          expect(isGrown).toBe(false);
          if (asked !== null) expect(height).toBe(asked);
          expect(Math.min(...sizesOf(svg))).toBeGreaterThanOrEqual(18 * mostScale(width) - 0.001);
        },
      ),
      { seed: 13, numRuns: 8 },
    );
  });
});

describe('a chart that does not fit', () => {
  const bars = Array.from({ length: 60 }, (_, at) => ({ label: `Organisation ${at}`, value: 60 - at, emphasis: 'none' as const }));
  const barsOf = (count: number): PictureBody => ({ shape: 'bars', bars: bars.slice(0, count) });
  const pictureOf = (count: number, options = {}) => composePicture({ chart: chartOf(barsOf(count)), ...framed(options) });

  it('is drawn smaller at the reader’s own size as long as it can be read, then grows', () => {
    const own = { size: { width: 1200, height: 675 } };
    const [some, all] = [pictureOf(18, own), pictureOf(60, own)];
    expect(some).toMatchObject({ height: 675, isGrown: false });
    expect(Number(some.svg.match(/scale\(([\d.]+)\)/)?.[1])).toBeGreaterThan(0.6);
    expect(all).toMatchObject({ width: 1200, isGrown: true });
    expect(all.svg).toContain('<g transform="scale(0.6)">');
    expect(textsOf(all.svg)).toContain('Organisation 59');
  });

  it('keeps its type in a preset: the last notes make room, then the last bars, and a line says so', () => {
    const notes = ['First note.', 'Second note.', 'Third.'].map(noteOf);
    const fitted = composePicture({ chart: chartOf(barsOf(13), { notes }), ...frame });
    expect(fitted.left).toBeGreaterThan(0);
    expect(textsOf(fitted.svg)).not.toContain('Third.');
    expect(textsOf(fitted.svg)).toContain('Organisation 12');
    const texts = textsOf(pictureOf(60).svg);
    const shown = texts.filter((text) => text.startsWith('Organisation')).length;
    expect(shown).toBeGreaterThan(8);
    expect(texts).toContain(
      `The first ${shown} of 60 bars are shown; each of the ${60 - shown} left out has ${60 - shown} records or fewer.`,
    );
  });

  it('grows where the reader said how many bars there are', () => {
    const grown = pictureOf(60, { top: 40 });
    expect(grown.isGrown).toBe(true);
    expect(textsOf(grown.svg)).toContain('Organisation 39');
  });
});

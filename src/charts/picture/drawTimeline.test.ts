import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineBody, TimelineBodyLane, TimelinePieceShape } from '@/charts/model';
import { drawTimeline } from '@/charts/picture/drawTimeline';
import { asText } from '@/charts/picture/testing/asText';
import { textWidth } from '@/charts/plot/wrapText';
import { LIGHT, lightPalette, thinned } from '@/ui/palette';

const WIDTH = 1120;
const shapes: readonly TimelinePieceShape[] = ['point', 'range', 'uncertain', 'bar', 'dashed', 'solid', 'open', 'fading'];

function itemOf(shape: TimelinePieceShape, x0: number, x1: number, more: { row?: number; isPlanned?: boolean } = {}) {
  return { row: 0, isPlanned: false, label: `A record, ${shape}`, ...more, x0, x1, pieces: [{ shape, x0, x1 }] };
}

function laneOf(patch: Partial<TimelineBodyLane> = {}): TimelineBodyLane {
  return { label: 'Serbia', rows: 1, items: [], clusters: [], ...patch };
}

function bodyOf(lanes: readonly TimelineBodyLane[], patch: Partial<TimelineBody> = {}): TimelineBody {
  return { shape: 'timeline', window: { start: '2019-01-01', end: '2024-06-30' }, ticks: [], today: null, lanes, ...patch };
}

function draw(body: TimelineBody) {
  return asText(body, drawTimeline(body, { width: WIDTH, height: null, palette: lightPalette, legend: true }));
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

const anchors: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/** The stretches from left to right that anything is drawn on. */
function stretchesOf(svg: string): (readonly [number, number])[] {
  const plain = svg.replace(/<defs>.*?<\/defs>/g, '');
  const boxes = [...plain.matchAll(/<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g)].map(
    ([, x, width]) => [Number(x), Number(x) + Number(width)] as const,
  );
  const dots = [...plain.matchAll(/<circle cx="([-\d.]+)" cy="[-\d.]+" r="([\d.]+)"/g)].map(
    ([, x, r]) => [Number(x) - Number(r), Number(x) + Number(r)] as const,
  );
  const lines = [...plain.matchAll(/d="M([-\d.]+) [-\d.]+H([-\d.]+)"/g)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const texts = [
    ...plain.matchAll(/<text x="([-\d.]+)"[^>]*font-size="([\d.]+)" font-weight="(\d+)"[^>]*text-anchor="(\w+)">([^<]*)</g),
  ].map(([, x, size, weight, anchor = '', text = '']) => {
    const width = textWidth(text, Number(size), Number(weight));
    const start = Number(x) - width * (anchors[anchor] ?? 0);
    return [start, start + width] as const;
  });
  return [...boxes, ...dots, ...lines, ...texts];
}

describe('a timeline in a picture', () => {
  it('names lanes, ticks, today, the window and the number of each cluster', () => {
    const { svg } = draw(
      bodyOf([laneOf({ clusters: [{ row: 0, x0: 0.4, x1: 0.5, count: 1204 }] }), laneOf({ label: 'Kosovo*' })], {
        ticks: [
          { at: 0, label: '2019', isMajor: true },
          { at: 0.1, label: 'Q3', isMajor: false },
          { at: 0.2, label: null, isMajor: false },
          { at: 0.5, label: '2021', isMajor: true },
        ],
        today: { at: 0.8, label: 'As of 24 November 2026' },
      }),
    );
    const texts = textsOf(svg);
    for (const text of ['Serbia', 'Kosovo*', '2019', 'Q3', '2021', 'As of 24 November 2026', '1,204', '1 January 2019 to 30 June 2024']) {
      expect(texts).toContain(text);
    }
    expect(svg).toContain(`stroke="${lightPalette.chosen}"`);
  });

  it.each([-0.1, 1.1])('draws no today at %s', (at) => {
    expect(textsOf(draw(bodyOf([laneOf()], { today: { at, label: 'As of today' } })).svg)).not.toContain('As of today');
  });

  it('names the period that the left edge lies in, unless the next tick needs the room', () => {
    const lead = { at: -0.3, label: '2018', isMajor: true };
    const ticksOf = (at: number) => [lead, { at, label: '2019', isMajor: true }];
    expect(textsOf(draw(bodyOf([laneOf()], { ticks: ticksOf(0.5) })).svg)).toEqual(expect.arrayContaining(['2018', '2019']));
    const tight = textsOf(draw(bodyOf([laneOf()], { ticks: ticksOf(0.01) })).svg);
    expect(tight).not.toContain('2018');
    expect(tight).toContain('2019');
  });

  it('draws planned records hollow and dates known to the month light', () => {
    const planned = draw(bodyOf([laneOf({ items: [itemOf('point', 0.5, 0.51, { isPlanned: true })] })])).svg;
    expect(planned).toMatch(new RegExp(`<circle [^>]*fill="${lightPalette.ground}" stroke="${lightPalette.data}"`));
    expect(textsOf(planned)).toContain('planned');
    const vague = draw(bodyOf([laneOf({ items: [itemOf('uncertain', 0.5, 0.6)] })])).svg;
    const light = thinned(lightPalette.data, lightPalette.ground, LIGHT);
    expect(vague).toMatch(new RegExp(`<rect [^>]*fill="${light}" stroke="${lightPalette.data}"`));
    expect(vague).not.toContain('<pattern');
    expect(textsOf(vague)).not.toContain('planned');
  });

  it.each(shapes)('draws a %s in the window and nothing of it outside', (shape) => {
    const drawnOf = (x0: number, x1: number) => draw(bodyOf([laneOf({ items: [itemOf(shape, x0, x1)] })])).svg;
    expect(drawnOf(0.4, 0.6)).toContain(`<title>A record, ${shape}</title>`);
    expect(drawnOf(-0.4, -0.1)).not.toContain('<title>');
    expect(drawnOf(1.1, 1.4)).not.toContain('<title>');
  });

  it('explains the shapes that occur and no others', () => {
    const { svg } = draw(bodyOf([laneOf({ items: [itemOf('solid', 0.2, 0.6), itemOf('solid', 0.7, 0.8)] })]));
    expect(textsOf(svg)).toEqual(['Serbia', '1 January 2019 to 30 June 2024', 'agreement signed or in force']);
  });

  it('shows markup in a name as text', () => {
    const { svg } = draw(bodyOf([laneOf({ label: '<b>', items: [{ ...itemOf('point', 0.5, 0.5), label: '<script> & "so"' }] })]));
    expect(svg).not.toMatch(/<b>|<script>/);
    expect(svg).toContain('<title>&lt;script&gt; &amp; &quot;so&quot;</title>');
  });

  it('grows with its lanes and their rows', () => {
    const heights = [[laneOf()], [laneOf(), laneOf()], [laneOf({ rows: 4 }), laneOf()], [laneOf({ rows: 8 }), laneOf()]].map(
      (lanes) => draw(bodyOf(lanes)).height,
    );
    expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
  });
});

const share = fc.double({ min: -2, max: 3, noNaN: true });
const stretch = fc.tuple(share, share).map(([a, b]) => ({ x0: Math.min(a, b), x1: Math.max(a, b) }));
const laneArbitrary = fc.record({
  label: fc.constantFrom('Serbia', 'Bosnia and Herzegovina with a name that is much too long for any lane of this picture'),
  rows: fc.constant(3),
  items: fc.array(
    fc
      .record({ row: fc.nat(2), shape: fc.constantFrom(...shapes), isPlanned: fc.boolean(), at: stretch })
      .map(({ row, shape, isPlanned, at }) => itemOf(shape, at.x0, at.x1, { row, isPlanned })),
    { maxLength: 6 },
  ),
  clusters: fc.array(
    fc.record({ row: fc.nat(2), at: stretch, count: fc.nat(4000) }).map(({ row, at, count }) => ({ row, ...at, count })),
    { maxLength: 3 },
  ),
});
const tickArbitrary = fc.record({ at: share, label: fc.constantFrom('2019', 'September', null), isMajor: fc.boolean() });

it('keeps everything inside the frame, wherever marks and ticks lie', () => {
  fc.assert(
    fc.property(
      fc.array(laneArbitrary, { maxLength: 3 }),
      fc.array(tickArbitrary, { maxLength: 12 }),
      fc.option(share, { nil: null }),
      (lanes, ticks, today) => {
        const { svg } = draw(bodyOf(lanes, { ticks, today: today === null ? null : { at: today, label: 'As of 24 November 2026' } }));
        expect(svg).not.toMatch(/NaN|undefined|Infinity|-0\b/);
        for (const [start, end] of stretchesOf(svg)) {
          expect(start).toBeGreaterThanOrEqual(-0.01);
          expect(end).toBeLessThanOrEqual(WIDTH + 0.01);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      },
    ),
    { seed: 20261124, numRuns: 300 },
  );
  // Each round is a whole drawing; a busy machine may take longer than the usual five seconds.
}, 30_000);

import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DumbbellsBody, FacingBarsBody } from '@/charts/comparisonBodies';
import { drawDumbbells } from '@/charts/picture/drawComparison';
import { DumbbellsPlot } from '@/charts/plot/Dumbbells';
import { layoutDumbbells } from '@/charts/plot/dumbbellsLayout';
import { layoutFacingBars } from '@/charts/plot/FacingBars';
import { comparedHues, lightPalette } from '@/ui/palette';

const seeded = { seed: 20261130, numRuns: 200 };
const names = ['Albania', 'Serbia', 'North Macedonia', 'Kosovo*'];
const seriesOf = (count: number) => names.slice(0, count).map((label, at) => ({ label, hue: comparedHues[at] ?? 0 }));
const most = fc.constantFrom(1, 5, 60, 300);
const width = fc.integer({ min: 320, max: 1200 });

const dumbbells = fc.tuple(fc.integer({ min: 1, max: 4 }), most).chain(([count, top]) =>
  fc.array(fc.array(fc.nat(top), { minLength: count, maxLength: count }), { minLength: 1, maxLength: 16 }).map(
    (rows): DumbbellsBody => ({
      shape: 'dumbbells',
      series: seriesOf(count),
      rows: rows.map((values, at) => ({ label: `Topic ${at}`, values, gap: '+18' })),
      isShare: false,
      gapLabel: 'RS − AL',
      turn: rows.length > 1 ? 1 : null,
    }),
  ),
);

const facing = fc.tuple(fc.integer({ min: 2, max: 4 }), most).chain(([count, top]) =>
  fc.array(fc.array(fc.option(fc.nat(top)), { minLength: count, maxLength: count }), { minLength: 1, maxLength: 12 }).map(
    (rows): FacingBarsBody => ({
      shape: 'facingBars',
      series: seriesOf(count),
      rows: rows.map((values, at) => ({ label: `Partner ${at}`, values })),
    }),
  ),
);

describe('signs on one axis', () => {
  test('stand as far from zero as their numbers say, the least first, within the drawing', () => {
    fc.assert(
      fc.property(dumbbells, width, (body, room) => {
        const { rows, zero, ticks } = layoutDumbbells(body, { width: room, height: null, text: 14 });
        const end = ticks.at(-1);
        const perCount = end ? (end.x - zero) / Number(end.label) : Number.NaN;
        for (const [row, { signs, target }] of rows.map(
          (one, at) => [at, { ...one, target: one.signs.map((sign) => sign.target) }] as const,
        )) {
          expect(signs.map(({ series, value }) => [series, value]).sort()).toEqual(
            body.rows[row]?.values.map((value, at) => [at, value]).sort(),
          );
          for (const { value, x } of signs) {
            expect(Math.abs(x - zero - value * perCount)).toBeLessThan(0.01);
            expect(x).toBeLessThan(room);
          }
          for (const [at, { x }] of target.entries()) {
            const before = target[at - 1];
            if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width - 0.01);
          }
        }
      }),
      seeded,
    );
  });

  test('with the same value are drawn inside one another, and the number says “each”', () => {
    const body: DumbbellsBody = {
      shape: 'dumbbells',
      series: seriesOf(2),
      rows: [{ label: 'Roaming', values: [6, 6], gap: '0' }],
      isShare: false,
      gapLabel: 'RS − AL',
      turn: null,
    };
    const [row] = layoutDumbbells(body, { width: 600, height: null, text: 14 }).rows;
    expect(row?.numbers.map(({ text }) => text)).toEqual(['6 each']);
    const [outer, inner] = row?.signs ?? [];
    expect(outer?.x).toBe(inner?.x);
    expect(outer?.radius).toBe(2 * (inner?.radius ?? 0));
  });

  test('have a shape of their own beside their hue, the same in page and picture', () => {
    const body: DumbbellsBody = {
      shape: 'dumbbells',
      series: seriesOf(4),
      rows: [{ label: 'Roaming', values: [1, 2, 3, 4], gap: '3' }],
      isShare: true,
      gapLabel: 'range',
      turn: null,
    };
    const size = { width: 600, height: null, text: 19 };
    const page = render(
      <svg aria-hidden="true">
        <DumbbellsPlot layout={layoutDumbbells(body, size)} palette={lightPalette} />
      </svg>,
    ).container;
    const canvas = { width: 600, height: null, palette: lightPalette, legend: false };
    const picture = render(<svg aria-hidden="true">{drawDumbbells(body, canvas).drawn}</svg>).container;
    expect(page.innerHTML).toBe(picture.innerHTML.replace(/<g transform="translate\(0 0\)">(.*)<\/g>/s, '$1'));
    const signs = [...page.querySelectorAll('[stroke-width="1.5"]')];
    expect(signs.map((sign) => sign.getAttribute('fill'))).toEqual(comparedHues.map((hue) => lightPalette.compared[hue]));
    const outline = (sign: Element) => (sign.getAttribute('d') ?? 'disc').replace(/[^ML]/g, '') + sign.getAttribute('d')?.split(' ')[0];
    expect(new Set(signs.map(outline)).size).toBe(4);
    expect(page.textContent).toContain('4.0%');
  });
});

describe('bars around names', () => {
  test('are as long as their numbers say, from the zero of their panel, and never over the names', () => {
    fc.assert(
      fc.property(facing, width, (body, room) => {
        const { rows, panels, names: place } = layoutFacingBars(body, { width: room, height: null, text: 14 });
        const counts = body.rows.flatMap(({ values }) => values.map((value) => value ?? 0));
        const lengths = rows.flatMap(({ marks }) => marks.map((mark) => mark?.width ?? 0));
        const perCount = Math.max(...lengths) / Math.max(1, ...counts);
        for (const [at, length] of lengths.entries()) expect(Math.abs(length - (counts[at] ?? 0) * perCount)).toBeLessThan(0.01);
        for (const { marks } of rows)
          for (const [at, mark] of marks.entries()) {
            const panel = panels[at];
            if (!mark || !panel) continue;
            expect(panel.grows === 1 ? mark.x : mark.x + mark.width).toBeCloseTo(panel.zero, 4);
            if (body.series.length === 2 && at === 0) expect(mark.x + mark.width).toBeLessThan(place.x);
            else expect(mark.x).toBeGreaterThan(place.x);
            expect([mark.x >= -0.01, mark.x + mark.width <= room + 0.01]).toEqual([true, true]);
          }
      }),
      seeded,
    );
  });

  test('say “itself” where a country would meet itself, and write zeros', () => {
    const body: FacingBarsBody = { shape: 'facingBars', series: seriesOf(2), rows: [{ label: 'Albania', values: [null, 0] }] };
    const [row] = layoutFacingBars(body, { width: 500, height: null, text: 14 }).rows;
    expect(row?.numbers.map(({ text }) => text)).toEqual(['itself', '0']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LifeCycleBody } from '@/charts/model';
import { markup } from '@/charts/picture/drawing';
import { LifeCyclePlot } from '@/charts/plot/LifeCycle';
import { layoutLifeCycle } from '@/charts/plot/lifeCycleLayout';
import { LIGHT, lightPalette, thinned } from '@/ui/palette';

const names = ['Announced', 'Signed', 'In force', 'Ends'];

function bodyOf(dates: readonly (string | null)[], hasEnded = false): LifeCycleBody {
  const steps = names.map((label, at) => ({ label, value: dates[at] ?? 'not known', date: dates[at] ?? null }));
  return { shape: 'lifeCycle', steps, today: '2026-11-24', hasEnded };
}

function draw(body: LifeCycleBody, width = 1120) {
  const layout = layoutLifeCycle(body, { width });
  return { svg: markup(<LifeCyclePlot layout={layout} palette={lightPalette} fade="open-end" />), height: layout.height };
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('the drawing of a life cycle', () => {
  it('names each step with its date, and the day up to which anything is known', () => {
    const texts = textsOf(draw(bodyOf([null, '2022-04-04', '2023', null])).svg);
    for (const text of [...names, '2022-04-04', 'not known', 'as of 24 November 2026']) expect(texts).toContain(text);
  });

  it('draws a day as a dot, a year as a light box over its days, what is not known hollow', () => {
    const { svg } = draw(bodyOf([null, '2022-04-04', '2023', null]));
    expect(svg.match(new RegExp(`<circle [^>]*r="7" fill="${lightPalette.data}">`, 'g'))).toHaveLength(1);
    expect(
      svg.match(new RegExp(`height="12.5" rx="2" fill="${thinned(lightPalette.data, lightPalette.ground, LIGHT)}" `, 'g')),
    ).toHaveLength(1);
    expect(
      svg.match(new RegExp(`<circle [^>]*fill="${lightPalette.ground}" stroke="${lightPalette.edge}"[^>]*stroke-dasharray`, 'g')),
    ).toHaveLength(2);
  });

  it('fades out where the end is open, and not where it is known', () => {
    expect(draw(bodyOf(['2020', '2021', '2022', null])).svg).toContain('fill="url(#open-end)"');
    expect(draw(bodyOf(['2020', '2021', '2022', '2025'])).svg).not.toContain('fill="url(#open-end)"');
  });

  it('keeps to its width whatever is known', () => {
    const date = fc.constantFrom(null, '1995', '2010-06', '2022-04-04', '2030');
    fc.assert(
      fc.property(fc.tuple(date, date, date, date), fc.boolean(), fc.integer({ min: 420, max: 2000 }), (dates, hasEnded, width) => {
        const { svg, height } = draw(bodyOf(dates, hasEnded), width);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|width="-/);
        expect(height).toBeGreaterThan(40);
        for (const [, x] of svg.matchAll(/ c?x="([-\d.]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(width);
        }
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });
});

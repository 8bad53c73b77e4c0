import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { drawFollow } from '@/charts/picture/drawFollow';
import { FollowCurves } from '@/charts/plot/FollowCurves';
import { layoutFollow } from '@/charts/plot/followLayout';
import { followThroughChart } from '@/charts/series/followSeries';
import { followSplits, followUnits } from '@/domain/answers/followThroughModes';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { darkPalette, lightPalette } from '@/ui/palette';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { followThroughOf } from '../../../mocks/engine/followThrough/followThrough';
import { randomFilters } from '../../../mocks/testing/randomFilters';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);

afterEach(cleanup);

function textsIn(place: Element): string[] {
  return [...place.querySelectorAll('text')].map(({ textContent }) => textContent);
}

function pathsIn(place: Element): string[] {
  return [...place.querySelectorAll('path')].map((path) => `${path.getAttribute('stroke')} ${path.getAttribute('d')}`);
}

const bodies = fc
  .tuple(randomFilters(dataset), fc.constantFrom(...idsOf(followUnits)), fc.constantFrom(...idsOf(followSplits)), fc.boolean())
  .map(([filters, follow, split, isAll]) => {
    const asked = isAll ? { ...filters, country: [], q: '', topic: [], followUp: [] } : filters;
    return followThroughChart(followThroughOf(index, { filters: asked, follow, split })).body;
  })
  .filter(({ lines }) => lines.length > 0);

test('the page draws what the picture draws: axes, curves, names and numbers', () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom(360, 720, 1120), fc.constantFrom(lightPalette, darkPalette), (body, width, palette) => {
      const { drawn } = drawFollow(body, { width, height: null, palette, legend: true });
      const picture = render(<svg aria-hidden="true">{drawn}</svg>).container;
      const layout = layoutFollow(body, { width, height: null, text: 18 });
      const page = render(<FollowCurves body={body} layout={layout} palette={palette} />).container;
      expect(textsIn(page)).toEqual(textsIn(picture));
      expect(pathsIn(page)).toEqual(pathsIn(picture));
      const numbers = textsIn(page);
      for (const year of layout.yearTicks) expect(numbers).toContain(String(year));
      for (const share of layout.shares) expect(numbers).toContain(`${Math.round(share * 100)}%`);
      for (const { watched } of layout.lines) for (const { text } of watched) expect(numbers).toContain(text);
      cleanup();
    }),
    { seed: 20261124, numRuns: 25 },
  );
});

test('nothing leaves the drawing, and no number is broken, from a phone to a poster', () => {
  fc.assert(
    fc.property(bodies, fc.integer({ min: 280, max: 1600 }), fc.constantFrom(13, 18), (body, width, text) => {
      const layout = layoutFollow(body, { width, height: null, text });
      expect(layout.right).toBeGreaterThan(layout.left);
      expect(layout.right).toBeLessThanOrEqual(width);
      for (const { name, row, watched } of layout.lines) {
        for (const { x, y } of [...(name ? [name] : []), row.name, ...watched]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThanOrEqual(layout.height);
        }
      }
      for (const { steps, boldTo } of body.lines)
        for (const { share, high, year } of steps) {
          if (year <= Math.min(boldTo, body.years) && high !== null) expect(layout.yOf(high)).toBeGreaterThanOrEqual(layout.top - 0.01);
          expect(layout.yOf(share)).toBeLessThanOrEqual(layout.foot);
        }
    }),
    { seed: 20261124, numRuns: 60 },
  );
});

test('names at the ends of lines keep apart', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const names = layoutFollow(body, { width: 900, height: null, text: 13 }).lines.flatMap(({ name }) => (name ? [name.y] : []));
      const sorted = names.toSorted((a, b) => a - b);
      for (const [at, y] of sorted.entries()) if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThan(13 * 2);
    }),
    { seed: 20261124, numRuns: 40 },
  );
});

import type { Locator } from '@playwright/test';
import { chart, chartViews, expect, go, open, test } from './atlas';
import { recordTested } from './everyPage';

/**
 * Returns, for each piece of a figure that says something by its colour alone, whether it can be told from what is behind it: shapes of a drawing, and elements without
 * words such as the squares of a legend. In the order of the page, so that two answers can be compared.
 */
function paintOf(figure: Locator) {
  return figure.evaluate((root) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const pixelOf = (...layers: string[]): string => {
      canvas.clearRect(0, 0, 1, 1);
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      return canvas.getImageData(0, 0, 1, 1).data.join();
    };
    const groundOf = (element: Element): string => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (pixelOf(backgroundColor).endsWith(',255')) return backgroundColor;
      }
      return 'Canvas';
    };
    const shapes = 'rect, path, circle, ellipse, polygon, polyline, line';
    return [...root.querySelectorAll(`svg :is(${shapes}), :not(svg, svg *):empty`)].map((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const ground = groundOf(element);
      const differs = (colour: string) => colour !== 'none' && (colour.startsWith('url') || pixelOf(ground, colour) !== pixelOf(ground));
      const edges = [style.borderTopColor, style.borderLeftColor].filter(
        (_, at) => [style.borderTopWidth, style.borderLeftWidth][at] !== '0px',
      );
      const paints = element.matches('svg *')
        ? [style.fill, ...(style.strokeWidth === '0px' ? [] : [style.stroke])].some(differs)
        : style.backgroundImage !== 'none' || [style.backgroundColor, ...edges].some(differs);
      const isThere = (width > 0 || height > 0) && style.visibility !== 'hidden' && Number(style.opacity) > 0;
      return {
        name: `${element.tagName} ${element.getAttribute('class') ?? ''} in ${element.closest('[class]')?.getAttribute('class') ?? ''}`,
        isSeen: isThere && paints,
      };
    });
  });
}

test('nothing that a chart tells by colour vanishes where the system forces its own colours', async ({ page }) => {
  test.slow();
  await open(page, '/about');
  for (const { title, address } of chartViews)
    await test.step(title, async () => {
      await go(page, address);
      const figure = chart(page, title);
      // Curves are read with a slider; they have no marks to press.
      await expect(figure.locator('[data-mark], svg path').first()).toBeAttached();
      // Some charts draw their parts one after the other: until both lists are of the same drawing.
      await expect(async () => {
        await page.emulateMedia({ forcedColors: null });
        const usual = await paintOf(figure);
        await page.emulateMedia({ forcedColors: 'active' });
        const forced = await paintOf(figure);
        expect(usual.filter(({ isSeen }) => isSeen).length, title).toBeGreaterThan(3);
        expect(forced, title).toHaveLength(usual.length);
        expect(
          usual.filter(({ isSeen }, place) => isSeen && !forced[place]?.isSeen).map(({ name }) => name),
          title,
        ).toEqual([]);
      }).toPass({ timeout: 20_000 });
      await page.emulateMedia({ forcedColors: null });
    });
  recordTested('forcedColours', chartViews.length);
});

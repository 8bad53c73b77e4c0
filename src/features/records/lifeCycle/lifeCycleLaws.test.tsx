import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawBody, LIFE_SCALE } from '@/charts/picture/drawBody';
import { markup } from '@/charts/picture/drawing';
import { LifeCycle } from '@/features/records/lifeCycle/LifeCycle';
import { lifeCycleBody } from '@/features/records/lifeCycle/lifeCycleChart';
import { renderPage } from '@/testing/renderPage';
import { palettes, type ThemeName } from '@/ui/palette';
import { bundledTexts } from '../../../../mocks/api/bundledArchive';
import { readDataset } from '../../../../mocks/engine/dataset';

const { agreements } = readDataset(bundledTexts).dataset;
const TODAY = '2026-11-24';
const KNOWN_TO = {
  today: TODAY,
  searched: { collectedTo: '2026-02-25', coverage: { note: '', countries: { RS: { 2026: 'none' as const } } } },
};

it('the picture of a life cycle is the drawing of the page, to the letter, only larger', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...agreements), fc.constantFrom<ThemeName>('light', 'dark'), async (agreement, theme) => {
      document.documentElement.dataset.theme = theme;
      const { container, unmount } = renderPage(<LifeCycle agreement={agreement} knownTo={KNOWN_TO} />);
      await screen.findByRole('region', { name: 'Life cycle' });
      const drawing = container.querySelector('[data-step]')?.closest('svg');
      const fade = drawing?.querySelector('linearGradient')?.id ?? '';
      const drawn = [...(drawing?.children ?? [])].filter(({ localName }) => localName !== 'defs').map(({ outerHTML }) => outerHTML);
      const page = drawn.join('').replaceAll(fade, 'open-end');
      unmount();
      delete document.documentElement.dataset.theme;
      const canvas = { width: 1000 * LIFE_SCALE, height: null, palette: palettes[theme], legend: true };
      const picture = markup(drawBody(lifeCycleBody(agreement, KNOWN_TO), canvas, {}).drawn).replaceAll('&#x27;', "'");
      const [, scale, enlarged] =
        picture.match(/^<g transform="translate\(0 0\)">\s*<g transform="scale\(([\d.]+)\)">(.*)<\/g>\s*<\/g>$/s) ?? [];
      expect(Number(scale)).toBe(LIFE_SCALE);
      expect(enlarged).toBe(page);
    }),
    { seed: 20261124, numRuns: 12 },
  );
});

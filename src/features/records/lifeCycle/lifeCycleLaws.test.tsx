import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawBody } from '@/charts/picture/drawBody';
import { markup } from '@/charts/picture/drawing';
import { LifeCycle } from '@/features/records/lifeCycle/LifeCycle';
import { lifeCycleBody } from '@/features/records/lifeCycle/lifeCycleChart';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';
import { palettes, type ThemeName } from '@/ui/palette';
import { bundledTexts } from '../../../../mocks/api/bundledArchive';
import { readDataset } from '../../../../mocks/engine/dataset';

allowTime();

const { agreements } = readDataset(bundledTexts).dataset;
const TODAY = '2026-11-24';
const KNOWN_TO = {
  today: TODAY,
  searched: { collectedTo: '2026-02-25', coverage: { note: '', countries: { RS: { 2026: 'none' as const } } } },
};

it('the page draws a life cycle as its picture does, to the letter where both are as wide', async () => {
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
      const canvas = { width: 1000, height: null, palette: palettes[theme], legend: true };
      expect(page).toBe(markup(drawBody(lifeCycleBody(agreement, KNOWN_TO), canvas, {}).drawn).replaceAll('&#x27;', "'"));
    }),
    { seed: 20261124, numRuns: 12 },
  );
});

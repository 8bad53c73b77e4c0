// Not the stories' own page: its fixed clock takes the place of the browser's timers and frames, which are what is measured here.
import { type Browser, type Page, test } from '@playwright/test';
import { syntheticDataset } from '../mocks/testing/syntheticDataset';
import { type ApiOverview, askApi, chart, expect, open } from './atlas';
import { quantile, tracedMove } from './frameTimes';
import { buildOtherSite, otherOrigin, projectDataset, serveDataset } from './otherDataset';

/** The pointer rests this long on a bar before the press, in ms: less than people take between reaching a mark and pressing it. */
const REST = 120;
const names = ['Meeting', 'Signing', 'Workshop', 'Official visit'];

test('from a click on a bar to the repainted page (printed, not asserted)', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '/');
  await askApi<ApiOverview>(page, '/overview');
  // From the press itself, as the browser stamps it, to the task after the frame in which something was drawn again: the head count, which comes with the charts
  // that are in view, and the matrix, which comes with all that stand further down, in work that gives way to the next press.
  const arm = () =>
    page.evaluate(() => {
      const repaintOf = (event: MouseEvent, part: Element | null | undefined) =>
        new Promise<number>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - event.timeStamp)));
          });
          if (part) observer.observe(part, { childList: true, subtree: true, characterData: true });
        });
      const repaints = new Promise<number[]>((done) => {
        const measure = (event: MouseEvent) => {
          const pairs = [...document.querySelectorAll('figure')].find(
            (figure) => figure.querySelector('h2')?.textContent === 'Country pairs',
          );
          const parts = [document.querySelector('[data-headline]'), pairs];
          void Promise.all(parts.map((part) => repaintOf(event, part))).then(done);
        };
        document.addEventListener('click', measure, { capture: true, once: true });
      });
      Object.assign(window, { repaints });
    });
  const measured: number[][] = [];
  for (let round = 0; round < 20; round += 1) {
    // Each is chosen and taken back.
    const name = names[Math.floor(round / 2) % names.length] ?? '';
    const bar = chart(page, 'Records by type').getByRole('button', { name: new RegExp(`^${name}, \\d`) });
    await bar.hover();
    await page.evaluate((rest) => new Promise((done) => setTimeout(done, rest)), REST);
    await arm();
    await page.mouse.down();
    await page.mouse.up();
    // One question that the page answers when it is done: asking again and again meanwhile would take time from what is measured.
    measured.push(await page.evaluate(() => (window as unknown as { repaints: Promise<number[]> }).repaints));
  }
  const summary = (part: number) => {
    const times = measured.map((repaints) => repaints[part] ?? 0).sort((a, b) => a - b);
    return `median ${times[10]?.toFixed(0)} ms, largest ${times[19]?.toFixed(0)} ms`;
  };
  console.warn(`click to repaint on the real dataset, 20 clicks: what is in view ${summary(0)}; the whole page ${summary(1)}`);
});

test('from a filter to the repainted explorer (printed, not asserted)', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '/explore?value=agreements&view=heat');
  const rail = page.getByRole('search', { name: 'Filters' });
  const measured: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    // Each is ticked and unticked again.
    const box = rail.getByRole('checkbox', {
      name: new RegExp(`^${['Cybersecurity', 'E-government', 'Digital strategy', 'Telecoms'][Math.floor(round / 2) % 4]}`),
    });
    await page.evaluate(() => {
      const repaint = new Promise<number>((done) => {
        const measure = (event: MouseEvent) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - event.timeStamp)));
          });
          const figure = document.querySelector('figure');
          if (figure) observer.observe(figure, { childList: true, subtree: true, characterData: true, attributes: true });
        };
        document.addEventListener('click', measure, { capture: true, once: true });
      });
      Object.assign(window, { repaint });
    });
    await box.click({ force: true });
    measured.push(await page.evaluate(() => (window as unknown as { repaint: Promise<number> }).repaint));
  }
  const times = measured.sort((a, b) => a - b);
  console.warn(`filter to repaint of the explorer, 20 clicks: median ${times[10]?.toFixed(0)} ms, largest ${times[19]?.toFixed(0)} ms`);
});

/** Frames of one move: two seconds of a screen that shows 60 a second. */
const FRAMES = 120;
/** The whole time cannot be moved, only be come closer to; two years can be both. */
const moves = [
  ['zoom', '/timeline'],
  ['zoom', '/timeline?view=2022-07..2024-06'],
  ['pan', '/timeline?view=2022-07..2024-06'],
  ['pan', '/timeline?view=2024-01..2024-03'],
] as const;

async function printFrameTimes(browser: Browser, page: Page, origin: string, records: string): Promise<void> {
  for (const [move, view] of moves) {
    await page.goto(origin + view);
    await expect(page.locator('[data-lane]').first()).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const drawn = await page.locator('[role="group"][aria-label="Timeline"] svg *').count();
    const times = await tracedMove(browser, page, test.info().outputPath('trace.json'), move, FRAMES);
    expect(times.length, 'frames that the trace holds').toBeGreaterThan(10);
    const [median, late] = [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(1));
    console.warn(
      `${move} on ${records}, ${view}: ${times.length} frames, median ${median} ms, 95th percentile ${late} ms, ${drawn} elements drawn`,
    );
  }
}

test('frames of a moving timeline on the real dataset (printed, not asserted)', async ({ browser, page, baseURL }) => {
  test.setTimeout(240_000);
  await printFrameTimes(browser, page, baseURL ?? '', 'the real dataset');
});

test('frames of a moving timeline on 20,000 synthetic records (printed, not asserted)', async ({ browser, page }) => {
  test.setTimeout(300_000);
  await serveDataset(page, buildOtherSite('synthetic-site'), syntheticDataset(projectDataset(), 20_000, 7));
  await printFrameTimes(browser, page, otherOrigin, '20,000 synthetic records');
});

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { expect, open, press, savedFile, test } from './drivenBrowser';
import type { Driver } from './driver';

// What every browser must be able to do. Everything else is told in Chromium alone: e2e/*.spec.ts.

const ofMacedonia = '/?country=MK';
const view = `${ofMacedonia}&topic=cybersecurity`;

/** The records of a country, and of a topic if one is given, counted in the files themselves. */
function countOf(country: string, topic?: string): number {
  const records = ['activities', 'agreements', 'initiatives'].flatMap((file): { countries: string[]; topics: string[] }[] =>
    JSON.parse(readFileSync(new URL(`../../mocks/dataset/${file}.json`, import.meta.url), 'utf8')),
  );
  return records.filter(({ countries, topics }) => countries.includes(country) && (topic === undefined || topics.includes(topic))).length;
}

const address = ({ read }: Driver) => read(() => location.pathname + location.search);
const headline = ({ read }: Driver) => read(() => document.querySelector('[data-headline]')?.textContent ?? '');
const focused = ({ read }: Driver) => read(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Chooses a verb from the menu of a chart. */
async function choose(driver: Driver, verb: string): Promise<void> {
  const isOpen = () => driver.read(() => document.querySelector('[role="menuitem"]') !== null);
  // On a busy machine a press may come while the chart is drawn again.
  await expect(async () => {
    if (!(await isOpen())) await press(driver, { role: 'button', name: 'Menu of Records by topic' });
    await expect.poll(isOpen, { timeout: 3000 }).toBe(true);
  }).toPass();
  await press(driver, { role: 'menuitem', name: verb });
}

test('a click on a bar leaves as many records as the bar says', async ({ driver }) => {
  await open(driver, '/');
  const label = await driver.read(
    () => document.querySelector('[data-mark][aria-label^="Cybersecurity, "]')?.getAttribute('aria-label') ?? '',
  );
  const [, count = ''] = /^Cybersecurity, ([\d,]+)/.exec(label) ?? [];
  await press(driver, { role: 'button', name: 'Cybersecurity, ' });
  await expect.poll(() => address(driver)).toBe('/?topic=cybersecurity');
  await expect.poll(() => headline(driver)).toContain(`${count} records`);
});

test('a link opens with its filters and as many records as there are', async ({ driver }) => {
  await open(driver, view);
  await expect.poll(() => headline(driver)).toContain(`${countOf('MK', 'cybersecurity')} records`);
  const removes = () => driver.read(() => [...document.querySelectorAll('button[aria-label^="Remove"]')].map(({ ariaLabel }) => ariaLabel));
  await expect.poll(removes).toEqual(['Remove North Macedonia', 'Remove Cybersecurity']);
});

test('a chart is saved as PNG, SVG and CSV', async ({ driver }) => {
  await open(driver, ofMacedonia);
  await choose(driver, 'Download SVG');
  const svg = (await savedFile(driver, '.svg')).toString();
  expect(svg).toContain(`North Macedonia · ${countOf('MK')} records`);
  await choose(driver, 'Download CSV');
  const { data } = Papa.parse<string[]>((await savedFile(driver, '.csv')).toString('utf8'));
  expect(data.some(([, label, count]) => label === 'Cybersecurity' && Number(count) === countOf('MK', 'cybersecurity'))).toBe(true);
  await choose(driver, 'Download PNG');
  const { width, data: pixels } = PNG.sync.read(await savedFile(driver, '.png'));
  expect(width).toBe(2400);
  expect(new Set(pixels.subarray(0, 4_000_000)).size).toBeGreaterThan(3);
});

test('a copied link can be pasted', async ({ driver }) => {
  await open(driver, ofMacedonia);
  await choose(driver, 'Copy link');
  await expect.poll(() => driver.read(() => document.body.textContent?.includes('Link copied.'))).toBe(true);
  await press(driver, { role: 'searchbox', name: '' });
  await driver.press('Paste');
  await expect
    .poll(() => driver.read(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? ''))
    .toContain(ofMacedonia);
});

test('the keys step to a chart, walk its marks and filter', async ({ driver }) => {
  await open(driver, '/');
  await driver.press('j');
  await expect.poll(() => driver.read(() => document.activeElement?.tagName)).toBe('FIGURE');
  const isOnMark = () => driver.read(() => document.activeElement?.hasAttribute('data-mark') ?? false);
  for (let left = 12; left > 0 && !(await isOnMark()); left -= 1) await driver.press('Tab');
  expect(await isOnMark()).toBe(true);
  const first = await focused(driver);
  await expect(async () => {
    await driver.press('ArrowRight');
    await expect.poll(() => focused(driver), { timeout: 1000 }).not.toBe(first);
  }).toPass();
  expect(await isOnMark()).toBe(true);
  await driver.press('Enter');
  await expect.poll(() => address(driver)).not.toBe('/');
});

test('the timeline draws its records, and a mark opens its card', async ({ driver }) => {
  await open(driver, '/timeline?country=MK&topic=roaming');
  const marks = () => driver.read(() => document.querySelectorAll('main [data-key]').length);
  await expect.poll(marks).toBeGreaterThan(5);
});

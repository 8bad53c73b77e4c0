import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { getJson } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { CountryPage } from '@/routes/countries/CountryPage';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

let shown: Blob[] = [];

beforeEach(() => {
  shown = [];
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) shown.push(content);
    return 'blob:test';
  });
});

/** The texts of the picture that the dialog shows, in drawing order. */
async function pictureTexts(dialog: HTMLElement): Promise<string[]> {
  await within(dialog).findByRole('img', undefined, { timeout: 20_000 });
  const svg = (await shown.at(-1)?.text()) ?? '';
  return [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map(({ textContent }) => textContent);
}

it('a link opens the picture of the overview with all its charts in the page’s order, the head only once', async () => {
  const { total } = await getJson('/overview?country=RS', overviewSchema);
  renderPage(<OverviewPage />, '/?country=RS&dialog=picture.page&picture=a4');
  const title = 'Serbia';
  const dialog = await screen.findByRole('dialog', { name: `Picture of ${title}` }, { timeout: 20_000 });
  const texts = await pictureTexts(dialog);
  // The title is the filter; it is said once.
  expect(texts.slice(0, 2)).toEqual([title, `${total} records`]);
  expect(texts).not.toContain(`${title} · ${total} records`);
  const titles = [...document.querySelectorAll('figure[aria-labelledby] h2')].map(({ textContent }) => textContent);
  expect(titles).toHaveLength(10);
  expect(texts.filter((text) => titles.includes(text))).toEqual(titles);
  expect(texts).toContain(`${location.origin}/?country=RS`);
});

it('the picture of a profile says what the page is about among its filters', async () => {
  const { total } = await getJson('/overview?country=MK', overviewSchema);
  const { user } = renderPage(<CountryPage />, '/countries/MK', '/countries/:code');
  const button = await screen.findByText('Export page', { selector: 'button' });
  await waitFor(() => expect(button).toBeEnabled(), { timeout: 20_000 });
  await user.click(button);
  const texts = await pictureTexts(await screen.findByRole('dialog', { name: 'Picture of North Macedonia' }));
  expect(texts.slice(0, 2)).toEqual(['North Macedonia', `${total} records`]);
  expect(texts).toContain(`${location.origin}/countries/MK`);
});

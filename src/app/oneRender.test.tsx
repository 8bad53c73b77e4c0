import { screen, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLocalTransport } from '@/api/localTransport';
import { noFilters } from '@/domain/facets/filters';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { renderPage } from '@/testing/renderPage';
import { answerTo } from '../../mocks/testing/bundledViews';
import { answer } from '../../mocks/testing/respond';

beforeEach(() => setLocalTransport(answer));

/** What the page says of its filter and of its numbers, wherever it says it. */
function said() {
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  return {
    address: location.search,
    chips: [...document.querySelectorAll('button')].flatMap(
      (button) => /^Remove (.+)$/.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? [],
    ),
    total: Number(/^[\d,]+/.exec(text('[data-headline]'))?.[0].replace(',', '')),
    headings: [...document.querySelectorAll('figure h2')]
      .map(({ textContent }) => textContent)
      .filter((title) => /^(Partners|Records by country)/.test(title)),
    isBusy: document.querySelector('[aria-busy="true"]') !== null,
  };
}

const serbia = {
  address: '?country=RS',
  chips: ['Serbia'],
  total: answerTo({ ...noFilters, country: [['RS']] }).total,
  headings: ['Partners of Serbia', 'Partners of Serbia on the map'],
  isBusy: false,
};

/** The page without what is only read out, which follows a moment later. */
function shownText(): string {
  const copy = document.querySelector('#results')?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const status of copy.querySelectorAll('[role="status"], [aria-live]')) status.remove();
  return copy.textContent;
}

async function openPage() {
  const drawn: ReturnType<typeof said>[] = [];
  const onRender = () => void drawn.push(said());
  const { user } = renderPage(
    <Profiler id="page" onRender={onRender}>
      <OverviewPage />
    </Profiler>,
  );
  const heading = await screen.findByText('Records by country', { selector: 'h2' });
  const figure = heading.closest('figure');
  if (!figure) throw new Error('The chart stands in no figure.');
  // The outlines of the map come last, and by themselves.
  await screen.findByText(/^Beyond the map/);
  const bar = () => within(figure).getByRole('button', { name: /^Serbia, \d/ });
  return { user, drawn, bar };
}

describe('a click on a mark whose answer is in memory', () => {
  it('draws the page in its own task, with the new address, the new words and the new numbers', async () => {
    const { drawn, bar } = await openPage();
    const before = drawn.length;
    bar().click();
    // A part that measures itself may be drawn once more before anything is painted; `redrawing.test.tsx` counts the charts.
    expect(drawn.length).toBeGreaterThan(before);
    for (const own of drawn.slice(before)) expect(own).toEqual(serbia);
    const text = shownText();
    // What is read out comes later; nothing that is seen changes with it.
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('status')
          .map(({ textContent }) => textContent)
          .join(),
      ).toContain(String(serbia.total)),
    );
    for (const later of drawn.slice(before)) expect(later).toEqual(serbia);
    expect(shownText()).toBe(text);
  });

  it('and Back shows what was there, with no drawing in between in which they disagree', async () => {
    const { drawn, bar } = await openPage();
    const all = said();
    bar().click();
    const before = drawn.length;
    history.back();
    await waitFor(() => expect(said()).toEqual(all));
    // The browser has the new address a moment before the router does; words and numbers follow together.
    const shown = [serbia, all].map(({ address: _, ...words }) => words);
    for (const { address: _, ...between } of drawn.slice(before)) expect(shown).toContainEqual(between);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askedNumber, filtersAt } from '@/features/filters/restsOn';
import { FigureBadges, RestsHost } from '@/features/rests/RestsHost';
import { PageKeys } from '@/features/search/PageKeys';
import { setSingleKeys } from '@/features/search/shortcuts';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { renderPage } from '@/testing/renderPage';

// Another test of the same window may have switched them off.
beforeEach(() => setSingleKeys(true));
afterEach(() => askedNumber.ask(null));

async function openOverview(address: string) {
  const { user } = renderPage(
    <>
      <FigureBadges>
        <OverviewPage />
      </FigureBadges>
      <RestsHost />
      <PageKeys />
    </>,
    address,
  );
  await screen.findByText('Records over time', { selector: 'h2' }, { timeout: 20_000 });
  return user;
}

/** The records that a mark's name promises, or null where it counts something else. */
function recordsNamed(mark: Element): string | null {
  return /([\d,]+) (?:records?|activit(?:y|ies)|agreements?|initiatives?)\b/u.exec(mark.getAttribute('aria-label') ?? '')?.[1] ?? null;
}

test('W on a mark opens the card of just so many records, and Escape leads back to it', { timeout: 120_000 }, async () => {
  const user = await openOverview('/?country=MK&topic=cybersecurity&from=2019');
  const figures = [...document.querySelectorAll('figure')];
  const sample = figures.flatMap((figure) => {
    const marks = [...figure.querySelectorAll<HTMLButtonElement>('button[data-mark]:not([aria-disabled])')];
    return marks.filter((mark) => recordsNamed(mark) !== null).filter((_, at) => at % 25 === 1);
  });
  expect(sample.length).toBeGreaterThan(8);
  for (const mark of sample) {
    mark.focus();
    await user.keyboard('w');
    const dialog = await screen.findByRole('dialog', { name: `What ${recordsNamed(mark)} rests on` }, { timeout: 20_000 });
    expect(dialog).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(mark));
  }
});

test('the head count, a click with Alt and the badge of a chart open the card of the view', { timeout: 60_000 }, async () => {
  const user = await openOverview('/?topic=roaming');
  const total = document.querySelector<HTMLElement>('[data-headline] a');
  const name = `What ${total?.textContent} rests on`;
  total?.focus();
  await user.keyboard('w');
  const card = within(await screen.findByRole('dialog', { name }));
  expect(card.getByText(/^In exports:/u).parentElement).toHaveTextContent(`${total?.textContent} records, `);
  await user.click(card.getByRole('button', { name: 'Close' }));
  await user.keyboard('{Alt>}');
  if (total) await user.click(total);
  await user.keyboard('{/Alt}');
  expect(await screen.findByRole('dialog', { name })).toBeVisible();
  expect(location.pathname).toBe('/');
  await user.keyboard('{Escape}');
  await user.click((await screen.findAllByRole('button', { name: /What the records of Records over time rest on$/u }))[0] as HTMLElement);
  expect(await screen.findByRole('dialog', { name })).toBeVisible();
});

test('each other way to count in the card is a link to just so many records', { timeout: 60_000 }, async () => {
  const user = await openOverview('/?country=MK&from=2019');
  await user.keyboard('w');
  const dialog = await screen.findByRole('dialog', { name: /^What \d+ rests on$/u });
  const links = [...dialog.querySelectorAll('a[data-mark]')];
  expect(links.length).toBeGreaterThan(12);
  for (const link of links) expect(filtersAt(link.getAttribute('href') ?? '')).not.toBeNull();
  const two = within(dialog).getByRole('link', { name: /records two countries only$/u });
  expect(two).toHaveAttribute('href', '/?country=MK&scope=two&from=2019');
});

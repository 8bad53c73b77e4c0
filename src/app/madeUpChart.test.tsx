import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

/*
 * An entry of the catalogue is all that a chart needs: one that nobody has written any other code for is found wherever a chart must appear. It counts what
 * `Records by type` counts.
 */
const ID = 'records-by-mood';
const TITLE = 'Records by mood';
/** Another one, of something that cannot be filtered by. */
const READ_ONLY = { id: 'records-by-weather', title: 'Records by weather' };

/** The first page of all has to wait for its modules. */
const PATIENCE = { timeout: 20_000 };

// All modules are loaded again around the larger catalogue, and once more after it, for the files that share this worker.
async function load() {
  const { overviewCharts } = await import('@/charts/catalogue');
  const model = overviewCharts['records-by-type'];
  Object.assign(overviewCharts, {
    [ID]: { ...model, title: TITLE },
    [READ_ONLY.id]: { ...model, title: READ_ONLY.title, facet: null },
  });
  return {
    ...(await import('@/api/client')),
    ...(await import('@/charts/chartList')),
    ...(await import('@/features/brief/briefCharts')),
    ...(await import('@/features/dashboard/useDashboard')),
    ...(await import('@/features/search/suggestions')),
    ...(await import('@/routes/brief/BriefPage')),
    ...(await import('@/routes/embed/EmbedPage')),
    ...(await import('@/routes/overview/OverviewPage')),
    ...(await import('@/testing/chartPage')),
    ...(await import('@/testing/renderPage')),
    ...(await import('../../mocks/testing/respond')),
  };
}

let app: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  vi.resetModules();
  app = await load();
}, 120_000);
afterAll(() => vi.resetModules());
beforeEach(() => app.setTransport(app.respond));

it('is known by its id and its title', () => {
  expect(Object.fromEntries(app.chartIds.map((id) => [id, app.charts[id].title]))).toMatchObject({ [ID]: TITLE });
});

it('stands on the overview, with the menu, the table and the picture that its id opens', async () => {
  app.catchFiles();
  const { user } = app.renderPage(<app.OverviewPage />, `/?country=MK&table=${ID}`);
  const figure = await screen.findByRole('figure', { name: TITLE }, PATIENCE);
  expect(within(figure).getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true');
  expect(figure).toHaveAttribute('id', ID);
  await user.click(within(figure).getByRole('button', { name: `Menu of ${TITLE}` }));
  await user.click(await screen.findByRole('menuitem', { name: 'Picture options' }));
  expect(await screen.findByRole('dialog', { name: `Picture of ${TITLE}` }, PATIENCE)).toBeVisible();
  await waitFor(() => expect(location.search).toContain(`dialog=picture.${ID}`));
});

it('filters by its facet', async () => {
  const { user } = app.renderPage(<app.OverviewPage />, '/?country=MK');
  const figure = await screen.findByRole('figure', { name: TITLE }, PATIENCE);
  const [mark] = within(figure).getAllByRole('button', { name: /records?$/ });
  await user.click(mark ?? figure);
  await waitFor(() => expect(location.search).toMatch(/type=/));
});

it('is only read where nothing can be filtered by what it counts', async () => {
  const { user } = app.renderPage(<app.OverviewPage />, '/?country=MK');
  const figure = await screen.findByRole('figure', { name: READ_ONLY.title }, PATIENCE);
  const [mark] = within(figure).getAllByRole('button', { name: /records?$/ });
  expect(mark).toHaveAttribute('aria-disabled', 'true');
  await user.click(mark ?? figure);
  expect(location.search).toBe('?country=MK');
});

it('can be embedded', async () => {
  const { user } = app.renderPage(<app.OverviewPage />, '/?country=MK');
  await user.click(await screen.findByRole('button', { name: `Menu of ${TITLE}` }, PATIENCE));
  await user.click(screen.getByRole('menuitem', { name: 'Embed' }));
  const dialog = await screen.findByRole('dialog', { name: `Embed “${TITLE}”` }, PATIENCE);
  expect(within(dialog).getByRole('textbox', { name: 'Code for your page' })).toHaveTextContent(`/embed/${ID}?country=MK`);
});

it('stands alone in a frame', async () => {
  app.renderPage(<app.EmbedPage />, `/embed/${ID}?country=MK`, '/embed/:chart?');
  expect(await screen.findByRole('figure', { name: TITLE }, PATIENCE)).toBeVisible();
});

it('is among the charts of a brief', async () => {
  expect(app.chartsParameter.settle(ID, 'charts')).toEqual({ value: [ID], problems: [] });
  app.renderPage(<app.BriefPage />, `/brief?country=XK&charts=${ID}`);
  expect(await screen.findByRole('checkbox', { name: TITLE }, PATIENCE)).toBeChecked();
  expect(await screen.findByRole('heading', { name: TITLE }, PATIENCE)).toBeVisible();
});

it('may stand as a table, and is found by the palette', () => {
  expect(app.chartParameters().table.settle(ID, 'table')).toEqual({ value: [ID], problems: [] });
  const found = app.suggestionGroups(undefined, 'mood').flatMap(({ items }) => items.map(({ label, to }) => [label, to]));
  expect(found).toEqual([[TITLE, `/#${ID}`]]);
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { CountriesPage } from '@/routes/countries/CountriesPage';
import { OrganisationsPage } from '@/routes/organisations/OrganisationsPage';
import { SourcesPage } from '@/routes/sources/SourcesPage';
import { renderPage } from '@/testing/renderPage';
import { catchSavedFiles } from '@/testing/savedFiles';

const query = '?country=MK&topic=roaming';

it.each([
  ['countries', <CountriesPage key="countries" />],
  ['organisations', <OrganisationsPage key="organisations" />],
  ['sources', <SourcesPage key="sources" />],
] as const)('the list of %s has as many rows as the overview’s head says, on the page and in the file', async (many, page) => {
  const { total, totals } = await getJson(`/overview${query}`, overviewSchema);
  const count = { countries: totals.country, organisations: totals.organisation, sources: totals.source }[many];
  const { user } = renderPage(page, `/${many}${query}`);
  expect(await screen.findByText(`${total} records`)).toHaveAttribute('href', `/${query}`);
  const table = await screen.findByRole('table');
  if (count > 50) await user.click(screen.getByText(`All ${count} ${many}`));
  expect(within(table).getAllByRole('row')).toHaveLength(count + 1);
  const files = catchSavedFiles();
  await user.click(screen.getByText('Download CSV'));
  const text = await files[0]?.content.text();
  // Below the rows: release and filter, and the footnote on Kosovo where it is due.
  expect(text?.trim().split('\r\n').length).toBeGreaterThanOrEqual(count + 2);
  expect(text).toContain('North Macedonia; Roaming');
});

import { act, cleanup, screen, waitFor } from '@testing-library/react';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getJson } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { recordsFileSchema } from '@/domain/tables/exportFile';
import { AllRecordsButton, ListExportButton } from '@/features/export/files/ListExportButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { FixedFilters } from '@/features/filters/FilterProviders';
import { listedAgreement } from '@/testing/records';
import { renderPage } from '@/testing/renderPage';
import { catchSavedFiles, type SavedFile } from '@/testing/savedFiles';
import { StatusLine } from '@/ui/StatusLine';

let saved: readonly SavedFile[] = [];

beforeEach(() => {
  saved = catchSavedFiles();
});

afterEach(() => vi.restoreAllMocks());

const query = '?topic=roaming&from=2019';
const overview = () => getJson(`/overview${query}`, overviewSchema);

async function save(form: string, total: number): Promise<Blob> {
  const { user } = renderPage(
    <>
      <AllRecordsButton title="Records" total={total} />
      <StatusLine />
    </>,
    `/${query}`,
  );
  await user.click(await screen.findByRole('button', { name: 'Download records' }));
  await user.click(screen.getByRole('menuitem', { name: form }));
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
  return saved[0]?.content ?? new Blob();
}

it('saves the records of all kinds under the filters: as many as the page shows, newest first', async () => {
  const { total, totals } = await overview();
  const { about, records } = recordsFileSchema.parse(JSON.parse(await (await save('JSON', total)).text()));
  expect(records).toHaveLength(total);
  for (const kind of ['activity', 'agreement', 'initiative'] as const)
    expect(records.filter((record) => record.kind === kind)).toHaveLength(totals[kind]);
  expect(about).toMatchObject({ total, title: 'Records', filter: 'Roaming; since 2019', licence: 'CC BY 4.0' });
  expect(about.address).toMatch(/\/\?topic=roaming&from=2019$/);
  expect(saved[0]?.name).toMatch(/^records_roaming-since-2019_\d{4}-\d\d-\d\d\.json$/);
  expect(await screen.findByText(new RegExp(`^Saved records_roaming.* with ${total} rows\\.$`))).toBeInTheDocument();
});

it('CSV and XLSX have the same rows in the same order', async () => {
  const { total } = await overview();
  const csv = Papa.parse<string[]>((await (await save('CSV', total)).text()).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  cleanup();
  saved = catchSavedFiles();
  const sheets = await readWorkbook(Buffer.from(await (await save('XLSX', total)).arrayBuffer()));
  const rows = sheets.find(({ sheet }) => sheet === 'Records')?.data ?? [];
  expect(rows.map(([id]) => id)).toEqual(csv.map(([id]) => id));
  expect(rows).toHaveLength(total + 1);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Records', 'Countries', 'Topics', 'Frameworks', 'Organisations', 'Sources', 'About']);
});

it('saves nothing when the rows are not as many as the page shows, and says so', async () => {
  const { total } = await overview();
  const { user } = renderPage(
    <>
      <AllRecordsButton title="Records" total={total + 1} />
      <StatusLine />
    </>,
    `/${query}`,
  );
  await user.click(await screen.findByRole('button', { name: 'Download records' }));
  await user.click(screen.getByRole('menuitem', { name: 'CSV' }));
  expect(await screen.findByText(new RegExp(`^The list was not saved \\(The data service sent ${total} records`))).toBeInTheDocument();
  expect(saved).toEqual([]);
});

it('of a long list says how far it is, and makes no file of it when the reader has had enough', async () => {
  let report: (records: number) => void = () => {};
  const { user } = renderPage(
    <>
      <ListExportButton
        name="Agreements"
        total={4000}
        fetchAll={({ signal, onDone }) => {
          report = onDone;
          onDone(1000);
          return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        }}
      />
      <StatusLine />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Download' }));
  await user.click(screen.getByRole('menuitem', { name: 'CSV' }));
  expect(await screen.findByRole('progressbar', { name: 'Gathering the records' })).toHaveValue(0.25);
  expect(screen.getByText('Gathering the records: 25%')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Saving was cancelled; there is no file.')).toBeInTheDocument();
  // Work that was still going on reports too late.
  act(() => report(2000));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(saved).toEqual([]);
});

it('makes no workbook of more records than a page can, and says what to save instead', async () => {
  const fetchAll = vi.fn();
  const { user } = renderPage(
    <>
      <ListExportButton name="Agreements" total={20_001} fetchAll={fetchAll} />
      <StatusLine />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Download' }));
  await user.click(screen.getByRole('menuitem', { name: 'XLSX' }));
  expect(await screen.findByText(/up to 20,000 records; these are 20,001\. Save them as CSV/)).toBeInTheDocument();
  expect(fetchAll).not.toHaveBeenCalled();
});

it.each([undefined, 0])('offers nothing while there is nothing to save (%s)', async (total) => {
  renderPage(<AllRecordsButton title="Records" total={total} />);
  expect(await screen.findByRole('button', { name: 'Download records' })).toBeDisabled();
});

it('a list of one kind says so in its filter, whatever kinds the address asks for', async () => {
  const { user } = renderPage(
    <ListExportButton name="Agreements" kind="agreement" total={1} fetchAll={async () => [listedAgreement()]} />,
    '/agreements?kind=activity&country=RS',
  );
  await user.click(await screen.findByRole('button', { name: 'Download' }));
  await user.click(screen.getByRole('menuitem', { name: 'JSON' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const { about } = recordsFileSchema.parse(JSON.parse((await saved[0]?.content.text()) ?? ''));
  expect(about).toMatchObject({ title: 'Agreements', filter: 'Agreement; Serbia', total: 1 });
  expect(about.citation).toContain('Filter: Agreement; Serbia. 1 record.');
});

it('leads to the brief of what the page shows: what it fixes, what is filtered, its kind', async () => {
  const fixed: Partial<Filters> = { country: [['MK']] };
  renderPage(
    <FixedFilters fixed={fixed}>
      <BriefLink kind="agreement" />
    </FixedFilters>,
    '/countries/MK?topic=roaming',
  );
  expect(await screen.findByRole('link', { name: 'Brief' })).toHaveAttribute('href', '/brief?kind=agreement&country=MK&topic=roaming');
});

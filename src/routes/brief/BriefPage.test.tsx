import { screen, waitFor, within } from '@testing-library/react';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getJson, setTransport } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { BriefPage } from '@/routes/brief/BriefPage';
import { renderPage } from '@/testing/renderPage';
import { catchSavedFiles, type SavedFile } from '@/testing/savedFiles';
import { allowTime } from '@/testing/slowMachine';
import { StatusLine } from '@/ui/StatusLine';
import { respond } from '../../../mocks/testing/respond';

allowTime();

let saved: readonly SavedFile[] = [];

beforeEach(() => {
  saved = catchSavedFiles();
});

afterEach(() => vi.restoreAllMocks());

function open(address: string) {
  return renderPage(
    <>
      <BriefPage />
      <StatusLine />
    </>,
    address,
  );
}

const overview = (query: string) => getJson(`/overview${query}`, overviewSchema);
const records = () => screen.findByRole('table', { name: 'Records' });

describe('the brief', () => {
  it('lists as many records and sources as the overview counts, with title, filter, findings and charts', async () => {
    const { total, totals } = await overview('?topic=roaming');
    open('/brief?topic=roaming');
    expect(within(await records()).getAllByRole('row')).toHaveLength(total + 1);
    expect(screen.getByRole('heading', { level: 1, name: 'Digital-policy cooperation: Roaming' })).toBeVisible();
    expect(screen.getByText(`Roaming · ${total} records`)).toBeVisible();
    expect(document.querySelectorAll('[id^="source-"]')).toHaveLength(totals.source);
    expect(screen.getByText(/^Accord Atlas \(\d{4}\)\. Digital-policy cooperation: Roaming \[Data set\]/)).toBeVisible();
    for (const title of ['Records over time', 'Records by country'])
      expect(screen.getByRole('heading', { level: 3, name: title })).toBeVisible();
  });

  it('prints when its charts are drawn', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    const { user } = open('/brief?topic=roaming');
    const button = await screen.findByRole('button', { name: 'Print or save as PDF' });
    await waitFor(() => expect(button).toBeEnabled());
    expect(document.querySelectorAll('figure img[src^="data:image/svg+xml"]')).toHaveLength(2);
    expect(document.querySelector('figure img')).toHaveAccessibleName(/\w+/);
    await user.click(button);
    expect(print).toHaveBeenCalledOnce();
  });

  it('keeps the charts chosen in the address', async () => {
    const { user } = open('/brief?topic=roaming');
    await records();
    await user.click(screen.getByRole('checkbox', { name: 'Where' }));
    await waitFor(() => expect(location.search).toBe('?topic=roaming&charts=records-over-time,records-by-country,where'));
    expect(await screen.findByRole('heading', { level: 3, name: 'Where' })).toBeVisible();
    for (const title of ['Records over time', 'Records by country', 'Where'])
      await user.click(screen.getByRole('checkbox', { name: title }));
    await waitFor(() => expect(location.search).toBe('?topic=roaming&charts=none'));
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByRole('link', { name: /\/brief\?topic=roaming&charts=none$/ })).toBeVisible();
  });

  it('is saved as DOCX with each source once; charts that cannot be drawn stand as tables, and it says so', async () => {
    const { total, totals } = await overview('?topic=roaming');
    const { user } = open('/brief?topic=roaming&charts=records-by-country');
    await records();
    await user.click(screen.getByRole('button', { name: 'Download DOCX' }));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    expect(saved[0]?.name).toMatch(/^brief_roaming_\d{4}-\d\d-\d\d\.docx$/);
    expect(await screen.findByText(/^Saved brief_roaming.*the others are given as tables\.$/)).toBeInTheDocument();
    const buffer = Buffer.from(await (saved[0]?.content ?? new Blob()).arrayBuffer());
    const { value } = await mammoth.convertToHtml({ buffer });
    expect(value).toContain(`Roaming · ${total} records`);
    expect(value.match(/id="footnote-\d+"/g)).toHaveLength(totals.source);
  });

  it('is saved as Markdown with each record once', async () => {
    const { total } = await overview('?topic=roaming');
    const { user } = open('/brief?topic=roaming');
    await records();
    await user.click(screen.getByRole('button', { name: 'Download Markdown' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = (await saved[0]?.content.text()) ?? '';
    expect(text.match(/^\| .*\]\(<http[^>]*\/(activities|agreements|initiatives)\//gm)).toHaveLength(total);
    expect(text).toContain(`/brief?topic=roaming>`);
  });
});

describe('bad input', () => {
  it('names a chart that is not known, and the rest works', async () => {
    open('/brief?topic=roaming&charts=pie,where');
    const notice = await screen.findByRole('region', { name: 'About this link' });
    expect(notice).toHaveTextContent('“charts=pie” is not a chart that a brief can have');
    expect(await screen.findByRole('heading', { level: 3, name: 'Where' })).toBeVisible();
  });

  it('says which chart that was chosen has no number', async () => {
    open('/brief?kind=activity&topic=roaming&charts=records-by-topic,agreements-by-status,commitments-by-kind');
    expect(
      await screen.findByText(
        '“Agreements by status” and “Commitments by type” have nothing to show under these filters and are left out.',
      ),
    ).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Also about']);
  });

  it('says that nothing matches, and offers nothing to print', async () => {
    open('/brief?q=xyzzyx');
    expect(await screen.findByText('No record matches these filters')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Download DOCX' })).toBeDisabled();
  });

  it('shows no brief when the records are not as many as were counted', async () => {
    setTransport(async (request) => {
      const response = await respond(request);
      if (!new URL(request.url).pathname.endsWith('/agreements')) return response;
      const answer = await response.json();
      return Response.json({ ...answer, items: answer.items.slice(1) });
    });
    const { total } = await overview('?topic=roaming');
    open('/brief?topic=roaming');
    expect(await screen.findByText(`The data service sent ${total - 1} records where it had counted ${total}`)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('button', { name: 'Download DOCX' })).toBeDisabled();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getJson, setTransport } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { BriefPage } from '@/routes/brief/BriefPage';
import { renderPage } from '@/testing/renderPage';
import { catchSavedFiles, type SavedFile } from '@/testing/savedFiles';
import { allowTime } from '@/testing/slowMachine';
import { respond } from '../../../mocks/testing/respond';

allowTime();

let saved: readonly SavedFile[] = [];

beforeEach(() => {
  saved = catchSavedFiles();
});

afterEach(() => vi.restoreAllMocks());

const open = (address: string) => renderPage(<BriefPage />, address);
const overview = (query: string) => getJson(`/overview${query}`, overviewSchema);

describe('the timeline and the rhythm', () => {
  const both = '/brief?topic=roaming&charts=timeline,rhythm';
  const figure = async (name: string) => {
    const heading = await screen.findByRole('heading', { level: 3, name });
    return heading.closest('figure') ?? document.body;
  };

  it('stand in the brief with title, finding and picture, and in no other are they asked for', async () => {
    const asked: string[] = [];
    setTransport((request) => {
      asked.push(new URL(request.url).pathname.replace(/^.*\//, ''));
      return respond(request);
    });
    const { total } = await overview('?topic=roaming');
    const { user } = open('/brief?topic=roaming&charts=where');
    await figure('Where');
    expect(asked.filter((name) => name === 'timeline' || name === 'rhythm')).toEqual([]);
    for (const name of ['Timeline', 'Rhythm of contacts']) await user.click(screen.getByRole('checkbox', { name }));
    await waitFor(() => expect(location.search).toBe('?topic=roaming&charts=where,timeline,rhythm'));
    const lanes = within(await figure('Timeline'));
    expect(lanes.getByText(new RegExp(`^${total} records from .* The busiest country is`))).toBeVisible();
    const parts = await lanes.findAllByRole('img');
    for (const part of parts) expect(part).toHaveAttribute('src', expect.stringMatching(/^data:image\/svg\+xml/));
    expect(parts[1]).toHaveAccessibleName(/ \(part 2 of 2\)$/);
    const rows = within(await figure('Rhythm of contacts'));
    expect(rows.getByText(/contacts.*silence/, { selector: 'figcaption p' })).toBeVisible();
    expect(await rows.findByRole('img')).toHaveAccessibleName(/contacts/);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled());
    expect(screen.queryByText(/left out/)).toBeNull();
  });

  it('have the lanes of the address, which the link in the document keeps', async () => {
    open('/brief?topic=roaming&lane=type&order=name&charts=timeline');
    const lanes = within(await figure('Timeline'));
    expect(lanes.getByText(/The busiest types? (is|are)|No type has more|The busiest are/)).toBeVisible();
    const pictures = await lanes.findAllByRole('img');
    expect(pictures.map((picture) => decodeURIComponent(picture.getAttribute('src') ?? '')).join('')).toContain('>Meeting<');
    expect(screen.getByRole('link', { name: /\/brief\?topic=roaming&lane=type&order=name&charts=timeline$/ })).toBeVisible();
  });

  it('are saved as DOCX', async () => {
    const { user } = open(both);
    await figure('Rhythm of contacts');
    const button = screen.getByRole('button', { name: 'Download DOCX' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    const buffer = Buffer.from(await (saved[0]?.content ?? new Blob()).arrayBuffer());
    const { value } = await mammoth.convertToHtml({ buffer });
    expect(value).toMatch(/<h2>Timeline<\/h2><p>\d+ records from [^<]*<\/p><table>/);
    expect(value).toMatch(/<h2>Rhythm of contacts<\/h2><p>\d+ contacts in \d+ records<\/p><p>[^<]*silence[^<]*<\/p><table>/);
  });

  it('are saved as Markdown', async () => {
    const { total } = await overview('?topic=roaming');
    const { user } = open(both);
    await figure('Rhythm of contacts');
    const button = screen.getByRole('button', { name: 'Download Markdown' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = (await saved[0]?.content.text()) ?? '';
    const part = (title: string) => text.split(`### ${title}\n`)[1]?.split(/\n##+ /)[0] ?? '';
    // Its head, the rule below it, and the records.
    expect(part('Timeline').match(/^\|/gm)).toHaveLength(total + 2);
    expect(part('Timeline')).toMatch(/^\n\d+ records from /);
    expect(part('Rhythm of contacts')).toMatch(/^\| Contacts \|/m);
    expect(text).toContain('/brief?topic=roaming&charts=timeline,rhythm>');
  });

  it('name lanes that are not known and are drawn all the same; the rest of the link can be kept', async () => {
    const { user } = open('/brief?topic=roaming&lane=colour&order=name&charts=timeline,pie');
    const notice = await screen.findByRole('region', { name: 'About this link' });
    expect(notice).toHaveTextContent('“charts=pie” is not a chart that a brief can have');
    expect(notice).toHaveTextContent('“lane=colour” is not known; use country, topic, type, org. The lanes are countries.');
    await figure('Timeline');
    await user.click(within(notice).getByRole('button', { name: 'Remove from the link' }));
    await waitFor(() => expect(location.search).toBe('?topic=roaming&order=name&charts=timeline'));
    expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull();
  });

  it('say which of them has no number', async () => {
    setTransport(async (request) => {
      const response = await respond(request);
      if (!new URL(request.url).pathname.endsWith('/rhythm')) return response;
      return Response.json({ ...(await response.json()), total: 0, quarters: [], countries: [] });
    });
    open(both);
    expect(await screen.findByText('“Rhythm of contacts” has nothing to show under these filters and is left out.')).toBeVisible();
    const titles = [...document.querySelectorAll('figure h3')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['Timeline']);
  });

  it('are not asked for where no record matches', async () => {
    const asked: string[] = [];
    setTransport((request) => {
      asked.push(new URL(request.url).pathname);
      return respond(request);
    });
    open('/brief?q=xyzzyx&charts=timeline,rhythm');
    expect(await screen.findByText('No record matches these filters')).toBeVisible();
    expect(asked.filter((path) => /\/(timeline|rhythm)$/.test(path))).toEqual([]);
  });

  it('offer another try when one cannot be had; the choice of charts stays', async () => {
    let isDown = true;
    setTransport(async (request) => {
      const isRhythm = new URL(request.url).pathname.endsWith('/rhythm');
      return isRhythm && isDown ? Response.json({ error: { message: 'down' } }, { status: 500 }) : respond(request);
    });
    const { user } = open(both);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByRole('button', { name: 'Download DOCX' })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: 'Rhythm of contacts' })).toBeChecked();
    isDown = false;
    await user.click(again);
    await figure('Rhythm of contacts');
  });
});

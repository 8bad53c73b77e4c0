import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PageExportButton } from '@/features/export/PageExportButton';
import { catchFiles, chartOf, files, renderCharts, shownSvg } from '@/testing/chartPage';
import { renderPage } from '@/testing/renderPage';

beforeEach(catchFiles);

describe('a link that names no chart of the page', () => {
  it.each([
    ['/?dialog=picture.records-by-moon', /^“dialog=picture\.records-by-moon” names no chart that this page shows now/],
    ['/?dialog=embed.rhythm', /^“dialog=embed\.rhythm” names no chart that this page shows now/],
    ['/?dialog=%3Cscript%3E', /^“dialog=<script>” is not known/],
  ])('%s is named, and the charts of the page are offered', async (address, words) => {
    const { user } = renderCharts(address);
    const dialog = within(await screen.findByRole('dialog', { name: 'Picture' }));
    expect(await dialog.findByText(words)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Records by topic' }));
    expect(await screen.findByRole('dialog', { name: 'Picture of Records by topic' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(location.search).toBe(''));
  });

  it('leaves alone an embedding of a chart that is there, also of one whose short name is not its title', async () => {
    renderCharts('/?dialog=embed.rhythm', [chartOf('rhythm', 'Rhythm of contacts')]);
    expect(await screen.findByRole('dialog', { name: 'Embed “Rhythm of contacts”' })).toBeInTheDocument();
    // Longer than the page waits for charts before it says that one is missing.
    await expect(screen.findByRole('dialog', { name: 'Picture' }, { timeout: 600 })).rejects.toThrow();
  });

  it('says so where the page has no chart at all', async () => {
    renderPage(<h1>Nothing</h1>, '/?dialog=picture.page');
    expect(await screen.findByText(/^This page shows no charts at the moment/)).toBeInTheDocument();
  });
});

it('the whole page goes into one picture, with the page’s title and every chart', async () => {
  const { user } = renderCharts('/?country=RS');
  await user.click(await screen.findByRole('button', { name: 'Export page' }));
  await screen.findByRole('dialog', { name: 'Picture of Overview of everything' });
  expect(location.search).toBe('?country=RS&dialog=picture.page');
  const svg = await shownSvg();
  for (const words of ['Overview of everything', 'Records by country', 'Records by topic', 'Serbia · 3 records'])
    expect(svg).toContain(words);
  expect(svg.match(/Serbia · 3 records/g)).toHaveLength(1);
});

it('the page becomes a slide of the charts that a link chooses, with their own headline; what it does not know it names', async () => {
  const { user } = renderCharts('/?country=RS&dialog=picture.page&picture=slide,chart:records-by-topic,chart:moon,headline:Who%20meets');
  const dialog = within(await screen.findByRole('dialog', { name: 'Picture of Overview of everything' }));
  expect(await dialog.findByText('“chart:moon” names no chart that this page shows now.')).toBeInTheDocument();
  const svg = await shownSvg();
  expect(svg).toContain('Who meets');
  expect(svg).toContain('width="1200" height="675"');
  expect(svg).not.toContain('>Records by country<');
  // A suggestion for an empty field: what would stand there, here the finding of the chart on the slide.
  expect(dialog.getByRole('textbox', { name: 'Headline' })).toHaveAttribute('placeholder', 'Records by topic: Serbia leads');
  await user.click(dialog.getByRole('checkbox', { name: 'Records by country' }));
  await waitFor(() => expect(location.search).toContain('picture=slide,chart:records-by-country,chart:records-by-topic,headline:'));
  await waitFor(async () => expect(await shownSvg()).toContain('>Records by country<'));
});

it('the page cannot be exported while it has no chart', async () => {
  renderPage(<PageExportButton />);
  expect(await screen.findByRole('button', { name: 'Export page' })).toBeDisabled();
});

it('a hostile and huge title is harmless in the dialog, in the picture and in the file’s name', async () => {
  const title = `=HYPERLINK("x") <script>alert(1)</script> ]]> &amp; ${'very long '.repeat(200)}`;
  const { user } = renderCharts('/', [chartOf('hostile', title)]);
  await user.click(await screen.findByRole('button', { name: 'Export page' }));
  await screen.findByRole('dialog');
  const svg = await shownSvg();
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror, script, foreignObject')).toBeNull();
  expect(document.querySelector('script')).toBeNull();
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: /^Menu of =HYPERLINK/ }));
  await user.click(screen.getByRole('menuitem', { name: 'Download SVG' }));
  await waitFor(() =>
    expect(files.saved).toEqual([expect.stringMatching(/^hyperlink-x-script-alert-1-[a-z0-9_-]{1,80}_\d{4}-\d\d-\d\d\.svg$/)]),
  );
});

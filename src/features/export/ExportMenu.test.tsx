import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ANY_FILTERS, type ChartExport } from '@/charts/model';
import { ExportMenu } from '@/features/export/ExportMenu';
import { verbs } from '@/features/export/verbs';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';
import { StatusLine } from '@/ui/StatusLine';

allowTime();

const chart: ChartExport = {
  id: 'records-by-country',
  title: 'Records by country',
  finding: 'Serbia leads.',
  notes: [],
  body: { shape: 'bars', bars: [{ label: 'Serbia', value: 3, emphasis: 'none' }] },
  table: {
    columns: [
      { label: 'Country', isNumber: false },
      { label: 'Records', isNumber: true },
    ],
    rows: [['Serbia', 3]],
  },
};

function renderMenu(address = '/') {
  return renderPage(
    <>
      <ExportMenu chart={chart} total={3} query={ANY_FILTERS} />
      <StatusLine />
    </>,
    address,
  );
}

const order: readonly (string | null)[] = [
  'Download PNG',
  'Download SVG',
  'Download CSV',
  'Download XLSX',
  'Download JSON',
  'Copy image',
  'Copy link',
  'Copy citation',
  'Embed',
  'Picture options',
];

it('offers the verbs in their one order', async () => {
  const { user } = renderMenu();
  await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
  const items = screen.getAllByRole('menuitem').map((item) => item.textContent);
  expect(items).toEqual(Object.values(verbs).map(({ label }) => label));
  expect(items).toEqual([...items].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(items.filter((item) => !order.includes(item))).toEqual([]);
});

it('saves the table’s rows as CSV, named after chart and filters', async () => {
  const saved: { blob: Blob; name: string }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) blob = content;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ blob, name: this.download });
  });
  const { user } = renderMenu('/?country=RS');
  await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
  await user.click(screen.getByRole('menuitem', { name: 'Download CSV' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toMatch(/^records-by-country_serbia_method-2_\d{4}-\d\d-\d\d\.csv$/);
  expect(await saved[0]?.blob.text()).toContain('Country,Records\r\nSerbia,3\r\n');
  expect(await screen.findByText(/^Saved records-by-country/)).toBeInTheDocument();
});

it('shows the link to copy by hand where the clipboard is refused', async () => {
  const { user } = renderMenu('/?topic=roaming&country=RS');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
  await user.click(screen.getByRole('menuitem', { name: 'Copy link' }));
  const dialog = await screen.findByRole('dialog', { name: 'Copy by hand' });
  expect(dialog.querySelector('input')).toHaveValue(`${location.origin}/?country=RS&topic=roaming`);
});

it('copies the citation of the chart under its filters', async () => {
  const { user } = renderMenu('/?country=RS');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
  await user.click(screen.getByRole('menuitem', { name: 'Copy citation' }));
  expect(await screen.findByText('Citation copied.')).toBeInTheDocument();
  expect(write).toHaveBeenCalledWith(
    expect.stringMatching(
      /^Accord Atlas \(\d{4}\)\. Records by country \[Data set\]\. .*Filter: Serbia\. 3 records\. Counted by method 2\. http/,
    ),
  );
});

it('shows the citation to copy by hand where the clipboard is refused', async () => {
  const { user } = renderMenu();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
  await user.click(screen.getByRole('menuitem', { name: 'Copy citation' }));
  const dialog = await screen.findByRole('dialog', { name: 'Copy by hand' });
  expect(dialog.querySelector('input')?.value).toContain('Records by country [Data set]. Release');
});

it.each(['XLSX', 'JSON'])('saves the rows as %s, and says so', async (format) => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:test');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const { user } = renderMenu('/?country=RS');
  await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
  await user.click(screen.getByRole('menuitem', { name: `Download ${format}` }));
  expect(await screen.findByText(new RegExp(`^Saved records-by-country_serbia_.*\\.${format.toLowerCase()}\\.$`))).toBeInTheDocument();
});

it('says what to do where the browser copies no pictures', async () => {
  vi.stubGlobal('ClipboardItem', undefined);
  const { user } = renderMenu();
  await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
  await user.click(screen.getByRole('menuitem', { name: 'Copy image' }));
  expect(await screen.findByText(/^This browser cannot copy pictures\. Download the PNG/)).toBeInTheDocument();
  vi.unstubAllGlobals();
});

describe('while the chart shows the answer to other filters', () => {
  const late = 'The numbers of Records by country are still loading. Try again in a moment.';

  it.each([
    ['Download CSV', late],
    ['Download SVG', late],
    ['Copy image', late],
    ['Copy citation', late],
    ['Copy link', 'Link copied.'],
  ])('%s says “%s”', async (verb, words) => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async () => {} } });
    const { user } = renderPage(
      <>
        <ExportMenu chart={chart} total={3} query="country=MK" />
        <StatusLine />
      </>,
      '/?country=RS',
    );
    await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
    await user.click(await screen.findByRole('menuitem', { name: verb }));
    expect(await screen.findByText(words)).toBeInTheDocument();
    vi.unstubAllGlobals();
  });

  it('nothing waits for what has nothing to do with the chart', async () => {
    const { user } = renderPage(
      <>
        <Waiting />
        <ExportMenu chart={chart} total={3} query="country=RS" />
        <StatusLine />
      </>,
      '/?country=RS',
    );
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy citation' }));
    expect(await screen.findByText('Citation copied.')).toBeInTheDocument();
    expect(write).toHaveBeenCalledOnce();
  });

  it('a link that is a step ahead of the page is not put beside its words', async () => {
    const { user } = renderPage(
      <>
        <ExportMenu chart={chart} total={3} query="country=RS" />
        <StatusLine />
      </>,
      '/?country=RS',
    );
    await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
    // What the browser does on Back before the router has drawn the page.
    window.history.replaceState(window.history.state, '', '/?country=MK');
    await user.click(await screen.findByRole('menuitem', { name: 'Copy citation' }));
    expect(await screen.findByText(late)).toBeInTheDocument();
  });
});

/** Asks for something that does not come. */
function Waiting() {
  useQuery({ queryKey: ['never'], queryFn: () => new Promise(() => {}) });
  return null;
}

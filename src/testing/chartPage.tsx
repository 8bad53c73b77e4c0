import { screen, waitFor, within } from '@testing-library/react';
import { useRef } from 'react';
import { expect, vi } from 'vitest';
import { ANY_FILTERS, type ChartExport } from '@/charts/model';
import { ExportMenu } from '@/features/export/ExportMenu';
import { PageExportButton } from '@/features/export/PageExportButton';
import { useRegisterChart } from '@/features/export/pageCharts';
import { renderPage } from '@/testing/renderPage';
import { PageHeading } from '@/ui/PageHeading';

/** Returns a small chart. */
export function chartOf(id: string, title: string): ChartExport {
  return {
    id,
    title,
    finding: `${title}: Serbia leads.`,
    notes: [{ kind: 'note', text: 'A record with two countries counts twice.' }],
    body: { shape: 'bars', bars: [{ label: 'Serbia', value: 3, emphasis: 'none' }] },
    table: {
      columns: [
        { label: 'Country', isNumber: false },
        { label: 'Records', isNumber: true },
      ],
      rows: [['Serbia', 3]],
    },
  };
}

const charts = [chartOf('records-by-country', 'Records by country'), chartOf('records-by-topic', 'Records by topic')];

/** What the browser was asked to show or save since `catchFiles`: contents in order, and names of saved files. */
export const files: { made: Blob[]; saved: string[] } = { made: [], saved: [] };

/** Stands for what jsdom lacks: addresses of contents, and saving. Fonts cannot be fetched there, which is said aloud otherwise. */
export function catchFiles(): void {
  files.made = [];
  files.saved = [];
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) files.made.push(content);
    return `blob:test-${files.made.length}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.saved.push(this.download);
  });
}

/** A chart on the page, of which the menu is all that is seen. */
function ChartWithMenu({ chart }: { chart: ChartExport }) {
  const place = useRef<HTMLDivElement>(null);
  useRegisterChart(place, { chart, total: 3, query: ANY_FILTERS });
  return (
    <div ref={place}>
      <ExportMenu chart={chart} total={3} query={ANY_FILTERS} />
    </div>
  );
}

/** Renders a page of these charts at an address. */
export function renderCharts(address = '/', shown: readonly ChartExport[] = charts) {
  return renderPage(
    <>
      <PageHeading title="Overview of everything" />
      <PageExportButton />
      {shown.map((chart) => (
        <ChartWithMenu key={chart.id} chart={chart} />
      ))}
    </>,
    address,
  );
}

/** Opens the picture of `Records by country`, by its menu or by the address; ready when it is drawn. */
export async function openDialog(address = '/?country=RS', shown: readonly ChartExport[] = charts) {
  const { user } = renderCharts(address, shown);
  if (!address.includes('dialog=')) {
    await user.click(await screen.findByRole('button', { name: 'Menu of Records by country' }));
    await user.click(screen.getByRole('menuitem', { name: 'Picture options' }));
  }
  const dialog = within(await screen.findByRole('dialog', { name: 'Picture of Records by country' }));
  await dialog.findByRole('img');
  return { user, dialog };
}

/** The SVG shown now, as it is when nothing more is being drawn. */
export async function shownSvg(): Promise<string> {
  const image = await screen.findByRole('img');
  await waitFor(() => expect(image.closest('figure')).toHaveAttribute('aria-busy', 'false'));
  const at = Number(image.getAttribute('src')?.replace('blob:test-', ''));
  return (await files.made[at - 1]?.text()) ?? '';
}

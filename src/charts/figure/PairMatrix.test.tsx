import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PairMatrix } from '@/charts/figure/PairMatrix';
import type { PairSeries } from '@/charts/series/chartSeries';
import { renderPage } from '@/testing/renderPage';

const labels = ['Serbia', 'North Macedonia', 'Kosovo*'];
const series: PairSeries = {
  countries: ['RS', 'MK', 'XK'],
  chart: {
    id: 'country-pairs',
    title: 'Country pairs',
    finding: '',
    notes: [],
    table: { columns: [], rows: [] },
    body: {
      shape: 'grid',
      isPairs: true,
      rowLabels: labels,
      columnLabels: labels,
      cells: [
        [0, 147, null],
        [147, 0, 0],
        [null, 0, 0],
      ],
    },
  },
};

describe('the matrix of country pairs', () => {
  it('links each cell with records to the page of its pair, in both halves', async () => {
    renderPage(<PairMatrix series={series} />);
    const links = await screen.findAllByRole('link', { name: 'North Macedonia and Serbia: 147 records' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/pairs/MK/RS', '/pairs/MK/RS']);
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('tells not researched, none found and the diagonal apart', async () => {
    renderPage(<PairMatrix series={series} />);
    const rows = (await screen.findAllByRole('row')).slice(1);
    const texts = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
    expect(texts).toEqual([
      ['', '147', 'not researched'],
      ['147', '', '·0'],
      ['not researched', '·0', ''],
    ]);
  });

  it('is one tab stop, walked by arrows, and says what Enter does', async () => {
    const { user } = renderPage(<PairMatrix series={series} />);
    const [first, second] = await screen.findAllByRole('link');
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    await user.tab();
    expect(first).toHaveFocus();
    await user.keyboard('{End}');
    expect(second).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(
      'North Macedonia and Serbia, 147 records, press Enter to open the page of this pair',
    );
    await user.keyboard('{Enter}');
    expect(location.pathname).toBe('/pairs/MK/RS');
  });

  it('says so when no record names two countries', async () => {
    const { body } = series.chart;
    const chart = { ...series.chart, body: { ...body, rowLabels: [], columnLabels: [], cells: [] } };
    renderPage(<PairMatrix series={{ countries: [], chart }} />);
    expect(await screen.findByText(/no record names two countries/)).toBeVisible();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PairMatrix } from '@/charts/figure/PairMatrix';
import type { PairSeries } from '@/charts/series/chartSeries';
import { filtersWith } from '@/domain/facets/filters';
import { renderPage } from '@/testing/renderPage';

const labels = ['Serbia', 'North Macedonia', 'Kosovo*'];
const series: PairSeries = {
  countries: ['RS', 'MK', 'XK'],
  filters: filtersWith({ topic: [['roaming']] }),
  chart: {
    id: 'country-pairs',
    title: 'Country pairs',
    finding: '',
    notes: [],
    table: { columns: [], rows: [] },
    body: {
      shape: 'grid',
      halves: { above: 'all records', below: 'two-country records' },
      rowLabels: labels,
      columnLabels: labels,
      cells: [
        [null, 147, 'unresearched'],
        [11, null, 'partial'],
        ['unresearched', 'systematic', null],
      ],
    },
  },
};

describe('the matrix of country pairs', () => {
  it('links each cell to its records under the filters: all above the diagonal, two-country records below', async () => {
    renderPage(<PairMatrix series={series} />);
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
      ['North Macedonia and Serbia: 147 records', '/?country=MK&country=RS&topic=roaming'],
      ['North Macedonia and Serbia only: 11 records', '/?country=MK&country=RS&topic=roaming&scope=two'],
    ]);
    expect(screen.getByText('Above the diagonal: all records. Below it: two-country records.')).toBeVisible();
  });

  it('tells the forms of absence and the diagonal apart, and has a key of those that occur', async () => {
    renderPage(<PairMatrix series={series} />);
    const rows = (await screen.findAllByRole('row')).slice(1);
    const texts = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
    expect(texts).toEqual([
      ['', '147', 'not researched'],
      ['11', '', 'searched in part, none found'],
      ['not researched', 'none found', ''],
    ]);
    expect(screen.getByRole('list', { name: 'Cells without records' })).toHaveTextContent(
      /^none foundsearched in part, none foundnot researched$/,
    );
  });

  it('is one tab stop, walked by arrows, and says what Enter does', async () => {
    const { user } = renderPage(<PairMatrix series={series} />);
    const [first, second] = await screen.findAllByRole('link');
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    await user.tab();
    expect(first).toHaveFocus();
    await user.keyboard('{End}');
    expect(second).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('North Macedonia and Serbia only, 11 records, press Enter to open these records');
    await user.keyboard('{Enter}');
    expect(location.search).toBe('?country=MK&country=RS&topic=roaming&scope=two');
  });

  it('says so when no record names two countries', async () => {
    const { body } = series.chart;
    const chart = { ...series.chart, body: { ...body, rowLabels: [], columnLabels: [], cells: [] } };
    renderPage(<PairMatrix series={{ ...series, countries: [], chart }} />);
    expect(await screen.findByText(/no record names two countries/)).toBeVisible();
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { WhereMap } from '@/charts/figure/WhereMap';
import type { MapSeries } from '@/charts/series/chartSeries';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const series: MapSeries = {
  chart: {
    id: 'where',
    title: 'Where',
    finding: '',
    notes: [],
    table: { columns: [], rows: [] },
    body: {
      shape: 'map',
      places: [
        { code: 'RS', label: 'Serbia', count: 246, isChosen: false },
        { code: 'US', label: 'United States', count: 34, isChosen: false },
        { code: 'XK', label: 'Kosovo*', count: 1, isChosen: true },
        { code: 'GR', label: 'Greece', count: 'unresearched', isChosen: false },
        { code: 'FR', label: 'France', count: 'unlisted', isChosen: false },
        { code: 'JP', label: 'Japan', count: 'unlisted', isChosen: false },
        { code: 'RO', label: 'Romania', count: 'partial', isChosen: false },
        { code: 'AL', label: 'Albania', count: 'systematic', isChosen: false },
      ],
    },
  },
};

function openMap() {
  const onToggle = vi.fn();
  return { onToggle, ...renderPage(<WhereMap series={series} onToggle={onToggle} />) };
}

describe('the map', () => {
  it('has a button for each country with records, on the map and beside it, and for no other', async () => {
    openMap();
    const serbia = await screen.findByRole('button', { name: 'Serbia, 246 records' });
    expect(serbia.tagName.toLowerCase()).toBe('path');
    expect(screen.getByRole('button', { name: 'United States, 34 records' }).tagName).toBe('BUTTON');
    expect(screen.getByRole('button', { name: 'Kosovo*, 1 record' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getAllByRole('button')).toHaveLength(3);
  });

  it('tells the forms of absence apart, in the drawing and in the legend, which has only those that occur', async () => {
    const { container } = openMap();
    await screen.findByRole('button', { name: /Serbia/ });
    const titles = [...container.querySelectorAll('path title')].map(({ textContent }) => textContent);
    expect(titles.toSorted()).toEqual([
      'Albania: none found',
      'France: not searched for by name',
      'Greece: not researched',
      'Romania: searched in part, none found',
    ]);
    // A dot for one, a ring for the other, each also in the legend.
    expect(container.querySelectorAll('circle[stroke]')).toHaveLength(2);
    expect(container.querySelectorAll('circle:not([stroke])')).toHaveLength(2);
    const legend = screen.getByRole('list', { name: 'Records by colour' });
    expect(legend).toHaveTextContent(/^chosen\d.*none foundsearched in part, none foundnot researchednot searched for by name$/);
  });

  it('filters by a click, by Enter and by Space', async () => {
    const { user, onToggle } = openMap();
    const serbia = await screen.findByRole('button', { name: /Serbia/ });
    await user.click(serbia);
    serbia.focus();
    await user.keyboard('{Enter}');
    await user.keyboard(' ');
    expect(onToggle.mock.calls).toEqual(Array.from({ length: 3 }, () => [{ values: { country: 'RS' } }]));
    await user.click(screen.getByRole('button', { name: /United States/ }));
    expect(onToggle).toHaveBeenLastCalledWith({ values: { country: 'US' } });
  });

  it('is one tab stop, walked by arrows from the map to the countries beside it', async () => {
    const { user } = openMap();
    const serbia = await screen.findByRole('button', { name: /Serbia/ });
    await user.tab();
    expect(serbia).toHaveFocus();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Serbia, 246 records, press Enter to filter');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /Kosovo/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /United States/ })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(serbia).toHaveFocus();
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { WhereMap } from '@/charts/figure/WhereMap';
import type { MapSeries } from '@/charts/series/chartSeries';
import { filtersWith } from '@/domain/facets/filters';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const series: MapSeries = {
  scopes: [['two'], ['many']],
  filters: filtersWith({ country: [['XK']] }),
  chart: {
    id: 'where',
    title: 'Where',
    finding: '',
    notes: [],
    table: { columns: [], rows: [] },
    body: {
      shape: 'map',
      parts: [
        { label: 'Two countries', hue: 'two' },
        { label: 'Six and more countries', hue: 'many' },
      ],
      places: [
        { code: 'RS', label: 'Serbia', count: 289, isChosen: false, parts: [93, 196] },
        { code: 'US', label: 'United States', count: 34, isChosen: false, parts: [30, 4] },
        { code: 'XK', label: 'Kosovo*', count: 1, isChosen: true, parts: [1, 0] },
        { code: 'GR', label: 'Greece', count: 'unresearched', isChosen: false, parts: [0, 0] },
        { code: 'AT', label: 'Austria', count: 'unlisted', isChosen: false, parts: [0, 0] },
        { code: 'JP', label: 'Japan', count: 'unlisted', isChosen: false, parts: [0, 0] },
        { code: 'RO', label: 'Romania', count: 'partial', isChosen: false, parts: [0, 0] },
        { code: 'AL', label: 'Albania', count: 'systematic', isChosen: false, parts: [0, 0] },
      ],
    },
  },
};

function openMap() {
  const onToggle = vi.fn();
  return { onToggle, ...renderPage(<WhereMap series={series} onToggle={onToggle} />) };
}

describe('the map', () => {
  it('has a button for each country with records and for its records by scope, on the map and in the list, and for no other', async () => {
    openMap();
    const serbia = await screen.findByRole('button', { name: 'Serbia, 289 records' });
    expect(serbia.tagName.toLowerCase()).toBe('path');
    expect(screen.getByRole('button', { name: 'United States, 34 records' }).tagName).toBe('BUTTON');
    expect(screen.getByRole('button', { name: 'Kosovo*, 1 record' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Serbia, two countries, 93 records' })).toBeVisible();
    // Three countries, the number of the two alone of the one on the map that is not chosen, and two parts of the one in the list.
    expect(screen.getAllByRole('button')).toHaveLength(6);
  });

  it('tells the forms of absence apart, in the drawing and in the legend, which has only those that occur', async () => {
    const { container } = openMap();
    await screen.findByRole('button', { name: /^Serbia, 289/ });
    const titles = [...container.querySelectorAll('path title')].map(({ textContent }) => textContent);
    expect(titles.toSorted()).toEqual([
      'Albania: none found',
      'Austria: not searched for by name',
      'Greece: not researched',
      'Romania: searched in part, none found',
    ]);
    // A dot for one, a ring for the other, each also in the legend; the third ring is that at the end of a leader.
    expect(container.querySelectorAll('circle[stroke]')).toHaveLength(3);
    expect(container.querySelectorAll('circle:not([stroke])')).toHaveLength(2);
    const legend = screen.getByRole('list', { name: 'Records by colour' });
    expect(legend).toHaveTextContent(
      /^chosen1–4.*200 and morenone foundsearched in part, none foundnot researchednot searched for by namecounted in the list onlytwo countries alonesix and more countries$/,
    );
  });

  it('filters by a click, by Enter and by Space', async () => {
    const { user, onToggle } = openMap();
    const serbia = await screen.findByRole('button', { name: /^Serbia, 289/ });
    await user.click(serbia);
    serbia.focus();
    await user.keyboard('{Enter}');
    await user.keyboard(' ');
    expect(onToggle.mock.calls).toEqual(Array.from({ length: 3 }, () => [{ values: { country: 'RS' } }]));
    await user.click(screen.getByRole('button', { name: /^United States, 34/ }));
    expect(onToggle).toHaveBeenLastCalledWith({ values: { country: 'US' } });
    await user.click(screen.getByRole('button', { name: 'Serbia, two countries, 93 records' }));
    expect(onToggle).toHaveBeenLastCalledWith({ values: { country: 'RS', scope: ['two'] } });
  });

  it('is one tab stop, walked by arrows from the map to the countries beside it', async () => {
    const { user } = openMap();
    const serbia = await screen.findByRole('button', { name: /^Serbia, 289/ });
    await user.tab();
    expect(serbia).toHaveFocus();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Serbia, 289 records, press Enter to filter');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: /Kosovo/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^United States, 34/ })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(serbia).toHaveFocus();
  });
});

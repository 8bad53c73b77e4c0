import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { ANY_FILTERS } from '@/charts/model';
import { noFilters } from '@/domain/facets/filters';
import { createChartRegistry, type PageChart, useRegisterChart, useShownCharts } from '@/features/export/pageCharts';
import { renderPage } from '@/testing/renderPage';
import { ReadingOnly } from '@/ui/marks/marks';

function entryOf(title: string): PageChart {
  const chart = { id: title, title, finding: '', notes: [], body: { shape: 'bars', bars: [] }, table: { columns: [], rows: [] } } as const;
  return { chart, total: 1, filters: noFilters };
}

/** Returns this many places in a page, some inside others, in document order. */
function places(count: number): Element[] {
  const page = document.createElement('div');
  let parent: Element = page;
  return Array.from({ length: count }, (_, at) => {
    const place = parent.appendChild(document.createElement('div'));
    parent = at % 3 === 2 ? page : place;
    return place;
  });
}

it('lists charts in the order of the page, whatever the order in which they came', () => {
  const count = 6;
  const order = fc.shuffledSubarray([...Array(count).keys()], { minLength: count });
  fc.assert(
    fc.property(order, (arrivals) => {
      const registry = createChartRegistry();
      const at = places(count);
      for (const index of arrivals) registry.register(at[index] ?? document.body, entryOf(String(index)));
      expect(registry.list().map(({ chart }) => chart.title)).toEqual(['0', '1', '2', '3', '4', '5']);
    }),
  );
});

it('tells of each chart that comes, changes and goes', () => {
  const registry = createChartRegistry();
  const [place = document.body] = places(1);
  const onChange = vi.fn();
  const stop = registry.subscribe(onChange);
  const removeOld = registry.register(place, entryOf('old'));
  const removeNew = registry.register(place, entryOf('new'));
  expect(registry.list().map(({ chart }) => chart.title)).toEqual(['new']);
  expect(onChange).toHaveBeenCalledTimes(2);
  removeOld();
  expect(registry.list()).toHaveLength(1);
  removeNew();
  expect(registry.list()).toEqual([]);
  expect(onChange).toHaveBeenCalledTimes(3);
  expect(registry.list()).toBe(registry.list());
  stop();
  registry.register(place, entryOf('later'));
  expect(onChange).toHaveBeenCalledTimes(3);
});

function Figure({ entry: { chart, total }, query = ANY_FILTERS }: { entry: PageChart; query?: string | null }) {
  const place = useRef<HTMLElement>(null);
  useRegisterChart(place, { chart, total, query });
  return <figure ref={place} />;
}

function Titles() {
  return <p>{useShownCharts().map(({ chart, filters }) => `${chart.title} of ${filters.country.join()}`)}</p>;
}

const [own, framed, late] = [entryOf('own'), entryOf('framed'), entryOf('late')];

it('lists a figure under the filters that it answers, but none that is there to read only or answers others', async () => {
  renderPage(
    <>
      <Figure entry={own} query="country=RS" />
      <Figure entry={late} query="" />
      <Figure entry={late} query={null} />
      <ReadingOnly value={true}>
        <Figure entry={framed} />
      </ReadingOnly>
      <Titles />
    </>,
    '/?country=RS',
  );
  expect(await screen.findByText('own of RS')).toBeInTheDocument();
});

import { expect, it } from 'vitest';
import { topicsOverTime } from '@/charts/series/topicsOverTime';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { topics } from '@/domain/vocabulary/vocabulary';
import { sourceOf } from '@/testing/chartSource';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { overviewOf } from '../../../mocks/engine/overview';

const index = buildIndex(readDataset(bundledTexts).dataset);

function topicsOf(filters: Filters) {
  return topicsOverTime(sourceOf('topic', overviewOf(index, filters), filters));
}

it('gives each topic with records a panel, most first', () => {
  const { panels } = topicsOf(noFilters).chart.body;
  const totals = panels.map(({ total }) => total);
  expect(panels[0]?.label).toBe('Cybersecurity');
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  expect(totals.every((total) => total > 0)).toBe(true);
  expect(panels[0]?.values).toHaveLength(13);
});

it('asks for the topic, in a column with its period', () => {
  const [first] = topicsOf(noFilters).panels;
  expect(first?.whole.asks).toEqual({ values: { topic: 'cybersecurity' } });
  expect(first?.columns[9]?.asks).toEqual({ values: { topic: 'cybersecurity' }, dates: { from: '2023', to: '2023', time: null } });
});

it('knows what is chosen', () => {
  const [first] = topicsOf(filtersWith({ topic: [['roaming']], from: '2023', to: '2023' })).panels;
  expect(first?.whole).toMatchObject({ isChosen: true });
  expect(first?.columns.every(({ isChosen }) => isChosen)).toBe(false);
  const [only] = topicsOf(filtersWith({ topic: [['roaming']], from: '2023-05', to: '2023-05' })).panels;
  expect(only?.columns.map(({ isChosen }) => isChosen)).toEqual([true]);
});

it('has no panel where the filters ask for what was under way', () => {
  expect(topicsOf(filtersWith({ from: '2023', time: 'underway' })).chart.body.panels).toEqual([]);
});

it('names the topics without records, with the reason, and gives them their rows in the table', () => {
  const { body, table } = topicsOf(filtersWith({ country: [['BY'], ['RS']] })).chart;
  expect(body.panels.map(({ label }) => label)).toContain('Postal services');
  expect(body.none).toContainEqual({ label: 'Roaming', absences: ['unlisted'] });
  expect(body.panels.length + (body.none?.length ?? 0)).toBe(Object.keys(topics).length);
  expect(table.rows.map(([label]) => label)).toEqual([...body.panels, ...(body.none ?? [])].map(({ label }) => label));
  expect(topicsOf(noFilters).chart.body.none).toBeUndefined();
});

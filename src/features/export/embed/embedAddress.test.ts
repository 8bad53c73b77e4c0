import { describe, expect, it } from 'vitest';
import type { ChartId } from '@/charts/chartList';
import { filtersWith } from '@/domain/facets/filters';
import { atlasPath, embedPath } from '@/features/export/embed/embedAddress';

const filters = filtersWith({ country: [['MK', 'RS']], from: '2019' });
const view = { id: 'records-by-topic', filters, search: '', release: null, theme: null } as const;

describe('embedPath', () => {
  it.each<[string, Partial<Parameters<typeof embedPath>[0]>, string]>([
    ['the filters', {}, '/embed/records-by-topic?country=MK,RS&from=2019'],
    ['nothing without filters', { filters: filtersWith({}) }, '/embed/records-by-topic'],
    [
      'release and theme',
      { release: '2026.11', theme: 'dark' },
      '/embed/records-by-topic?country=MK,RS&from=2019&theme=dark&release=2026.11',
    ],
    ['no release of the page when it is live', { search: '?release=2026.09' }, '/embed/records-by-topic?country=MK,RS&from=2019'],
    [
      'no modes of other charts',
      { search: '?by=kind&pairs=name&page=3&record=activity/x' },
      '/embed/records-by-topic?country=MK,RS&from=2019',
    ],
    ['its own modes', { id: 'records-over-time', search: '?by=kind' }, '/embed/records-over-time?country=MK,RS&from=2019&by=kind'],
    ['its table', { search: '?table=where,records-by-topic' }, '/embed/records-by-topic?country=MK,RS&from=2019&table=records-by-topic'],
    ['no table of another chart', { search: '?table=where' }, '/embed/records-by-topic?country=MK,RS&from=2019'],
    [
      'the lanes',
      { id: 'timeline', search: '?lane=topic&lanes=all&table=timeline' },
      '/embed/timeline?country=MK,RS&from=2019&lane=topic&lanes=all&table=timeline',
    ],
    ['the rhythm as a table', { id: 'rhythm', search: '?mode=rhythm&table=rhythm' }, '/embed/rhythm?country=MK,RS&from=2019&table=rhythm'],
  ])('writes %s', (_, patch, path) => {
    expect(embedPath({ ...view, ...patch })).toBe(path);
  });
});

describe('atlasPath', () => {
  it.each<[ChartId, string, string]>([
    ['records-by-topic', '?country=MK&theme=dark', '/?country=MK'],
    ['where', '', '/'],
    ['timeline', '?lane=topic&release=2026.11', '/timeline?lane=topic&release=2026.11'],
    ['rhythm', '?country=MK,RS', '/timeline?country=MK,RS&mode=rhythm'],
    ['rhythm', '?table=rhythm', '/timeline?mode=rhythm&table=rhythm'],
  ])('leads from %s%s to %s', (id, search, path) => {
    expect(atlasPath(id, search)).toBe(path);
  });
});

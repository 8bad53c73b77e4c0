import { describe, expect, it } from 'vitest';
import { chartPath, everyChart, isChartId } from '@/charts/chartList';
import { pages } from '@/domain/address/pages';
import { idsOf } from '@/domain/vocabulary/vocabulary';

describe.each(idsOf(everyChart))('%s', (id) => {
  const page = pages[everyChart[id].page ?? 'overview'];

  it('is in briefs and embeds unless its page shows what its address names, since their links hold filters alone', () => {
    expect(isChartId(id)).toBe(!page.takes.some((name) => name === 'ids'));
  });

  it('has an address on its page', () => {
    expect(new URL(chartPath(id), 'https://example.org')).toMatchObject({ pathname: page.path, hash: `#${id}` });
  });
});

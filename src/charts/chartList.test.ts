import { describe, expect, it } from 'vitest';
import { chartPath, everyChart, isChartId } from '@/charts/chartList';
import { pages } from '@/domain/address/pages';
import { idsOf } from '@/domain/vocabulary/vocabulary';

describe.each(idsOf(everyChart))('%s', (id) => {
  const page = pages[everyChart[id].page ?? 'overview'];

  it('is in briefs and embeds just where its page follows the filters, which is all that their links hold', () => {
    expect(isChartId(id)).toBe(page.filters !== null);
  });

  it('has an address on its page', () => {
    expect(new URL(chartPath(id), 'https://example.org')).toMatchObject({ pathname: page.path, hash: `#${id}` });
  });
});

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { clickOn } from '@/charts/series/chartMark';
import type { TimeMark } from '@/charts/series/chartSeries';
import { recordsOverTime } from '@/charts/series/recordsOverTime';
import { topicsOverTime } from '@/charts/series/topicsOverTime';
import type { Filters } from '@/domain/facets/filters';
import { sourceOf } from '@/testing/chartSource';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { filterEntries } from '../../../mocks/engine/filterRecords';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { randomFilters } from '../../../mocks/testing/randomFilters';

// Some hundred rounds over the whole dataset; a busy machine may take longer than the usual minute.
vi.setConfig({ testTimeout: 120_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const research = metaOf(index);

/** The records that a press leaves; what is chosen already is pressed to take it away, so that its number is that of the view. */
function leftBy({ asks, isChosen }: TimeMark, filters: Filters): number {
  return filterEntries(index, isChosen ? filters : { ...filters, ...clickOn(filters, asks) }).length;
}

test('pressing any number of the charts over time leaves just so many records', () => {
  const followed = new Map<string, number>();
  fc.assert(
    fc.property(randomFilters(dataset), fc.nat(), (filters, pick) => {
      const overview = overviewOf(index, filters);
      const time = recordsOverTime(sourceOf(null, overview, filters, { research }));
      const { panels } = topicsOverTime(sourceOf('topic', overview, filters, { research }));
      const marks = {
        own: time.own,
        undated: time.undated ? [time.undated] : [],
        running: time.running ? [time.running] : [],
        underWay: time.underWay,
        topics: panels.map(({ whole }) => whole),
        columns: panels.flatMap(({ columns }) => columns),
      };
      for (const [of, all] of Object.entries(marks)) {
        const some = all.filter(({ count }) => count > 0);
        const mark = some[pick % Math.max(1, some.length)];
        if (!mark) continue;
        expect({ of, left: leftBy(mark, filters) }).toEqual({ of, left: mark.count });
        followed.set(of, (followed.get(of) ?? 0) + 1);
      }
    }),
    { seed: 20261128, numRuns: 400 },
  );
  expect(followed.size).toBe(6);
  for (const times of followed.values()) expect(times).toBeGreaterThan(20);
});

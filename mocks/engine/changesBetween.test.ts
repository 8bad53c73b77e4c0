import { dequal } from 'dequal/lite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilters } from '@/domain/facets/filters';
import { bundledTexts } from '../api/bundledArchive';
import { randomFilters } from '../testing/randomFilters';
import { activity, datasetOf } from '../testing/tinyDataset';
import { historyReleases, randomSteps, releaseOf, thinned, withHistory } from '../testing/withHistory';
import { buildIndex } from './atlasIndex';
import { changesBetween } from './changesBetween';
import { type Dataset, readDataset } from './dataset';
import { filterEntries } from './filterRecords';

const small = thinned(readDataset(bundledTexts).dataset);

describe('what changed in a view', () => {
  const keys = (index: ReturnType<typeof buildIndex>) => new Map(index.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));

  test('law: equals a plain comparison of the two datasets under the filters', () => {
    fc.assert(
      fc.property(randomSteps, randomFilters(small), fc.constantFrom('2026.09', '2026.10'), (steps, filters, sinceId) => {
        const { dataset } = withHistory(small, steps);
        const [since, until] = [buildIndex(releaseOf(dataset, sinceId)), buildIndex(dataset)];
        const answer = changesBetween(since, until, filters);
        const key = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;
        const inView = new Set([...filterEntries(since, filters), ...filterEntries(until, filters)].map(key));
        const [old, present] = [keys(since), keys(until)];
        const expected = { added: [] as string[], revised: [] as string[], removed: [] as string[] };
        for (const name of [...inView].sort()) {
          const [before, after] = [old.get(name), present.get(name)];
          if (!before) expected.added.push(name);
          else if (!after) expected.removed.push(name);
          else if (!dequal(before.entry.record, after.entry.record)) expected.revised.push(name);
        }
        expect({
          added: answer.added.map(key).sort(),
          revised: answer.revised.map(({ stub }) => key(stub)).sort(),
          removed: answer.removed.map(({ stub }) => key(stub)).sort(),
        }).toEqual(expected);
        expect(answer.total).toBe(expected.added.length + expected.revised.length + expected.removed.length);
        for (const { release, reason } of [...answer.revised, ...answer.removed]) {
          expect(reason).not.toBe('');
          expect(release > sinceId).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('law: since a release until the same one nothing changed', () => {
    fc.assert(
      fc.property(randomSteps, randomFilters(small), (steps, filters) => {
        const index = buildIndex(withHistory(small, steps).dataset);
        expect(changesBetween(index, index, filters)).toMatchObject({ total: 0, added: [], revised: [], removed: [] });
      }),
      { numRuns: 20 },
    );
  });

  test('a record that two releases revised stands once, with what differs in the end and both reasons', () => {
    const steps = [0, 1].map(() => [{ kind: 'agreement', change: 'revised', place: 0 } as const]);
    const { dataset } = withHistory(small, steps);
    const { revised, total } = changesBetween(buildIndex(releaseOf(dataset, '2026.09')), buildIndex(dataset), noFilters);
    expect(total).toBe(1);
    expect(revised[0]).toMatchObject({ release: '2026.11', reason: 'Step of 2026.10. Step of 2026.11.' });
    const title = small.agreements[0]?.title;
    expect(revised[0]?.fields).toContainEqual({ field: 'title', from: title, to: `${title} (2026.10) (2026.11)` });
  });

  test('an activity that only moves between the views of a filter counts on either side', () => {
    const change = {
      release: '2026.10',
      kind: 'activity',
      id: 'moved-one',
      change: 'revised',
      reason: 'The source corrected it.',
    } as const;
    const dataset: Dataset = {
      ...datasetOf({ activities: [activity({ id: 'moved-one', countries: ['RS'] })] }),
      releases: historyReleases.slice(0, 2),
      release: historyReleases[1],
      changes: [{ ...change, fields: [{ field: 'countries', from: ['MK'] }] }],
    };
    const [since, until] = [buildIndex(releaseOf(dataset, '2026.09')), buildIndex(dataset)];
    for (const country of ['MK', 'RS'] as const)
      expect(changesBetween(since, until, { ...noFilters, country: [[country]] }).revised).toMatchObject([
        { fields: [{ field: 'countries', from: ['MK'], to: ['RS'] }], reason: 'The source corrected it.' },
      ]);
    expect(changesBetween(since, until, { ...noFilters, country: [['AL']] }).total).toBe(0);
  });
});

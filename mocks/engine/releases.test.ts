import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedTables } from '@/domain/records/changes';
import type { ChangedKind } from '@/domain/records/changeTypes';
import { bundledTexts } from '../api/bundledArchive';
import { activity, datasetOf, organisation } from '../testing/tinyDataset';
import { historyReleases, plainSteps, randomSteps, releaseOf, thinned, withHistory } from '../testing/withHistory';
import { type Dataset, readDataset } from './dataset';
import { archiveOf, countedReleases, datasetAt } from './releases';

const { dataset: bundled } = readDataset(bundledTexts);
const small = thinned(bundled);
const kinds = Object.keys(changedTables) as ChangedKind[];
const lists = Object.values(changedTables).map(({ plural }) => plural);

function byId(list: readonly { id: string }[]) {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the dataset of the product', () => {
  test('counts in the note of its first release what it held', () => {
    const [first] = bundled.releases;
    const { activities, agreements, initiatives, organisations } = releaseOf(bundled, first?.id ?? '');
    const total = activities.length + agreements.length + initiatives.length;
    expect(first?.note).toBe(
      `First release: ${total} records (${activities.length} activities, ${agreements.length} agreements, ${initiatives.length} initiatives) and ${organisations.length} organisations.`,
    );
  });

  test('comes back in the order of its files, so that an old release is published again byte for byte', () => {
    const { dataset } = withHistory(bundled, []);
    const restored = releaseOf(dataset, '2026.09');
    for (const list of lists) expect(JSON.stringify(restored[list])).toBe(JSON.stringify(bundled[list]));
  });
});

test('the newest release is the dataset itself; one that is not listed there is not', () => {
  const { dataset } = withHistory(small, plainSteps);
  expect(datasetAt(dataset, '2026.11')).toBe(dataset);
  expect(datasetAt(dataset, '2025.01')).toBeNull();
  expect(datasetAt({ ...dataset, releases: [] }, '2026.11')).toBeNull();
});

test('law: undoing what the later releases did gives each release as it was published, in sound records', () => {
  fc.assert(
    fc.property(randomSteps, (steps) => {
      const { dataset, asPublished } = withHistory(small, steps);
      for (const [i, { id }] of historyReleases.entries()) {
        const restored = releaseOf(dataset, id);
        expect(restored.release.id).toBe(id);
        for (const list of lists) expect(byId(restored[list])).toEqual(byId(asPublished[i]?.[list] ?? []));
        for (const kind of kinds)
          for (const record of restored[changedTables[kind].plural])
            expect(changedTables[kind].schema.safeParse(record).success).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('law: an earlier release of an earlier release is the earlier release', () => {
  fc.assert(
    fc.property(randomSteps, (steps) => {
      const { dataset } = withHistory(small, steps);
      expect(datasetAt(releaseOf(dataset, '2026.10'), '2026.09')).toEqual(releaseOf(dataset, '2026.09'));
    }),
    { numRuns: 30 },
  );
});

test('law: the numbers of records are those of the datasets', () => {
  fc.assert(
    fc.property(randomSteps, (steps) => {
      const { dataset } = withHistory(small, steps);
      const [first, ...later] = countedReleases(dataset);
      expect(first?.changed).toEqual({ added: 0, revised: 0, removed: 0 });
      let before = first?.records ?? 0;
      for (const { id, records, changed } of later) {
        const { activities, agreements, initiatives } = releaseOf(dataset, id);
        expect(records).toBe(activities.length + agreements.length + initiatives.length);
        expect(changed.added - changed.removed).toBe(records - before);
        before = records;
      }
    }),
    { numRuns: 30 },
  );
});

test('what the log says wrongly is left aside and the rest works', () => {
  const base = { release: '2026.10', kind: 'activity', reason: 'For a test.' } as const;
  const dataset: Dataset = {
    ...datasetOf({ activities: [activity({ id: 'sound' }), activity({ id: 'new-one' })], organisations: [organisation()] }),
    releases: historyReleases.slice(0, 2),
    release: historyReleases[1],
    changes: [
      { ...base, id: 'sound', change: 'revised', fields: [{ field: 'date', from: 'May' }] },
      { ...base, id: 'nobody', change: 'revised', fields: [{ field: 'title', from: 'Something else' }] },
      { ...base, id: 'broken', change: 'removed', record: { id: 'broken' } },
      { ...base, id: 'new-one', change: 'added' },
      { ...base, release: '2030.01', id: 'sound', change: 'added' },
    ],
  };
  expect(releaseOf(dataset, '2026.09').activities).toEqual([activity({ id: 'sound' })]);
});

test('the index of an earlier release is built once, and none for a release that there is not', () => {
  const archive = archiveOf(withHistory(small, plainSteps).dataset);
  expect(archive.at('2026.11')).toBe(archive.newest);
  expect(archive.at('2026.10')).toBe(archive.at('2026.10'));
  expect(archive.at('2026.10')?.dataset.release.id).toBe('2026.10');
  expect(archive.at('2025.01')).toBeNull();
});

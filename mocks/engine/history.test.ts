import { describe, expect, test } from 'vitest';
import { bundledTexts } from '../api/bundledArchive';
import { releaseOf, thinned, withHistory } from '../testing/withHistory';
import { type Dataset, entriesOf, readDataset } from './dataset';
import { historyOf } from './releases';

const small = thinned(readDataset(bundledTexts).dataset);

const historyIn = (dataset: Dataset, kind: 'activity' | 'agreement', id: string) =>
  historyOf(dataset, kind, id, entriesOf(dataset).find((entry) => entry.kind === kind && entry.record.id === id)?.record);

describe('the history of a record', () => {
  const revisedTwice = [0, 1].map(() => [{ kind: 'agreement', change: 'revised', place: 0 } as const]);
  const { dataset } = withHistory(small, revisedTwice);
  const id = small.agreements[0]?.id ?? '';
  const title = small.agreements[0]?.title ?? '';

  test('goes back to its addition, with each value before and after', () => {
    const history = historyIn(dataset, 'agreement', id);
    expect(history.map(({ release, change }) => `${release} ${change}`)).toEqual(['2026.11 revised', '2026.10 revised', '2026.09 added']);
    expect(history[0]?.fields).toContainEqual({ field: 'title', from: `${title} (2026.10)`, to: `${title} (2026.10) (2026.11)` });
    expect(history[1]?.fields).toContainEqual({ field: 'title', from: title, to: `${title} (2026.10)` });
    expect(history[2]).toEqual({ release: '2026.09', published: '2026-09-01', change: 'added', reason: null, fields: [] });
  });

  test('ends with the release that is seen', () => {
    expect(historyIn(releaseOf(dataset, '2026.10'), 'agreement', id).map(({ release }) => release)).toEqual(['2026.10', '2026.09']);
  });

  test('begins with the release that added it', () => {
    const { dataset: grown } = withHistory(small, [[{ kind: 'activity', change: 'added', place: 0 }], []]);
    const added = grown.activities.at(-1)?.id ?? '';
    expect(historyIn(grown, 'activity', added)).toEqual([
      { release: '2026.10', published: '2026-10-01', change: 'added', reason: 'Step of 2026.10.', fields: [] },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import { filtersWith, groupsOf } from '@/domain/facets/filters';
import { canonical, type Groups, placeOf, toggledIn } from '@/domain/facets/groups';
import { canNarrow, countsOfGroup, keepingPlaces, takenElsewhere } from '@/features/filters/facetLists';
import { index } from '@/testing/listedRecords';
import { overviewOf } from '../../../mocks/engine/overview';

const anyGroups = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }), { maxLength: 4 }).map(canonical);
const seeded = { seed: 11, numRuns: 500 };
const places = (shown: Groups) => shown.map((group) => group.join());

describe(keepingPlaces, () => {
  test.each<[string, Groups, Groups, string[]]>([
    ['the first choice', [], [['MK']], ['MK']],
    ['a new group, though it sorts first', [['MK']], [['AL'], ['MK']], ['MK', 'AL']],
    ['a tick in the second list', [['MK'], ['AL']], [['AL', 'RS'], ['MK']], ['MK', 'AL,RS']],
    ['a tick taken back in the first', [['MK', 'XK'], ['AL']], [['AL'], ['MK']], ['MK', 'AL']],
    ['a list that went away', [['MK'], ['AL']], [['AL']], ['AL']],
    ['a group that became redundant', [['AL', 'RS']], [['AL']], ['AL']],
  ])('%s', (_, before, now, expected) => {
    expect(places(keepingPlaces(before, now))).toEqual(expected);
  });

  it('shows each group once, and leaves in their order those that stood there', () => {
    fc.assert(
      fc.property(anyGroups, anyGroups, (before, now) => {
        const shown = keepingPlaces(before, now);
        expect(places(shown).toSorted()).toEqual(places(now).toSorted());
        const stayed = before.filter((group) => placeOf(now, group) >= 0);
        expect(places(shown.filter((group) => placeOf(before, group) >= 0))).toEqual(places(stayed));
      }),
      seeded,
    );
  });
});

test('what is a group by itself is not offered in another one', () => {
  const groups = [['AL', 'RS'], ['MK']];
  expect(takenElsewhere(groups, ['AL', 'RS'])).toEqual(['MK']);
  expect(takenElsewhere(groups, ['MK'])).toEqual([]);
  expect(takenElsewhere(groups, [])).toEqual(['MK']);
});

describe('the counts of a list', () => {
  const answered = (groups: Groups) => {
    const filters = filtersWith({ country: groupsOf('country', groups) });
    return { overview: overviewOf(index, filters), filters };
  };
  const countOf = (counts: readonly FacetCount[], country: string) => counts.find(({ value }) => value === country)?.count;

  it.each<[string, Groups, string[], Groups]>([
    ['no choice', [], [], [['AL']]],
    ['the first group', [['MK'], ['RS']], ['MK'], [['AL'], ['RS']]],
    ['the second group', [['MK'], ['RS']], ['RS'], [['AL'], ['MK']]],
    ['a new group', [['MK'], ['RS']], [], [['AL'], ['MK'], ['RS']]],
  ])('%s: what would be left if the group were the value alone', (_, groups, group, after) => {
    expect(countOf(countsOfGroup('country', group, groups, answered(groups)), 'AL')).toBe(answered(after).overview.total);
  });

  it.each<[string, Groups, number, string]>([
    ['a new group', [['MK']], 1, 'AL'],
    ['a value more in the second group', [['AL'], ['MK']], 1, 'RS'],
    ['a value more in the first', [['AL'], ['MK']], 0, 'RS'],
  ])('stay as they are while the answer to a tick is on its way: %s', (_, before, place, value) => {
    const now = toggledIn(before, place, value);
    const ticked = now.find((group) => placeOf(before, group) < 0) ?? [];
    const counts = (of: Groups) => countsOfGroup('country', ticked, now, answered(of)).map(({ value: country, count }) => [country, count]);
    expect(counts(before)).toEqual(counts(now));
  });

  it('offer another list only where another value stands in what is left', () => {
    expect(canNarrow('country', [['MK']], answered([['MK']]))).toBe(true);
    expect(canNarrow('country', [], answered([]))).toBe(false);
    const filters = filtersWith({ kind: [['agreement']] });
    expect(canNarrow('kind', filters.kind, { overview: overviewOf(index, filters), filters })).toBe(false);
  });
});

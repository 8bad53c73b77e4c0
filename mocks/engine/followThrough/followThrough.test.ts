import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSchemas } from '@/domain/answers/answerSchemas';
import { followSplits, followUnits } from '@/domain/answers/followThroughModes';
import { followGroupFilters, YEAR } from '@/domain/answers/followThroughWords';
import { bothFilters, filtersWith, noFilters } from '@/domain/facets/filters';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { bundledTexts } from '../../api/bundledArchive';
import { firstIndex, firstRelease } from '../../testing/firstRelease';
import { naiveRecords } from '../../testing/naiveCounts';
import { naiveLives, naiveShare } from '../../testing/naiveFollowThrough';
import { randomFilters } from '../../testing/randomFilters';
import { buildIndex } from '../atlasIndex';
import { readDataset } from '../dataset';
import { filterEntries } from '../filterRecords';
import { followThroughOf, groupOf } from './followThrough';
import { subjectsOf, withValues } from './subjects';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const records = naiveRecords(dataset);
const agreements = filtersWith({ kind: [['agreement']] });

/** The group of some agreements of the first release, all watched to the last day collected. */
function collected(scope: readonly ('two' | 'few' | 'many')[] = []) {
  const filters = scope.length > 0 ? { ...agreements, scope: [scope] } : agreements;
  const entries = filterEntries(firstIndex, filters);
  return groupOf('', entries, subjectsOf(firstIndex, withValues(firstIndex, entries, 'none'), 'agreements', 'collected'));
}

const per1000 = (share: number | null) => share && Math.round(share * 1000);

describe('the first release, watched to its last day whatever was researched', () => {
  it('is as it was computed apart from this', () => {
    const { counted, followed, afterYear } = collected();
    expect({ counted, followed }).toEqual({ counted: 123, followed: 40 });
    expect([afterYear.share, afterYear.low, afterYear.high].map(per1000)).toEqual([230, 164, 317]);
    expect(afterYear.watched).toBe(86);
    expect([afterYear.least, afterYear.most].map(per1000)).toEqual([230, 247]);
  });

  it.each([
    [['two'], 70, 16, 184],
    [['few', 'many'], 25, 15, 458],
  ] as const)('of the scopes %j too', (scope, counted, followed, share) => {
    const group = collected([...scope]);
    expect([group.counted, group.followed, per1000(group.afterYear.share)]).toEqual([counted, followed, share]);
  });

  it('has as many still watched after each year as the drawing says', () => {
    expect(collected().watched.slice(0, 7)).toEqual([123, 86, 65, 54, 43, 33, 24]);
  });
});

it.each(idsOf(followUnits))('equals another computation to three decimals on 50 random filters: %s', (follow) => {
  let compared = 0;
  fc.assert(
    fc.property(randomFilters(dataset), fc.constantFrom(183, YEAR, 3 * YEAR), (random, days) => {
      const filters = { ...random, kind: [] };
      const [all] = followThroughOf(index, { filters, follow, split: 'none' }).groups;
      const lives = naiveLives(dataset, records, filters, { isCommitment: follow === 'commitments' });
      expect(all?.counted).toBe(lives.length);
      if (!all || lives.length === 0) return;
      compared++;
      const own = all.steps.findLast((step) => step.days <= days);
      const other = naiveShare(lives, days);
      expect(own?.share ?? 0).toBeCloseTo(other.share, 4);
      if (own?.low && other.low) expect(own.low).toBeCloseTo(other.low, 4);
      if (own?.high && other.high) expect(own.high).toBeCloseTo(other.high, 4);
      const year = naiveShare(lives, YEAR);
      expect(all.afterYear.watched).toBe(year.watched);
      expect(all.afterYear.share).toBeCloseTo(year.share, 4);
    }),
    { seed: 20261124, numRuns: 120 },
  );
  expect(compared).toBeGreaterThanOrEqual(50);
});

it('equals the other computation on the first release too, with coverage and without', () => {
  const [all] = followThroughOf(firstIndex, { filters: noFilters, follow: 'agreements', split: 'none' }).groups;
  expect(all?.afterYear.share).toBeCloseTo(naiveShare(naiveLives(firstRelease, naiveRecords(firstRelease), noFilters), YEAR).share, 6);
  const plain = naiveShare(naiveLives(firstRelease, naiveRecords(firstRelease), noFilters, { isResearched: false }), YEAR);
  expect(collected().afterYear.share).toBeCloseTo(plain.share, 6);
  expect(collected().afterYear.high).toBeCloseTo(plain.high ?? 0, 6);
});

describe('an answer', () => {
  it('has the shape that the API promises, whatever is asked', () => {
    for (const follow of idsOf(followUnits))
      for (const split of idsOf(followSplits)) {
        const answer = followThroughOf(index, { filters: noFilters, follow, split });
        expect(() => answerSchemas.followThrough.parse({ ...answer, query: '' })).not.toThrow();
      }
  });

  it('counts of each group what its links leave', () => {
    fc.assert(
      fc.property(randomFilters(dataset), fc.constantFrom(...idsOf(followSplits)), (filters, split) => {
        for (const { value, agreements: count, recorded, counted, followed, later } of followThroughOf(index, {
          filters,
          follow: 'agreements',
          split,
        }).groups) {
          const own = bothFilters({ ...filters, kind: [['agreement']] }, followGroupFilters(split, value));
          expect(filterEntries(index, own)).toHaveLength(count);
          expect(filterEntries(index, bothFilters(own, { followUp: [['recorded']] }))).toHaveLength(recorded);
          expect(counted).toBeLessThanOrEqual(count);
          expect(followed + later).toBeLessThanOrEqual(recorded);
        }
      }),
      { seed: 20261124, numRuns: 40 },
    );
  });

  it('lists everyone of a group that is too small for a curve, and draws no other', () => {
    const { groups, cases } = followThroughOf(index, { filters: noFilters, follow: 'agreements', split: 'country' });
    for (const { value, counted, followed, isDrawn } of groups) {
      expect(isDrawn).toBe(counted >= 10 && followed >= 5);
      if (!isDrawn) expect(cases.filter(({ values }) => values.includes(value)).length).toBe(counted);
    }
  });

  it('leaves out the group of a value that every agreement has by choice', () => {
    const { groups } = followThroughOf(index, { filters: filtersWith({ country: [['MK']] }), follow: 'agreements', split: 'country' });
    expect(groups.map(({ value }) => value)).not.toContain('MK');
    expect(groups[0]?.value).toBe('');
  });
});

describe('what stalled in the first release', () => {
  const { stalled, stalledAfterTotal, stepCounts, chains } = followThroughOf(firstIndex, {
    filters: noFilters,
    follow: 'agreements',
    split: 'none',
  });

  it('before signing, the longest first', () => {
    expect(stalled.map(({ last }) => `${last?.date} ${last?.isAtLeast ? '≥ ' : ''}${last?.months}`)).toEqual([
      '2022 ≥ 37',
      '2023-11 ≥ 26',
      '2023 ≥ 25',
      '2024-08-28 17',
      '2024-09 ≥ 16',
      '2024-11-22 15',
    ]);
    expect(stalled[3]?.unresearched).toEqual([{ country: 'BY', from: 2026 }]);
  });

  it('after it, with the numbers of each step', () => {
    expect(stalledAfterTotal).toBe(74);
    expect(stepCounts).toEqual({ announced: 12, prepared: 14, signed: 128, inForce: 5, followed: 40 });
    expect(Object.values(chains[0]?.steps ?? {}).map((step) => step?.date)).toEqual([
      '2020-10-23',
      '2020-10-26',
      '2020-11-02',
      undefined,
      '2022-06-08',
    ]);
  });
});

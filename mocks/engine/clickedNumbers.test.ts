import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import { datesWith } from '@/domain/facets/filterCodec';
import { clickedMark, type Filters, facetNames, groupsOf } from '@/domain/facets/filters';
import { isLone, toggledIn } from '@/domain/facets/groups';
import { toInterval } from '@/domain/time/partialDate';
import { bundledTexts } from '../api/bundledArchive';
import { randomFilters } from '../testing/randomFilters';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { filterEntries } from './filterRecords';
import { overviewOf } from './overview';

// Some hundred rounds each; a busy machine may take much longer than the usual five seconds.
vi.setConfig({ testTimeout: 120_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const anyFilters = randomFilters(dataset);
const seeded = { seed: 20261124, numRuns: 500 };

const answers = new Map<string, Overview>();

/** The tests ask the same filters; each is answered once. */
function answerTo(filters: Filters): Overview {
  const key = JSON.stringify(filters);
  const answer = answers.get(key) ?? overviewOf(index, filters);
  answers.set(key, answer);
  return answer;
}

function totalOf(filters: Filters): number {
  return filterEntries(index, filters).length;
}

/** Where a click on the mark of a value leads. A value that is a group by itself is drawn as chosen: its click takes it away, so its number is that of the view. */
function withValue(filters: Filters, facet: FacetName, value: string): Filters {
  return isLone(filters[facet], value) ? filters : { ...filters, ...clickedMark(filters, facet, value) };
}

/** Agreements and initiatives under way between two days. */
function underWay(filters: Filters, from: string | null, to: string | null): Filters {
  const kind = groupsOf('kind', [...filters.kind, ['agreement', 'initiative']]);
  return { ...filters, kind, ...datesWith({ from, to, time: 'underway' }) };
}

/** A number that is shown, and the filters of its link. */
interface Linked {
  readonly what: string;
  readonly count: number;
  readonly leadsTo: Filters;
}

function marksOfValues(filters: Filters, { counts, countryTopic, agreementStatus }: Overview): Linked[] {
  const values = facetNames.flatMap((facet) =>
    counts[facet].flatMap(({ value, count, scope = {} }) => {
      const leadsTo = withValue(filters, facet, value);
      const parts = Object.entries(scope).map(([part, of]) => ({
        what: `${facet} ${value} ${part}`,
        count: of,
        leadsTo: withValue(leadsTo, 'scope', part),
      }));
      return [{ what: `${facet} ${value}`, count, leadsTo }, ...parts];
    }),
  );
  const cells = countryTopic.map(({ country, topic, count }) => ({
    what: `${country} ${topic}`,
    count,
    leadsTo: withValue(withValue(filters, 'country', country), 'topic', topic),
  }));
  const ofAgreements = withValue(filters, 'kind', 'agreement');
  const statuses = agreementStatus.map(({ value, count }) => ({
    what: `agreement ${value}`,
    count,
    leadsTo: withValue(ofAgreements, 'status', value),
  }));
  return [...values, ...cells, ...statuses];
}

function marksOfPairs(filters: Filters, { countryPairs }: Overview): Linked[] {
  return countryPairs.flatMap(({ a, b, count, two, contact }) => {
    const leadsTo = withValue(withValue(filters, 'country', a), 'country', b);
    return [
      { what: `${a} ${b}`, count, leadsTo },
      { what: `${a} ${b} alone`, count: two, leadsTo: withValue(leadsTo, 'scope', 'two') },
      { what: `${a} ${b} contacts`, count: contact, leadsTo: withValue(leadsTo, 'contact', 'yes') },
    ];
  });
}

function marksOfPeriods(filters: Filters, { periods }: Overview): Linked[] {
  // With what is under way in the address its panel stands alone, and no column counts by own date.
  const bins = filters.time === 'underway' ? [] : periods.bins;
  return [
    ...bins.map(({ start, end, total }) => ({ what: `${start} to ${end}`, count: total, leadsTo: { ...filters, from: start, to: end } })),
    ...periods.bins.map((bin) => ({
      what: `under way ${bin.start} to ${bin.end}`,
      count: bin.underWay,
      leadsTo: underWay(filters, bin.start, bin.end),
    })),
  ];
}

/** Asks of random filters that each of some of their numbers is the total that its link leads to. Of many numbers some are picked, as each is a view of its own. */
function holdsFor(marksOf: (filters: Filters, answer: Overview) => Linked[]): void {
  let followed = 0;
  fc.assert(
    fc.property(anyFilters, fc.nat(), (filters, pick) => {
      const marks = marksOf(filters, answerTo(filters));
      // Most numbers are zero or one; those that are not come first, then any.
      const some = [...marks.filter(({ count }) => count > 1), ...marks];
      for (let step = 0; step < 4 && some.length > 0; step++) {
        const mark = some[(pick + step * 37) % some.length];
        if (!mark) continue;
        followed += mark.count;
        expect({ what: mark.what, total: totalOf(mark.leadsTo) }).toEqual({ what: mark.what, total: mark.count });
      }
    }),
    seeded,
  );
  expect(followed).toBeGreaterThan(1000);
}

describe('the total after a click on a number is that number:', () => {
  test('a value, a part of a country’s bar by scope, a country’s cell of a topic, a status of the agreements', () => {
    holdsFor(marksOfValues);
  });

  test('a pair of countries, those alone in a record, and their contacts', () => {
    holdsFor(marksOfPairs);
  });

  test('a period by own date, and what is under way in it', () => {
    holdsFor(marksOfPeriods);
  });

  test('the records without an own date, and what is under way in the whole range', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { bins, undated, underWay: running } = answerTo(filters).periods;
        const isRange = filters.from !== null || filters.to !== null;
        // No range keeps them, so there the number is zero and no link.
        expect(undated).toBe(isRange ? 0 : totalOf({ ...filters, time: 'undated' }));
        const [from, to] = isRange ? [filters.from, filters.to] : [bins[0]?.start ?? null, bins.at(-1)?.end ?? null];
        expect(running).toBe(from || to ? totalOf(underWay(filters, from, to)) : 0);
      }),
      seeded,
    );
  });
});

describe('under any filter', () => {
  test('no number of a chart exceeds the total of the view', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const answer = answerTo(filters);
        const { total, totals, periods } = answer;
        const marks = [...marksOfValues(filters, answer), ...marksOfPairs(filters, answer)].map(({ count }) => count);
        const columns = periods.bins.map((bin) => bin.total);
        expect(Math.max(0, ...marks, ...columns, periods.undated)).toBeLessThanOrEqual(total);
        expect(totals.activity + totals.agreement + totals.initiative).toBe(total);
        expect(answer.newest.length).toBe(Math.min(9, total));
      }),
      { ...seeded, numRuns: 200 },
    );
  });

  test('the parts of a stack exclude each other: kinds, types and scopes each add up to the number on top, also of what is not exact', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { periods, counts } = answerTo(filters);
        const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((all, part) => all + part, 0);
        for (const { coarse, ...bin } of periods.bins)
          for (const { total, kind, type, scope } of [bin, coarse])
            expect([sum(kind), sum(type), sum(scope)]).toEqual([total, total, total]);
        for (const { coarse, total } of periods.bins) expect(coarse.total).toBeLessThanOrEqual(total);
        for (const { count, scope = {} } of counts.country) expect(sum(scope)).toBe(count);
      }),
      { ...seeded, numRuns: 200 },
    );
  });

  test('the columns and the records without an own date are all of the view, where every date is known to lie in its column', () => {
    let exact = 0;
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { periods, total } = answerTo(filters);
        // What is under way in a range may have its own date before it.
        if (filters.time === 'underway' || periods.bins.some(({ coarse }) => coarse.total > 0)) return;
        exact += 1;
        expect(periods.bins.reduce((sum, bin) => sum + bin.total, periods.undated)).toBe(total);
      }),
      seeded,
    );
    expect(exact).toBeGreaterThan(100);
  });

  test('the columns lie in the range asked for and follow on one another', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { bins } = answerTo(filters).periods;
        expect(bins.length).toBeLessThanOrEqual(25);
        for (const [place, { start, end }] of bins.entries()) {
          const next = bins[place + 1];
          if (next) expect(Date.parse(next.start) - Date.parse(end)).toBe(86_400_000);
          if (filters.from) expect(start >= toInterval(filters.from).start).toBe(true);
          if (filters.to) expect(end <= toInterval(filters.to).end).toBe(true);
        }
      }),
      seeded,
    );
  });
});

describe('a number of the rail', () => {
  /** Each number beside a value that is not ticked, with the place of the group that it would be added to. */
  function railOf(filters: Filters, facet: FacetName, pick: number): { value: string; place: number; count: number }[] {
    const list = answerTo(filters).facets[facet];
    const { value, count, more = [] } = list[pick % list.length] ?? { value: '', count: -1 };
    return [count, ...more]
      .map((number, place) => ({ value, place, count: number }))
      .filter(({ place }) => !filters[facet][place]?.some((ticked) => ticked === value));
  }

  test('is what the value would leave in place of its group', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetNames), fc.nat(), (filters, facet, pick) => {
        for (const { value, place, count } of railOf(filters, facet, pick)) {
          const others: readonly (readonly string[])[] = filters[facet].filter((_, at) => at !== place);
          expect(totalOf({ ...filters, [facet]: groupsOf(facet, toggledIn([...others, []], others.length, value)) })).toBe(count);
        }
      }),
      seeded,
    );
  });

  test('is the total after its tick where it is the first of its group, and else no more than that total', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetNames), fc.nat(), (filters, facet, pick) => {
        for (const { value, place, count } of railOf(filters, facet, pick)) {
          const after = totalOf({ ...filters, [facet]: groupsOf(facet, toggledIn<string>(filters[facet], place, value)) });
          if (filters[facet].length === 0) expect(after).toBe(count);
          expect(after).toBeGreaterThanOrEqual(count);
          // The records that had passed still pass.
          if (filters[facet].length > 0) expect(after).toBeGreaterThanOrEqual(totalOf(filters));
        }
      }),
      seeded,
    );
  });

  test('for “and also” is the one inside the filter', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetNames), fc.nat(), (filters, facet, pick) => {
        const list = answerTo(filters).counts[facet];
        const { value, count } = list[pick % list.length] ?? { value: '', count: -1 };
        const after = groupsOf(facet, toggledIn<string>(filters[facet], filters[facet].length, value));
        expect(totalOf({ ...filters, [facet]: after })).toBe(count);
      }),
      seeded,
    );
  });

  test('beside a year is the total of that year, in the same meaning of time', () => {
    fc.assert(
      fc.property(anyFilters, fc.nat(), (filters, pick) => {
        const { year } = answerTo(filters).facets;
        const { value, count } = year[pick % year.length] ?? { value: '2020', count: -1 };
        const time = filters.time === 'undated' ? null : filters.time;
        expect(totalOf({ ...filters, from: value, to: value, time })).toBe(count);
      }),
      { ...seeded, numRuns: 200 },
    );
  });
});

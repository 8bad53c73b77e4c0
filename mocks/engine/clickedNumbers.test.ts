import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import { datesWith } from '@/domain/facets/filterCodec';
import { clickedMark, type Filters, facetNames, groupsOf } from '@/domain/facets/filters';
import { isLone } from '@/domain/facets/groups';
import { toInterval } from '@/domain/time/partialDate';
import { answerTo, anyFilters, seeded, totalOf } from '../testing/bundledViews';

// Some hundred rounds each, on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { orderParameters, parameterOrder } from '@/domain/address/parameterOrder';
import { type FacetName, facets } from '@/domain/facets/facets';
import { datesWith, parseFilters, serialiseFilters } from '@/domain/facets/filterCodec';
import { type Filters, filtersWith, groupsOf, noFilters, perFacet, timeMeanings } from '@/domain/facets/filters';
import { Q_LIMIT } from '@/domain/facets/singleFilters';
import { toInterval } from '@/domain/time/partialDate';

const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
const partialDate = fc
  .tuple(fc.integer({ min: 1990, max: 2050 }), twoDigits(12), twoDigits(28), fc.constantFrom(4, 7, 10))
  .map(([year, month, day, length]) => `${year}-${month}-${day}`.slice(0, length));
const range = fc
  .tuple(fc.option(partialDate), fc.option(partialDate))
  .map(([a, b]) => (a && b && toInterval(a).start > toInterval(b).end ? { from: b, to: a } : { from: a, to: b }));
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('a,b&c=d', '100 % + 1', 'Ристић „e-ID“', 'x'.repeat(Q_LIMIT), '😀 #1?'),
  )
  .map((value) => value.trim())
  // A lone half of a surrogate pair cannot stand in any address.
  .filter((value) => value.isWellFormed() && value.length <= Q_LIMIT);

function anyValue(facet: FacetName): fc.Arbitrary<string> {
  const { ids, shape, isKnown } = facets[facet];
  return ids ? fc.constantFrom(...ids) : fc.stringMatching(shape ?? /^\w+$/).filter((value) => isKnown(value, () => true));
}
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    choices: fc.record(perFacet((facet) => fc.array(fc.array(anyValue(facet), { maxLength: 4 }), { maxLength: 3 }))),
    time: fc.constantFrom(null, ...timeMeanings),
    range,
    q: text,
  })
  .map(({ choices, range: dates, time, q }) => ({
    ...perFacet((facet) => groupsOf(facet, choices[facet])),
    ...datesWith({ ...dates, time }),
    q,
  }));

describe('a link and its filters', () => {
  it('parsing what was serialised gives the same filters and no problem', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parseFilters(new URLSearchParams(serialiseFilters(filters)))).toEqual({ filters, problems: [] });
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('serialising what was parsed gives the same link, however lists and parameters were ordered', () => {
    fc.assert(
      fc.property(anyFilters, fc.infiniteStream(fc.nat()), (filters, order) => {
        const link = serialiseFilters(filters);
        const shuffled = [...new URLSearchParams(link)]
          .map(([name, value]) => [name, name === 'q' ? value : value.split(',').reverse().join(',')] as [string, string])
          .sort(() => (order.next().value % 2) - 0.5);
        expect(serialiseFilters(parseFilters(new URLSearchParams(shuffled)).filters)).toBe(link);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('never throws, whatever stands in the link', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...parameterOrder), fc.string()), (raw) => {
        const { filters } = parseFilters(new URLSearchParams(raw));
        expect(parseFilters(new URLSearchParams(serialiseFilters(filters))).filters).toEqual(filters);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it.each([
    '?country=MK,RS&topic=cybersecurity&from=2019&to=2024-06&q=certification',
    '?kind=agreement&country=AL&country=XK&status=in-force&org=int-itu',
    '?country=AL,RS&country=MK&scope=few,two&contact=yes&orgType=cert&from=2019&time=underway',
    '?topic=roaming&time=undated',
    '?org=int-itu&sourceQuality=mirror,press&followUp=none,recorded&from=2019',
    '',
  ])('is readable in a mail and comes back as it was: %s', (link) => {
    expect(serialiseFilters(parseFilters(new URLSearchParams(link)).filters)).toBe(link);
  });

  it('writes each value once', () => {
    expect(serialiseFilters(parseFilters(new URLSearchParams('country=RS,MK,RS&topic=roaming,roaming')).filters)).toBe(
      '?country=MK,RS&topic=roaming',
    );
  });

  it('writes no default', () => {
    expect(serialiseFilters(noFilters)).toBe('');
  });

  it('puts parameters into the fixed order and leaves unknown ones at the end', () => {
    expect([...orderParameters(new URLSearchParams('utm=x&page=2&q=a&country=MK')).keys()]).toEqual(['country', 'q', 'page', 'utm']);
  });
});

/*
 * RULES for what a link cannot mean: it is left out, it is named with its value, and everything else of the link stays in force.
 */
describe('what a link asks for and cannot be used', () => {
  it.each([
    ['country=ZZ,RS', { country: [['RS']] }, ['“ZZ”']],
    ['topic=quantum&country=MK', { country: [['MK']] }, ['“quantum”']],
    ['kind=treaty', {}, ['“treaty”']],
    ['type=signing,party', { type: [['signing']] }, ['“party”']],
    ['status=broken', {}, ['“broken”']],
    ['sourceQuality=rumour,press', { sourceQuality: [['press']] }, ['source quality “rumour”']],
    ['followUp=maybe&country=MK', { country: [['MK']] }, ['follow-up of commitments “maybe”']],
    ['org=A%20B', {}, ['“A B”']],
    ['country=MK&country=ZZ', { country: [['MK']] }, ['“ZZ”']],
    ['country=MK&country=', { country: [['MK']] }, ['“country=” has no value']],
    [
      'from=2019&from=2020&time=underway&time=undated',
      { from: '2019', time: 'underway' },
      ['“from=2020” was left out', '“time=undated” was left out'],
    ],
    ['q=a&q=b', { q: 'a' }, ['“q=b” was left out']],
    ['time=always', {}, ['“time=always” is not known']],
    ['time=undated&from=2019', { time: 'undated' }, ['“2019” was left out']],
    ['time=undated&from=2019&to=2020', { time: 'undated' }, ['“2019 to 2020” was left out']],
    ['from=20x&to=2024', { to: '2024' }, ['“from=20x” is not a date']],
    ['to=2023-02-30', {}, ['“to=2023-02-30” is not a date']],
    ['from=2024&to=2020&country=MK', { country: [['MK']] }, ['starts (2024) after it ends (2020)']],
    ['from=2024-06&to=2024', { from: '2024-06', to: '2024' }, []],
    ['country=,,MK,', { country: [['MK']] }, []],
    ['country=constructor&topic=__proto__', {}, ['“constructor”', '“__proto__”']],
  ])('%s', (link, expected, messages) => {
    const { filters, problems } = parseFilters(new URLSearchParams(link));
    expect(filters).toEqual(filtersWith(expected as Partial<Filters>));
    expect(problems).toHaveLength(messages.length);
    const sentences = problems.map(linkProblemSentence);
    for (const [place, message] of messages.entries()) expect(sentences[place]).toContain(message);
  });

  it.each([
    ['country=mk,srb', 'country=MK,RS'],
    ['country=EL,UK,XKX', 'country=GB,GR,XK'],
    ['topic=Roaming&kind=AGREEMENT', 'kind=agreement&topic=roaming'],
    ['org=INT-ITU', 'org=int-itu'],
    ['from=2019-6&to=01.06.2020', 'from=2019-06&to=2020-06-01'],
    ['from=2019/6&to=6.2020', 'from=2019-06&to=2020-06'],
    ['time=underway', ''],
    ['country=MK&country=AL,RS&country=RS,AL', 'country=AL,RS&country=MK'],
    ['country=MK&country=MK,RS', 'country=MK'],
  ])('what can be read is read: %s', (link, canonicalLink) => {
    const { filters, problems } = parseFilters(new URLSearchParams(link));
    expect({ link: serialiseFilters(filters), problems }).toEqual({ link: canonicalLink && `?${canonicalLink}`, problems: [] });
  });

  it('cuts a text of 10,000 characters and says so', () => {
    const { filters, problems } = parseFilters(new URLSearchParams({ q: 'x'.repeat(10_000) }));
    expect(filters.q).toHaveLength(Q_LIMIT);
    expect(problems.map(linkProblemSentence)[0]).toContain('10,000 characters');
  });

  it('cuts no character in half', () => {
    const { filters } = parseFilters(new URLSearchParams({ q: `x${'😀'.repeat(Q_LIMIT)}` }));
    expect(filters.q).toBe(`x${'😀'.repeat(99)}`);
    expect(parseFilters(new URLSearchParams(serialiseFilters(filters))).filters).toEqual(filters);
  });

  it('names an organisation that the dataset does not hold', () => {
    const { filters, problems } = parseFilters(new URLSearchParams('org=int-itu,int-none'), (id) => id === 'int-itu');
    expect(filters.org).toEqual([['int-itu']]);
    expect(problems[0]?.value).toBe('int-none');
  });
});

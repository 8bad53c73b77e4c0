import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { MOST_COMPARED, missingProblem, settleCompared } from '@/features/compare/compareIds';

describe('the ids of a comparison', () => {
  it('keep their order, and repeats fall away', () => {
    expect(settleCompared(['RS', 'AL', 'RS'])).toEqual({ kind: 'country', ids: ['RS', 'AL'], problems: [] });
  });

  it('are countries or agreements by their shape', () => {
    expect(settleCompared(['2014-roaming', '2015-other']).kind).toBe('agreement');
    expect(settleCompared([])).toEqual({ kind: null, ids: [], problems: [] });
  });

  it('keep the kind of the first and name the others', () => {
    const { kind, ids, problems } = settleCompared(['2014-roaming', 'MK', '2015-other']);
    expect({ kind, ids }).toEqual({ kind: 'agreement', ids: ['2014-roaming', '2015-other'] });
    expect(problems.map(linkProblemSentence)).toEqual([
      'Agreements are compared here, so the country “MK” was left out. Compare countries in a link of their own.',
    ]);
  });

  it('are four at most; the fifth is named', () => {
    const { ids, problems } = settleCompared(['AL', 'BA', 'ME', 'MK', 'RS']);
    expect(ids).toEqual(['AL', 'BA', 'ME', 'MK']);
    expect(problems.map(linkProblemSentence)[0]).toMatch(/At most four.*“RS”/);
  });

  it.each([
    ['mk', /did you mean MK/],
    ['ZZ', /neither a country code/],
    ['Österreich', /neither a country code/],
  ])('%s is not known', (id, message) => {
    const { ids, problems } = settleCompared([id, 'RS']);
    expect(ids).toEqual(['RS']);
    expect(problems.map(linkProblemSentence)[0]).toMatch(message);
  });

  it('are each used or named, whatever a link holds', () => {
    const id = fc.oneof(fc.constantFrom('MK', 'RS', 'AL', 'XK', 'ME', 'zz', '2014-roaming'), fc.string());
    fc.assert(
      fc.property(fc.array(id), (raw) => {
        const { ids, problems } = settleCompared(raw);
        expect(ids.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect([...ids, ...problems.map(({ value }) => value)].sort()).toEqual([...new Set(raw)].sort());
      }),
    );
  });
});

it('names what the data service does not know', () => {
  expect(linkProblemSentence(missingProblem('agreement', 'no-such'))).toBe(
    'There is no agreement “no-such”. It was left out; search for it by title below.',
  );
});

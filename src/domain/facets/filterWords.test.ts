import { describe, expect, it } from 'vitest';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { activeChoices, filterSentence } from '@/domain/facets/filterWords';

const nameOf = (id: string) => (id === 'int-itu' ? 'International Telecommunication Union' : id);

describe(filterSentence, () => {
  it.each([
    [{}, 'All records'],
    [{ country: [['MK', 'RS']] }, 'North Macedonia or Serbia'],
    [{ country: [['MK'], ['XK']] }, 'North Macedonia and Kosovo*'],
    [{ country: [['AL', 'RS'], ['MK']] }, 'North Macedonia, and Albania or Serbia'],
    [{ from: '2019', time: 'underway' }, 'under way or in force since 2019'],
    [{ time: 'undated' }, 'without a date'],
    [{ country: [['MK']], topic: [['telecom-5g', 'roaming']] }, 'North Macedonia; Telecoms and 5G or Roaming'],
    [{ kind: [['agreement']], status: [['in-force']], from: '2019', to: '2024-06' }, 'Agreement; In force; 2019 to June 2024'],
    [{ org: [['int-itu']], q: 'e-ID' }, 'International Telecommunication Union; text “e-ID”'],
    [
      { sourceQuality: [['official', 'press']], followUp: [['none']], from: '2019' },
      'Official sources or Press sources; Follow-up: none known; since 2019',
    ],
  ] satisfies [Partial<Filters>, string][])('%o reads “%s”', (patch, words) =>
    expect(filterSentence(filtersWith(patch), nameOf)).toBe(words),
  );
});

describe(activeChoices, () => {
  it('each chip takes away itself alone', () => {
    const filters = filtersWith({ country: [['AL', 'RS'], ['MK']], from: '2019', q: 'law' });
    const choices = activeChoices(filters, nameOf);
    expect(choices.map(({ label }) => label)).toEqual(['North Macedonia', 'Albania', 'Serbia', 'since 2019', '“law”']);
    expect(choices.map(({ joint }) => joint)).toEqual([null, 'and', 'or', null, null]);
    for (const { without } of choices) expect(activeChoices({ ...filters, ...without }, nameOf)).toHaveLength(choices.length - 1);
  });
});

import { expect, it } from 'vitest';
import { searchedYearsSentence } from '@/domain/records/coverage';

it.each([
  [
    { 2018: 'systematic', 2019: 'systematic', 2017: 'partial', 2020: 'none' },
    'Serbia: searched systematically in 2018–2019; in part in 2017; not at all in 2020.',
  ],
  [{ 2018: 'partial' }, 'Serbia: searched in part in 2018.'],
  [{ 2018: 'none' }, 'Serbia: not researched in 2018.'],
] as const)('how the years of a country were searched is one sentence: %j', (coverage, sentence) => {
  expect(searchedYearsSentence('RS', coverage)).toBe(sentence);
});

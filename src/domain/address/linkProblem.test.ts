import { expect, it, test } from 'vitest';
import { type LinkProblem, linkProblemSentence, refusalSentence } from '@/domain/address/linkProblem';

test.each<[LinkProblem, string, string]>([
  [
    { parameter: 'lane', value: 'colour', code: 'unknown-word', expected: ['country', 'topic'] },
    '“lane=colour” is not known; use country, topic. The lanes are countries.',
    '“lane=colour” is not usable; expected country or topic.',
  ],
  [
    { parameter: 'merged', value: 'yes', code: 'unknown-word', expected: ['true'] },
    '“merged=yes” is not known; use “true” or omit it. It was left out.',
    '“merged=yes” is not usable; expected one of true.',
  ],
  [
    { parameter: 'country', value: 'ZZ', code: 'unknown-facet-value', facet: 'country' },
    'The link asks for country “ZZ”, which is not known here. It was left out.',
    'The link asks for country “ZZ”, which is not known here.',
  ],
  [
    { parameter: 'followUp', value: 'possible', code: 'retired-value', facet: 'followUp', now: 'none' },
    'Follow-up of commitments: “possible” is no longer distinguished from “None known”. All of “None known” is shown.',
    'Follow-up of commitments: “possible” is no longer distinguished from “None known”. Use followUp=none.',
  ],
  [
    { parameter: 'since', value: '1999', code: 'unknown-release', expected: ['2026.09', '2026.10'], shown: '2026.09' },
    '“since=1999” is not a release of this dataset. The releases are 2026.09, 2026.10; 2026.09 is shown.',
    '“since=1999” is not a release of this dataset. The releases are 2026.09, 2026.10; 2026.09 is shown.',
  ],
])('%j is worded for a page, which goes on, and for who refuses', (problem, sentence, refusal) => {
  expect(linkProblemSentence(problem)).toBe(sentence);
  expect(refusalSentence(problem)).toBe(refusal);
});

it('cuts a value that would flood the sentence', () => {
  const problem: LinkProblem = { parameter: 'from', value: 'x'.repeat(10_000), code: 'not-a-date' };
  expect(linkProblemSentence(problem)).toMatch(/^“from=x{59}…” is not a date\./);
});

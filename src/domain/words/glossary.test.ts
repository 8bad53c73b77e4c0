import { expect, test } from 'vitest';
import { contactRule } from '@/domain/records/atlasRecord';
import { silenceRule } from '@/domain/time/rhythmRule';
import { coverageLevels, kinds, scopes, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { glossary } from '@/domain/words/glossary';

test('the terms are in alphabetical order, each explained in whole sentences', () => {
  const terms = Object.keys(glossary);
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
  for (const meaning of Object.values(glossary)) expect(meaning).toMatch(/^[A-Z].*\.$/);
});

test('values come from the vocabulary, and rules from where they are applied', () => {
  const of = (term: keyof typeof glossary, labels: Readonly<Record<string, string>>) => {
    for (const label of Object.values(labels)) expect(glossary[term].toLowerCase()).toContain(label.toLowerCase());
  };
  of('Kind', kinds);
  of('Scope', scopes);
  of('Coverage', coverageLevels);
  of('Source', sourceQualities);
  expect(glossary.Contact).toContain(contactRule);
  expect(glossary.Silence).toBe(silenceRule);
});

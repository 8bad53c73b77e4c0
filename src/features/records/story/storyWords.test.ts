import { expect, test } from 'vitest';
import { qualityCounts, sourceWords } from '@/features/records/story/storyWords';

const source = (url: string, quality: 'official' | 'press' | 'mirror' | 'other') => ({ url, quality });

test.each([
  [[source('a', 'official')], '1 official source.'],
  [[source('a', 'press'), source('b', 'press')], '2 sources, all press.'],
  [[source('a', 'press'), source('b', 'official'), source('c', 'press')], '3 sources: 1 official and 2 press.'],
  // Two records name the same page.
  [[source('a', 'press'), source('a', 'press')], '1 press source.'],
])('the sources behind records are counted once each, by quality: %j', (sources, words) => {
  expect(qualityCounts(sources)).toBe(words);
});

test.each([
  [['official'], '1 official source'],
  [['press'], '1 source, not official'],
  [['press', 'other'], '2 sources, none official'],
  [['official', 'other'], '2 sources, 1 official'],
  [['official', 'official'], '2 sources, all official'],
])('a record with sources that are %j says “%s”', (qualities, words) => {
  expect(sourceWords(qualities.map((quality) => ({ quality })))).toBe(words);
});

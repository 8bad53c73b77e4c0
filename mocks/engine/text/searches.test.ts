import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataset } from '../../testing/bundledViews';
import { buildIndex } from '../atlasIndex';
import { suggest } from '../suggest';

const index = buildIndex(dataset);

/** Returns what the list of the search begins with. */
function firstOf(q: string): string {
  const { exact: first, countries, topics, organisations, records } = suggest(index, q);
  if (first === 'country') return `country ${countries[0]?.code}`;
  if (first === 'topic') return `topic ${topics[0]?.id}`;
  if (first === 'organisation') return `organisation ${organisations[0]?.id}`;
  return first ?? (records.length > 0 ? 'records' : 'nothing');
}

const cases = readFileSync(new URL('./searches.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()));

it('what analysts type is found first, in at least 95 of 100', () => {
  const wrong = cases.flatMap(([q = '', expected = '']) => (firstOf(q) === expected ? [] : [{ q, expected, found: firstOf(q) }]));
  process.stdout.write(`searches right first: ${cases.length - wrong.length} of ${cases.length}\n`);
  for (const each of wrong) process.stdout.write(`${JSON.stringify(each)}\n`);
  expect(1 - wrong.length / cases.length).toBeGreaterThanOrEqual(0.95);
});

import { expect, it } from 'vitest';
import { layoutNoneIn, noneInWords } from '@/charts/plot/NoneIn';
import type { Absence } from '@/domain/records/absence';

const none = (label: string, ...absences: Absence[]) => ({ label, absences });

it.each([
  ['', []],
  ['None: Announced, Ended.', [none('Announced'), none('Ended')]],
  ['None found: Roaming.', [none('Roaming', 'systematic')]],
  ['Searched in part, none found: Roaming.', [none('Roaming', 'partial')]],
  ['Not researched: Belarus, Greece.', [none('Belarus', 'unresearched'), none('Greece', 'unresearched')]],
  ['Partner not searched for by name: Malta.', [none('Malta', 'unlisted')]],
  ['Not yet collected: Serbia.', [none('Serbia', 'uncollected')]],
  // The best searched first, whatever the order of the rows.
  [
    'None found: A. Not researched: B, C. None: D.',
    [none('B', 'unresearched'), none('D'), none('A', 'systematic'), none('C', 'unresearched')],
  ],
  ['Searched in part, none found, or not researched: A.', [none('A', 'partial', 'unresearched')]],
  ['Searched at least in part, none found, or not researched: A.', [none('A', 'systematic', 'partial', 'unresearched')]],
])('says “%s”, each reason with its names, and never calls none what was not searched', (words, rows) => {
  expect(noneInWords(rows)).toBe(words);
});

it('breaks into as many lines as it needs, none of them too long, and takes no room where every row has a number', () => {
  const rows = ['Child online safety', 'Smart cities', 'Digital media', 'Postal services'].map((label) => none(label, 'partial'));
  const { lines, height } = layoutNoneIn(rows, { width: 240, text: 13 });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ text }) => text).join(' ')).toBe(noneInWords(rows));
  expect(height).toBeGreaterThanOrEqual(lines.at(-1)?.y ?? 0);
  expect(layoutNoneIn([], { width: 240, text: 13 }).height).toBe(0);
});

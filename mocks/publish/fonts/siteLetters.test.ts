import { expect, it } from 'vitest';
import { bundledTexts } from '../../api/bundledArchive';
import { siteLetters } from './siteLetters';

it('has every letter of the dataset and of the components, and none that only tables of letters hold', async () => {
  const letters = await siteLetters('src', 'mocks/dataset');
  for (const text of Object.values(bundledTexts)) expect([...new Set(text)].filter((letter) => !letters.has(letter))).toEqual([]);
  expect(['a', '~', '\u00a0', '…', '▾'].filter((letter) => !letters.has(letter))).toEqual([]);
  expect(['ĳ', 'Ω', 'ſ'].filter((letter) => letters.has(letter))).toEqual([]);
});

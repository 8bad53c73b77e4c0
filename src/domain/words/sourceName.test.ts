import { expect, test } from 'vitest';
import { detailsSentence, sourceName } from '@/domain/words/sourceName';

test.each([
  ['Regional meeting', '2025-08-05', 'Regional meeting', ['Romania Insider', '5 August 2025']],
  ['Regional meeting', null, 'Regional meeting', ['Romania Insider', 'undated']],
  [null, '2025-08', 'Romania Insider, August 2025', []],
  [null, null, 'Romania Insider, undated', []],
])('a page called %j of %j is %j, with %j beside it', (title, published, name, details) => {
  expect(sourceName({ title, publisher: 'Romania Insider', published })).toEqual({ name, details });
});

test.each([
  ['Regional meeting', ['Romania Insider', 'undated'], '. Romania Insider, undated.'],
  ['What will the agreement bring?', ['Romania Insider', 'undated'], ' Romania Insider, undated.'],
  ['Romania Insider, undated', [], '.'],
  ['Who agreed what?', [], ''],
  ['A look at “What next?”', ['Romania Insider'], ' Romania Insider.'],
])('after %j comes one mark only', (name, details, words) => {
  expect(detailsSentence({ name, details })).toBe(words);
});

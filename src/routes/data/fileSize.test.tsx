import { expect, test } from 'vitest';
import { fileSize } from '@/routes/data/FilesSection';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [12_449, '12.4 kB'],
  [999_949, '999.9 kB'],
  [999_960, '1.0 MB'],
  [1_340_000, '1.3 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});

import { expect, it } from 'vitest';
import { failureWords } from '@/features/export/files/deliver';
import { RasteriseError } from '@/features/export/files/rasterise';

it.each([
  [new TypeError('Failed to fetch.'), 'The list was not saved (Failed to fetch). Check the connection, reload the page and try again.'],
  ['', 'The list was not saved. Check the connection, reload the page and try again.'],
  [
    new RasteriseError('no 2D canvas'),
    'The list was not saved. This browser could not draw the picture as PNG. Download the SVG instead, or try another browser.',
  ],
])('%s', (cause, words) => expect(failureWords('The list', cause)).toBe(words));

import { expect, it } from 'vitest';
import type { PictureBody } from '@/charts/model';
import { composePicture } from '@/charts/picture/composePicture';
import { textsOf } from '@/charts/picture/testing/readPicture';
import { chartOf, frame } from '@/charts/picture/testing/samples';

it.each<PictureBody>([
  { shape: 'bars', bars: [{ label: 'Serbia', value: 1234, emphasis: 'none' }] },
  { shape: 'stackedBars', parts: [{ label: 'Recorded', hue: 0 }], bars: [{ label: 'Training', values: [1234] }] },
  {
    shape: 'columns',
    bins: [{ label: '2024', short: '2024', year: null }],
    stack: { totals: [1234], parts: [{ label: 'Roaming', hue: 0, values: [1234], coarse: [0] }] },
    underWay: null,
    undated: null,
    searched: [],
    collected: null,
  },
  {
    shape: 'smallColumns',
    bins: [{ label: '2024', short: '2024', year: null }],
    panels: [{ label: 'Roaming', total: 1234, values: [1234] }],
    absences: ['systematic'],
    collected: null,
  },
  { shape: 'grid', rowLabels: ['Serbia'], columnLabels: ['Roaming'], cells: [[1234]] },
  { shape: 'map', parts: [], places: [{ code: 'US', label: 'United States', count: 1234, isChosen: false, parts: [] }] },
  {
    shape: 'rhythm',
    quarters: [{ label: '2024', isYearStart: true }],
    rows: [{ label: 'Serbia', notes: [], counts: [1234], silences: [] }],
  },
])('writes a large number as the page does: $shape', (body) => {
  const texts = textsOf(composePicture({ chart: chartOf(body), ...frame }).svg).join(' ');
  expect(texts).toContain('1,234');
  expect(texts).not.toContain('1234');
});

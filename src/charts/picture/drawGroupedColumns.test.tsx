import { describe, expect, it } from 'vitest';
import type { GroupedColumnsBody } from '@/charts/comparisonBodies';
import { composePicture } from '@/charts/picture/composePicture';
import { drawGroupedColumns } from '@/charts/picture/drawGroupedColumns';
import { boxesOf, textsOf } from '@/charts/picture/testing/readPicture';
import { chartOf, framed } from '@/charts/picture/testing/samples';
import { hueOf, palettes } from '@/ui/palette';

const body: GroupedColumnsBody = {
  shape: 'groupedColumns',
  bins: ['2022', '2023', '2024'],
  series: [
    { label: 'Albania', hue: 4, values: [24, 0, 40] },
    { label: 'Serbia', hue: 0, values: [20, 32, 7] },
  ],
};

function pictureOf(theme: 'light' | 'dark', size: 'wide' | 'square' | 'a4' = 'wide') {
  return composePicture({ chart: chartOf(body), ...framed({ theme, size }), drawGroupedColumns });
}

describe('a picture of columns side by side', () => {
  it('writes every year, every number, the axis and who is who', () => {
    const texts = textsOf(pictureOf('light').svg);
    for (const text of ['2022', '2023', '2024', '24', '40', '20', '32', '7', 'Albania', 'Serbia']) expect(texts).toContain(text);
    // The axis writes it; a column of no height has no number.
    expect(texts.filter((text) => text === '0')).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('draws a column for each number in its series’ colour, in the %s theme', (theme) => {
    const { svg } = pictureOf(theme);
    for (const { hue, values } of body.series) {
      const colour = hueOf(hue, palettes[theme]);
      const drawn = svg.split(`fill="${colour}"`).length - 1;
      // One more is the legend's square; a column of zero has no height to draw.
      expect(drawn - 1).toBe(values.filter((value) => value > 0).length);
    }
  });

  it.each(['wide', 'square', 'a4'] as const)('is the same each time, whole and in need of nothing from outside, at %s', (size) => {
    const { svg, width, height } = pictureOf('light', size);
    expect(pictureOf('light', size).svg).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity| class=| style=|var\(|url\(/);
    for (const { left, right, top, bottom } of boxesOf(svg)) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.1);
      expect([right <= width + 0.1, bottom <= height + 0.1]).toEqual([true, true]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { StackedBarsBody } from '@/charts/model';
import { drawStackedBars } from '@/charts/picture/drawBarShapes';
import { asText } from '@/charts/picture/testing/asText';
import { lightPalette } from '@/ui/palette';

const canvas = { width: 1000, height: null, palette: lightPalette, legend: true };
const body: StackedBarsBody = {
  shape: 'stackedBars',
  parts: [
    { label: 'Recorded', hue: 'followed' },
    { label: 'None known', hue: 'unfollowed' },
  ],
  bars: [
    { label: 'Training', values: [3, 1] },
    { label: 'Funding', values: [0, 2] },
  ],
};

function rects(svg: string, height: number) {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="([\d.]+)" fill="(#\w+)"/g)]
    .filter(([, , , own]) => Number(own) === height)
    .map(([, x, width, , fill]) => ({ x: Number(x), width: Number(width), fill }));
}

describe('stacked bars in a picture', () => {
  it('draws the parts end to end and to one scale, and none for zero', () => {
    const [recorded, none, other, ...more] = rects(asText(body, drawStackedBars(body, canvas)).svg, 24);
    expect(more).toEqual([]);
    expect(recorded?.fill).toBe(lightPalette.followUps.followed);
    expect(none?.fill).toBe(lightPalette.followUps.unfollowed);
    expect(none?.x).toBeCloseTo((recorded?.x ?? 0) + (recorded?.width ?? 0), 1);
    expect(recorded?.width).toBeCloseTo(3 * (none?.width ?? 0), 1);
    expect(other?.x).toBe(recorded?.x);
    expect(other?.width).toBeCloseTo(2 * (none?.width ?? 0), 1);
  });

  it('writes every number, zeros too, and the name of each part and row', () => {
    const svg = asText(body, drawStackedBars(body, canvas)).svg;
    const texts = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual(['Recorded', 'None known', 'Training', '3', '1', 'Funding', '0', '2']);
  });

  it('has no column of numbers for a part that counts nothing', () => {
    const unkept = { ...body, bars: [{ label: 'Training', values: [0, 4] }] };
    const texts = [...asText(body, drawStackedBars(unkept, canvas)).svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual(['Recorded', 'None known', 'Training', '4']);
  });

  it('leaves the bars room beside the numbers', () => {
    const [recorded, none] = rects(asText(body, drawStackedBars(body, canvas)).svg, 24);
    expect((none?.x ?? 0) + (none?.width ?? 0)).toBeLessThan(1000 - 2 * 58);
    expect(recorded?.x).toBeGreaterThan(0);
  });
});

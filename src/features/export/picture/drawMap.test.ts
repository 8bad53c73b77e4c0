import { describe, expect, it } from 'vitest';
import type { MapBody } from '@/features/export/chartExport';
import { BODY_WIDTH, composePicture, PICTURE_WIDTH, type PictureInput } from '@/features/export/picture/composePicture';
import { isOnMap, mapCountries } from '@/features/export/picture/mapCountries';
import { legendSteps } from '@/features/export/picture/mapLegend';
import { mapHeight, mapPaths } from '@/features/export/picture/mapPaths';
import { lightPalette } from '@/ui/palette';

const body: MapBody = {
  shape: 'map',
  places: [
    { code: 'RS', label: 'Serbia', count: 246, isChosen: true },
    { code: 'US', label: 'United States', count: 34, isChosen: false },
    { code: 'XK', label: 'Kosovo*', count: 12, isChosen: false },
    { code: 'GR', label: 'Greece', count: null, isChosen: false },
    { code: 'FR', label: 'France', count: 0, isChosen: false },
  ],
};

function pictureOf(patch: Partial<PictureInput> = {}): string {
  return composePicture({
    chart: {
      title: 'Where',
      finding: 'Two countries take part.',
      notes: [],
      body,
      table: { columns: [{ label: 'Country', isNumber: false }], rows: [['Serbia']] },
    },
    filterSentence: 'All records',
    total: 300,
    release: '2026.11',
    made: '2026-11-24',
    link: 'https://example.org/',
    palette: lightPalette,
    outlines: { paths: mapPaths(BODY_WIDTH), height: mapHeight(BODY_WIDTH) },
    ...patch,
  });
}

function fillOf(svg: string, code: string): string | undefined {
  return svg.match(new RegExp(`data-country="${code}" d="[^"]*" fill="([^"]*)"`))?.[1];
}

describe('the outlines', () => {
  const paths = mapPaths(BODY_WIDTH);
  const codes = paths.map(({ code }) => code);

  it('are one for each country that the map claims to hold, Kosovo among them', () => {
    expect(codes.toSorted()).toEqual([...Object.values(mapCountries), 'XK'].toSorted());
    expect(isOnMap('XK')).toBe(true);
    expect(isOnMap('US')).toBe(false);
  });

  it('have at most one decimal, and lie inside the frame', () => {
    for (const { d } of paths) {
      expect(d).toMatch(/^M/);
      expect(d).not.toMatch(/\.\d\d|NaN/);
    }
    const serbia = paths.find(({ code }) => code === 'RS');
    expect(serbia?.label.x).toBeGreaterThan(0);
    expect(serbia?.label.y).toBeLessThan(mapHeight(BODY_WIDTH));
  });

  it('put Kosovo south of Serbia, and Crimea with Ukraine', () => {
    const at = (code: string) => paths.find((path) => path.code === code)?.label.y ?? 0;
    expect(at('XK')).toBeGreaterThan(at('RS'));
    const lowest = (code: string) =>
      Math.max(...[...(paths.find((path) => path.code === code)?.d ?? '').matchAll(/[ML][-\d.]+,([-\d.]+)/g)].map(([, y]) => Number(y)));
    // The south of Crimea lies south of all of Moldova.
    expect(lowest('UA')).toBeGreaterThan(lowest('MD'));
  });

  it('scale with the width and are made once', () => {
    expect(mapPaths(BODY_WIDTH)).toBe(paths);
    expect(mapPaths(320).find(({ code }) => code === 'TR')?.label.x).toBeLessThan(320);
  });
});

describe('the picture of a map', () => {
  const svg = pictureOf();

  it('tells records, none found and not researched apart', () => {
    expect(fillOf(svg, 'RS')).toBe(lightPalette.sequence.at(-1));
    expect(fillOf(svg, 'FR')).toBe(lightPalette.ground);
    expect(fillOf(svg, 'GR')).toBe('url(#not-researched)');
    expect(fillOf(svg, 'XK')).not.toBe(lightPalette.ground);
  });

  it('has the legend, the numbers where there is room, and the countries beside the map', () => {
    for (const text of ['none found', 'not researched', '246', 'Beside the map: United States 34.'])
      expect(svg).toMatch(new RegExp(`<text [^>]*>${text}</text>`));
    for (const { label } of legendSteps(246, lightPalette)) expect(svg).toContain(`>${label}</text>`);
  });

  it('draws what is chosen last, with its own edge', () => {
    const order = [...svg.matchAll(/data-country="(..)"/g)].map(([, code]) => code);
    expect(order.at(-1)).toBe('RS');
    expect(svg).toMatch(new RegExp(`data-country="RS"[^>]*stroke="${lightPalette.chosen}"`));
  });

  it('stays inside its canvas and needs nothing from outside', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|class=|var\(/);
    for (const [, x, width] of svg.matchAll(/<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g))
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(PICTURE_WIDTH);
    expect(pictureOf()).toBe(svg);
  });
});

describe('the legend', () => {
  it.each([0, 1, 2, 5, 7, 317])('covers each count from 1 to %i once', (most) => {
    const covered = legendSteps(most, lightPalette).flatMap(({ label }) => {
      const [first = 0, last = first] = label.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
    expect(covered).toEqual(Array.from({ length: most }, (_, at) => at + 1));
  });
});

import { describe, expect, it } from 'vitest';
import type { MapBody } from '@/charts/model';
import { drawMap } from '@/charts/picture/drawBody';
import type { Canvas } from '@/charts/picture/drawing';
import { asText } from '@/charts/picture/testing/asText';
import { loadOutlines } from '@/charts/plot/Map';
import { isOnMap, mapClass, mapClassWords, mapCountries } from '@/charts/plot/mapCountries';
import { lightPalette } from '@/ui/palette';

const body: MapBody = {
  shape: 'map',
  parts: [
    { label: 'Two countries', hue: 'two' },
    { label: 'Six or more countries', hue: 'many' },
  ],
  places: [
    { code: 'RS', label: 'Serbia', count: 246, isChosen: true, parts: [40, 206] },
    { code: 'HR', label: 'Croatia', count: 90, isChosen: false, parts: [11, 79] },
    { code: 'US', label: 'United States', count: 34, isChosen: false, parts: [30, 4] },
    { code: 'XK', label: 'Kosovo*', count: 12, isChosen: false, parts: [5, 7] },
    { code: 'ME', label: 'Montenegro', count: 7, isChosen: false, parts: [0, 7] },
    { code: 'GR', label: 'Greece', count: 'unresearched', isChosen: false, parts: [0, 0] },
    { code: 'AT', label: 'Austria', count: 'unlisted', isChosen: false, parts: [0, 0] },
    { code: 'BY', label: 'Belarus', count: 'partial', isChosen: false, parts: [0, 0] },
  ],
};

const WIDTH = 1120;
const outlines = await loadOutlines();

function draw(patch: Partial<Canvas> = {}, drawn: MapBody = body) {
  return asText(drawn, drawMap(drawn, { width: WIDTH, height: null, palette: lightPalette, legend: true, ...patch }, outlines));
}

function fillOf(svg: string, code: string): string | undefined {
  return svg.match(new RegExp(`data-country="${code}" d="[^"]*" fill="([^"]*)"`))?.[1];
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('the outlines', () => {
  const { paths, land, width, height } = outlines;

  it('have each country that the map names, Kosovo among them, with one decimal and inside the frame', () => {
    const codes = paths.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...mapCountries]));
    expect(isOnMap('XK')).toBe(true);
    expect(isOnMap('US')).toBe(false);
    for (const { d } of paths) {
      expect(d).toMatch(/^M/);
      expect(d).not.toMatch(/\.\d\d|NaN/);
      for (const [, x, y] of d.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)) {
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
    }
  });

  it('tell whose land lies where: the six in the middle, Kosovo south of Serbia, the sea nobody’s', () => {
    const middle = (code: string) => {
      const own = land.owners.flatMap((owner, at) => (owner === code ? [at] : []));
      const mean = (of: (at: number) => number) => own.reduce((sum, at) => sum + of(at), 0) / own.length;
      return { x: mean((at) => at % land.columns) / land.columns, y: mean((at) => Math.floor(at / land.columns)) / land.rows };
    };
    expect(middle('XK').y).toBeGreaterThan(middle('RS').y);
    for (const code of mapCountries.slice(0, 6)) {
      expect(Math.abs(middle(code).x - 0.5)).toBeLessThan(0.25);
      expect(Math.abs(middle(code).y - 0.6)).toBeLessThan(0.25);
    }
    expect(land.owners.filter((owner) => owner === null).length).toBeGreaterThan(land.owners.length / 6);
  });

  it('are made once', async () => {
    expect(await loadOutlines()).toBe(outlines);
  });
});

describe('the picture of a map', () => {
  const { svg } = draw();

  it('tells records, none found and not researched apart, and land that it does not count', () => {
    expect(fillOf(svg, 'HR')).toBe(lightPalette.sequence[5]);
    expect(fillOf(svg, 'AT')).toBe(lightPalette.ground);
    expect(fillOf(svg, 'GR')).toBe('url(#not-researched)');
    expect(fillOf(svg, 'UA')).not.toBe(lightPalette.ground);
  });

  it('has the key with all classes, the numbers of Kosovo and Montenegro, and the list of the others with its split', () => {
    const texts = textsOf(svg);
    for (const text of [
      'chosen',
      ...mapClassWords,
      'not searched for by name',
      'not researched',
      'Kosovo*',
      '12',
      'Montenegro',
      '7',
      '246',
    ])
      expect(texts).toContain(text);
    for (const text of ['Beyond the map: 1 country', 'United States', '34', '30', 'Searched in part, none found: Belarus.'])
      expect(texts).toContain(text);
  });

  it('draws what is chosen last, outlined and white', () => {
    const order = [...svg.matchAll(/data-country="(..)"/g)].map(([, code]) => code);
    expect(order.at(-1)).toBe('RS');
    expect(svg).toMatch(new RegExp(`data-country="RS"[^>]*stroke="${lightPalette.chosen}"`));
    expect(fillOf(svg, 'RS')).toBe(lightPalette.raised);
  });

  it('stays inside its canvas and needs nothing from outside', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|class=|var\(/);
    for (const [, x, width] of svg.matchAll(/<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g))
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(WIDTH);
    expect(draw().svg).toBe(svg);
  });
});

it('is drawn smaller where the height is short, and counts in words what finds no room, so that no country is lost', () => {
  const many: MapBody = {
    ...body,
    places: Array.from({ length: 40 }, (_, at) => ({
      code: `Q${at}`,
      label: `Land ${at}`,
      count: 50 - at,
      isChosen: false,
      parts: [1, 49 - at],
    })),
  };
  const [large, small] = [draw({}, many), draw({ height: 560 }, many)];
  expect(small.height).toBe(560);
  expect(large.height).toBeGreaterThan(800);
  const named = (svg: string) =>
    new Set(
      textsOf(svg)
        .join(' ')
        .match(/Land \d+/g),
    ).size;
  expect(named(large.svg)).toBe(40);
  const [, left, most] =
    textsOf(small.svg)
      .join(' ')
      .match(/, (\d+) more with (\d+) records or fewer\./) ?? [];
  expect(named(small.svg) + Number(left)).toBe(40);
  expect(Number(most)).toBe(50 - named(small.svg));
});

it('names a country off the map that was searched without a result, in a height that is given too', () => {
  for (const height of [420, 560, 700])
    expect(textsOf(draw({ height }).svg).join(' '), `${height} px`).toContain('Searched in part, none found: Belarus.');
});

it('says what the shades mean only with the legend', () => {
  expect(draw({ legend: false }).svg).not.toContain('not researched');
  expect(draw({ legend: false }).height).toBeLessThan(draw().height);
});

describe('the classes', () => {
  it.each([
    [0, null],
    [1, 0],
    [4, 0],
    [5, 1],
    [10, 2],
    [28, 3],
    [36, 4],
    [50, 5],
    [199, 5],
    [200, 6],
    [5000, 6],
  ])('%i records are in class %s, whatever else is on the map', (count, step) => {
    expect(mapClass(count)).toBe(step);
  });

  it('have a step of the colours each, and words in the key that name where they begin and end', () => {
    expect(mapClassWords).toHaveLength(lightPalette.sequence.length);
    expect(mapClassWords).toEqual(['1–4', '5–9', '10–19', '20–29', '30–49', '50–199', '200 and more']);
  });
});

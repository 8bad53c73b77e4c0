import type { MapBody, MapPlace } from '@/charts/model';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { hatchDefinition, hatchFill } from '@/charts/picture/hatch';
import { isOnMap } from '@/charts/picture/mapCountries';
import { legendSteps, mapColours } from '@/charts/picture/mapLegend';
import { chosenLast } from '@/charts/picture/mapMarks';
import type { MapPath } from '@/charts/picture/mapPaths';
import { paragraph } from '@/charts/picture/paragraph';
import { rectangle, textLine } from '@/charts/picture/svgText';
import { round } from '@/charts/plot/PlotText';
import { within } from '@/charts/plot/plotSize';
import { textWidth } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

const SIZE = 16;
const NUMBER = 13;
const LINE = 26;
const OVER_LEGEND = 14;
const NOTHING: Drawing = { svg: '', height: 0 };

/** Width in px that a picture's outlines are made for; maps of other widths are drawn from the same. */
export const OUTLINES_WIDTH = 1120;
/** The narrowest map where the height is short: as a share of the width, and in px. */
const LEAST_SHARE = 0.55;
const LEAST_WIDTH = 850;

/** The outlines to draw and the height they were made for. */
export interface MapOutlines {
  readonly paths: readonly MapPath[];
  readonly height: number;
}

function fillOf(count: number | null, most: number, palette: Palette): { ground: string; text: string } {
  if (count === null) return { ground: hatchFill, text: palette.soft };
  return count > 0 ? mapColours(count, most, palette) : { ground: palette.ground, text: palette.soft };
}

/** Draws the outline of a country, `shrink` times smaller than it was made; lines keep their thickness. */
function drawOutline({ code, d }: MapPath, place: MapPlace | undefined, most: number, palette: Palette, shrink: number): string {
  const { ground } = fillOf(place ? place.count : 0, most, palette);
  const [stroke, thickness] = place?.isChosen ? [palette.chosen, 3] : [palette.edge, 0.7];
  return `<path data-country="${code}" d="${d}" fill="${ground}" stroke="${stroke}" stroke-width="${round(thickness / shrink)}" stroke-linejoin="round"/>`;
}

/** Draws the number of a country that has room for it. */
function drawNumber({ label }: MapPath, place: MapPlace | undefined, most: number, palette: Palette, shrink: number): string {
  const count = place?.count;
  if (!count || label.room * shrink <= textWidth(formatCount(count), NUMBER)) return '';
  const { text } = fillOf(count, most, palette);
  return textLine(formatCount(count), label.x * shrink, label.y * shrink + NUMBER * 0.35, { size: NUMBER, fill: text, anchor: 'middle' });
}

function drawLegend(places: readonly MapPlace[], most: number, { width, palette }: Canvas): Drawing {
  const items = [
    { label: 'none found', colour: palette.ground },
    ...legendSteps(most, palette),
    ...(places.some(({ count }) => count === null) ? [{ label: 'not researched', colour: hatchFill }] : []),
  ];
  let x = 0;
  let y = 0;
  const drawn = items.map(({ label, colour }) => {
    const space = textWidth(label, SIZE) + 46;
    if (x > 0 && x + space > width) [x, y] = [0, y + LINE];
    const swatch = rectangle(x, y + 3, 20, 16, palette.edge) + rectangle(x + 1, y + 4, 18, 14, palette.ground);
    const item = `${swatch}${rectangle(x + 1, y + 4, 18, 14, colour)}${textLine(label, x + 28, y + 17, { size: SIZE, fill: palette.ink })}`;
    x += space;
    return item;
  });
  return { svg: drawn.join(''), height: y + LINE };
}

/**
 * Draws the map with a number on each country that has room for it, the legend, and the countries beside the map in words. Where the height is short the
 * map is drawn smaller, in the middle.
 */
export function drawMap({ places }: MapBody, canvas: Canvas, { paths, height }: MapOutlines): Drawing {
  const { width, palette } = canvas;
  const most = Math.max(0, ...places.map(({ count }) => count ?? 0));
  const byCode = new Map(places.map((place) => [place.code, place]));
  const legend = canvas.legend ? drawLegend(places, most, canvas) : { svg: '', height: 0 };
  const beside = places
    .filter(({ code, count }) => !isOnMap(code) && count)
    .map(({ label, count }) => `${label} ${formatCount(count ?? 0)}`);
  const words = beside.length > 0 ? paragraph(`Beside the map: ${beside.join(', ')}.`, width, { size: SIZE, fill: palette.ink }) : NOTHING;
  const rest = OVER_LEGEND + legend.height + words.height;
  const room = canvas.height === null ? null : ((canvas.height - rest) * OUTLINES_WIDTH) / height;
  const shrink =
    Math.floor((100 * within(room, { least: Math.min(width * LEAST_SHARE, LEAST_WIDTH), usual: width, most: width })) / OUTLINES_WIDTH) /
    100;
  const ordered = chosenLast(paths, places);
  const outlines = ordered.map((path) => drawOutline(path, byCode.get(path.code), most, palette, shrink)).join('');
  const numbers = ordered.map((path) => drawNumber(path, byCode.get(path.code), most, palette, shrink)).join('');
  const map = (shrink === 1 ? outlines : `<g transform="scale(${shrink})">${outlines}</g>`) + numbers;
  const top = height * shrink + OVER_LEGEND;
  const svg = [
    hatchDefinition(palette),
    moved(map, (width - OUTLINES_WIDTH * shrink) / 2, 0),
    moved(legend.svg, 0, top),
    moved(words.svg, 0, top + legend.height),
  ].join('');
  return { svg, height: top + legend.height + words.height };
}

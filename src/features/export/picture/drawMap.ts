import type { MapBody, MapPlace } from '@/features/export/chartExport';
import type { Canvas, Drawing } from '@/features/export/picture/drawing';
import { hatchDefinition, hatchFill } from '@/features/export/picture/hatch';
import { isOnMap } from '@/features/export/picture/mapCountries';
import { legendSteps, mapColours } from '@/features/export/picture/mapLegend';
import { chosenLast } from '@/features/export/picture/mapMarks';
import type { MapPath } from '@/features/export/picture/mapPaths';
import { rectangle, textLine } from '@/features/export/picture/svgText';
import { textWidth, wrapText } from '@/features/export/picture/wrapText';
import type { Palette } from '@/ui/palette';

const SIZE = 16;
const NUMBER = 13;
const LINE = 26;

/** The outlines to draw and the size they were made for. */
export interface MapOutlines {
  readonly paths: readonly MapPath[];
  readonly height: number;
}

function fillOf(count: number | null, most: number, palette: Palette): { ground: string; text: string } {
  if (count === null) return { ground: hatchFill, text: palette.soft };
  return count > 0 ? mapColours(count, most, palette) : { ground: palette.ground, text: palette.soft };
}

function drawCountry({ code, d, label }: MapPath, place: MapPlace | undefined, most: number, palette: Palette): string {
  const count = place ? place.count : 0;
  const { ground, text } = fillOf(count, most, palette);
  const edge = place?.isChosen ? `stroke="${palette.chosen}" stroke-width="3"` : `stroke="${palette.edge}" stroke-width="0.7"`;
  const outline = `<path data-country="${code}" d="${d}" fill="${ground}" ${edge} stroke-linejoin="round"/>`;
  const hasRoom = count && label.room > textWidth(String(count), NUMBER);
  return hasRoom
    ? outline + textLine(String(count), label.x, label.y + NUMBER * 0.35, { size: NUMBER, fill: text, anchor: 'middle' })
    : outline;
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

/** Draws the map with a number on each country that has room for it, the legend, and the countries beside the map in words. */
export function drawMap({ places }: MapBody, canvas: Canvas, { paths, height }: MapOutlines): Drawing {
  const { width, palette } = canvas;
  const most = Math.max(0, ...places.map(({ count }) => count ?? 0));
  const byCode = new Map(places.map((place) => [place.code, place]));
  const countries = chosenLast(paths, places).map((path) => drawCountry(path, byCode.get(path.code), most, palette));
  const legend = drawLegend(places, most, canvas);
  const beside = places.filter(({ code, count }) => !isOnMap(code) && count).map(({ label, count }) => `${label} ${count}`);
  const lines = beside.length > 0 ? wrapText(`Beside the map: ${beside.join(', ')}.`, SIZE, width) : [];
  const top = height + 14;
  const words = lines.map((line, at) => textLine(line, 0, top + legend.height + (at + 1) * LINE - 6, { size: SIZE, fill: palette.ink }));
  const svg = `${hatchDefinition(palette)}${countries.join('')}<g transform="translate(0 ${top})">${legend.svg}</g>${words.join('')}`;
  return { svg, height: top + legend.height + lines.length * LINE };
}

import { Fragment, type SVGProps } from 'react';
import type { MapBody, MapPlace } from '@/charts/model';
import { AbsenceDot } from '@/charts/plot/AbsenceSigns';
import { isOnMap } from '@/charts/plot/mapCountries';
import type { MapPath } from '@/charts/plot/mapPaths';
import { PlotText, round } from '@/charts/plot/PlotText';
import { type PlotSize, within } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { type Absence, isAbsent, numberOf } from '@/domain/records/absence';
import { formatCount } from '@/domain/words/sentences';
import { heatColours, type Palette } from '@/ui/palette';

/** Width in px that outlines are made for; maps of other widths are drawn from the same. */
export const OUTLINES_WIDTH = 1120;

/** The outlines to draw and the height they were made for. */
export interface MapOutlines {
  readonly paths: readonly MapPath[];
  readonly height: number;
}

/** Loads the outlines, which come in a chunk of their own because they outweigh the rest of the page. */
export async function loadOutlines(): Promise<MapOutlines> {
  const { mapPaths, mapHeight } = await import('@/charts/plot/mapPaths');
  return { paths: mapPaths(OUTLINES_WIDTH), height: mapHeight(OUTLINES_WIDTH) };
}

/** The narrowest map where the height is short: as a share of the width, and in px. */
const LEAST_SHARE = 0.55;
const LEAST_WIDTH = 850;
/** Thickness of a country's edge, and of one that is chosen, in px. */
const EDGE = 0.7;
const CHOSEN_EDGE = 3;
/** A country smaller than this, in px², is drawn as a dot of this radius in px. */
const LEAST_AREA = 12;
const DOT = 3;

/** A country as it is drawn. */
export interface MapCountry {
  readonly code: string;
  /** Its outline, as wide as outlines are made. */
  readonly d: string;
  /** What is known of it; null for a country that is only ground. */
  readonly place: MapPlace | null;
  /** The number of records, in px of the drawing; null where it finds no room. */
  readonly number: { readonly text: string; readonly x: number; readonly y: number } | null;
  /** Why there is none, and the middle of its sign. */
  readonly sign: { readonly absence: Absence; readonly x: number; readonly y: number } | null;
}

/** A drawing of a map, in px. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Size of the numbers. */
  readonly text: number;
  /** Where the outlines begin, and how many times smaller than they were made they are drawn. */
  readonly left: number;
  readonly shrink: number;
  /** The chosen ones last, so that no neighbour covers their edges. */
  readonly countries: readonly MapCountry[];
  /** What the darkest country counts. */
  readonly most: number;
}

/** Returns what the darkest country counts. One that is chosen is outlined, not shaded. */
export function mostOf({ places }: MapBody): number {
  return Math.max(0, ...places.map(({ count, isChosen }) => (isChosen ? 0 : numberOf(count))));
}

/** Returns what is drawn of a country where outlines are drawn `shrink` times smaller than they were made. */
function shapeOf({ d, area, label: { x, y } }: MapPath, shrink: number): string {
  if (area * shrink ** 2 >= LEAST_AREA) return d;
  const [left, radius] = [x - DOT / shrink, DOT / shrink].map((length) => Math.round(length * 10) / 10);
  return `M${left},${y}a${radius},${radius},0,1,0,${2 * (radius ?? 0)},0a${radius},${radius},0,1,0,${-2 * (radius ?? 0)},0Z`;
}

/** Lays out the map. Where the height is short it is drawn smaller, in the middle. */
export function layoutMap(body: MapBody, { width, height, text }: PlotSize, outlines: MapOutlines): MapLayout {
  const room = height === null ? null : (height * OUTLINES_WIDTH) / outlines.height;
  const drawn = within(room, { least: Math.min(width * LEAST_SHARE, LEAST_WIDTH), usual: width, most: width });
  const shrink = Math.floor((100 * drawn) / OUTLINES_WIDTH) / 100;
  const byCode = new Map(body.places.map((place) => [place.code, place]));
  const isChosen = ({ code }: MapPath) => byCode.get(code)?.isChosen === true;
  const ordered = [...outlines.paths.filter((path) => !isChosen(path)), ...outlines.paths.filter(isChosen)];
  return {
    width,
    height: outlines.height * shrink,
    text,
    left: (width - OUTLINES_WIDTH * shrink) / 2,
    shrink,
    countries: ordered.map((path) => {
      const { code, label } = path;
      const place = byCode.get(code) ?? null;
      const count = place ? place.count : 'unlisted';
      const words = isAbsent(count) ? null : formatCount(count);
      const hasRoom = words !== null && label.room * shrink > textWidth(words, text);
      return {
        code,
        d: shapeOf(path, shrink),
        place,
        number: hasRoom ? { text: words, x: label.x * shrink, y: label.y * shrink + text * 0.35 } : null,
        sign: isAbsent(count) && !place?.isChosen ? { absence: count, x: label.x * shrink, y: label.y * shrink } : null,
      };
    }),
    most: mostOf(body),
  };
}

/** The places that can be chosen: with records, or chosen already so that the choice can be taken back. Most records first. */
export function mapMarks(places: readonly MapPlace[]): { readonly onMap: readonly MapPlace[]; readonly beside: readonly MapPlace[] } {
  const marks = places.filter(({ count, isChosen }) => !isAbsent(count) || isChosen);
  return { onMap: marks.filter(({ code }) => isOnMap(code)), beside: marks.filter(({ code }) => !isOnMap(code)) };
}

/** The palest step of the sequence is too near the ground to be told from a country without records. */
export function mapPalette(palette: Palette): Palette {
  return { ...palette, sequence: palette.sequence.slice(1) };
}

export function coloursOf(count: number, most: number, palette: Palette): { ground: string; text: string } {
  return heatColours(count, most, mapPalette(palette));
}

/** A country that is only ground has no place. */
function fillOf(place: MapPlace | null, most: number, palette: Palette, hatch: string): string {
  if (!place || place.isChosen) return palette.ground;
  if (place.count === 'unresearched') return `url(#${hatch})`;
  return isAbsent(place.count) ? palette.ground : coloursOf(place.count, most, palette).ground;
}

interface Props {
  palette: Palette;
  /** The id, in the document, of the pattern of what is not researched. */
  hatch: string;
}

interface PlotProps extends Props {
  layout: MapLayout;
  /** What makes a country more than a drawing: a button, a title. */
  markProps?: ((code: string) => SVGProps<SVGPathElement>) | undefined;
}

/** The outlines, coloured by records. */
export function MapCountries({ layout: { countries, shrink, most }, palette, hatch, markProps }: PlotProps) {
  const outlines = countries.map(({ code, d, place }) => (
    <path
      key={code}
      data-country={code}
      d={d}
      fill={fillOf(place, most, palette, hatch)}
      stroke={place?.isChosen ? palette.chosen : palette.edge}
      strokeWidth={round((place?.isChosen ? CHOSEN_EDGE : EDGE) / shrink)}
      strokeLinejoin="round"
      {...markProps?.(code)}
    />
  ));
  return shrink === 1 ? outlines : <g transform={`scale(${shrink})`}>{outlines}</g>;
}

/** The numbers of the countries that have room for them, and the signs of those that have none. */
export function MapNumbers({ layout: { countries, most, text }, palette }: Omit<PlotProps, 'hatch'>) {
  return countries.map(({ code, place, number, sign }) => (
    <Fragment key={code}>
      {sign && <AbsenceDot {...sign} palette={palette} />}
      {number && (
        <PlotText
          x={number.x}
          y={number.y}
          size={text}
          fill={place?.isChosen ? palette.ink : coloursOf(numberOf(place?.count ?? 0), most, palette).text}
          anchor="middle"
        >
          {number.text}
        </PlotText>
      )}
    </Fragment>
  ));
}

/** The countries with their numbers. */
export function MapPlot({ layout, palette, hatch }: PlotProps) {
  return (
    <g transform={`translate(${round(layout.left)} 0)`}>
      <MapCountries {...{ layout, palette, hatch }} />
      <MapNumbers {...{ layout, palette }} />
    </g>
  );
}

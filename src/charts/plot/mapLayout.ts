import type { BarsBody, MapBody, MapPlace } from '@/charts/model';
import { absencesIn } from '@/charts/plot/AbsenceSigns';
import { type BarsLayout, layoutBars } from '@/charts/plot/Bars';
import { layoutMapLegend, type MapLegendLayout } from '@/charts/plot/MapLegend';
import { isOnMap, mapClass, mapCountries } from '@/charts/plot/mapCountries';
import { type MapLabel, placeLabels } from '@/charts/plot/mapLabels';
import type { MapOutlines } from '@/charts/plot/mapPaths';
import { layoutNoneIn, type NoneInLayout } from '@/charts/plot/NoneIn';
import type { PlotSize } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { isAbsent, type NoneOf, numberOf } from '@/domain/records/absence';
import { counted, formatCount } from '@/domain/words/sentences';

/** The map at its full size, and the narrowest that names its countries, in px at labels of 13 px. */
export const FULL = { width: 780, height: 584 };
const NARROW = 520;
export const GIVEN = 13;
/** A column of the list is this wide at least, and so far from the next; between map, key and list: in px at labels of 13 px. */
const COLUMN = { width: 240, gap: 32, names: 0.46 };
const AIR = 12;

/** A country as it is drawn; null `place` for one that is only ground. */
interface MapCountry {
  readonly code: string;
  readonly d: string;
  readonly place: MapPlace | null;
}

/** A part of the list: bars with the countries behind them. */
interface ListColumn {
  readonly x: number;
  readonly y: number;
  readonly bars: BarsLayout;
  readonly codes: readonly string[];
}

/** A drawing of a map with its key and the list of what the frame leaves out, in px. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** The frame, and how many times smaller than they were made the outlines are drawn. */
  readonly frame: { readonly width: number; readonly height: number; readonly shrink: number };
  /** It has numbers alone, and every country but a chosen one is in the list. */
  readonly isNarrow: boolean;
  /** The chosen ones last, so that no neighbour covers their edges. */
  readonly countries: readonly MapCountry[];
  readonly labels: readonly MapLabel[];
  readonly legend: (MapLegendLayout & { readonly x: number; readonly y: number }) | null;
  readonly list: {
    readonly heading: { readonly text: string; readonly x: number; readonly y: number } | null;
    readonly columns: readonly ListColumn[];
    /** Those without a bar, in words. */
    readonly rest: readonly { readonly text: string; readonly x: number; readonly y: number }[];
    readonly none: NoneInLayout & { readonly y: number };
  };
}

/** The parts of a map that do not depend on its list. */
export type MapParts = Pick<MapLayout, 'countries' | 'labels'>;

/** Tells whether a place is in the list of the map at some width: it is counted, chosen, or was looked for. */
export function isListed({ count, isChosen }: MapPlace): boolean {
  return isChosen || !isAbsent(count);
}

/** Returns the places that the map leaves to its list: those outside its frame and, where it is too narrow for names, all that are not chosen. */
export function besideMap({ places }: MapBody, isNarrow: boolean): readonly MapPlace[] {
  return places.filter(({ code, isChosen }) => !isOnMap(code) || (isNarrow && !isChosen));
}

/** Returns those of the places that were looked for without a result, or not at all, as the chart names them below. */
export function absentIn(places: readonly MapPlace[]): readonly NoneOf[] {
  return places.flatMap(({ label, count, isChosen }) =>
    isAbsent(count) && !isChosen && count !== 'unlisted' ? [{ label, absences: [count] }] : [],
  );
}

/** `Beyond the map: 12 countries` */
export function listHeading(count: number, isNarrow: boolean): string {
  const countries = counted(count, 'country', 'countries');
  return isNarrow ? countries : `Beyond the map: ${countries}`;
}

/** Returns the bars of these places, most records first as they come. */
export function barsOf(places: readonly MapPlace[], { parts }: MapBody): BarsBody {
  return {
    shape: 'bars',
    parts,
    bars: places.map(({ label, count, isChosen, parts: own }) => ({
      label,
      value: numberOf(count),
      ...(isAbsent(count) && { absence: count }),
      emphasis: isChosen ? 'chosen' : 'none',
      parts: own,
    })),
  };
}

/** Returns how many two-country records a country has. */
export function aloneOf({ parts }: Pick<MapBody, 'parts'>, place: MapPlace): number {
  return place.parts[parts.findIndex(({ hue }) => hue === 'two')] ?? 0;
}

interface Widths {
  readonly width: number;
  readonly text: number;
  readonly small: number | undefined;
  readonly map: number;
  readonly hasLegend: boolean;
}

/** Lays out all but the labels for a map of a width. */
function laidOut(body: MapBody, { width, text, small, map, hasLegend }: Widths) {
  const scale = text / GIVEN;
  const isNarrow = map < NARROW * scale;
  const [gap, column] = [COLUMN.gap * scale, COLUMN.width * scale];
  const frame = { width: map, height: (map * FULL.height) / FULL.width, shrink: map / FULL.width };
  const air = AIR * scale;
  const isBeside = width - map - gap >= column;
  const legend = hasLegend ? layoutMapLegend(body, { width, text }) : null;
  const under = frame.height + (legend ? air + legend.height : 0);
  const inList = besideMap(body, isNarrow);
  const rows = inList.filter(isListed);
  const most = Math.max(1, ...rows.map(({ count }) => numberOf(count)));
  const headHeight = rows.length > 0 ? text * 2 : 0;
  const across = Math.max(1, Math.floor((width + gap) / (column + gap)));
  const below = (width - gap * (across - 1)) / across;
  const besideWidth = width - map - gap;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, text, 600)));
  const barsAt = (places: readonly MapPlace[], wide: number) => {
    const zero = Math.min(wide * COLUMN.names, longest) + 8;
    return layoutBars(barsOf(places, body), { width: wide, height: null, text: small === undefined ? text : small + 1 }, zero, most);
  };
  const columns: ListColumn[] = [];
  const add = (places: readonly MapPlace[], x: number, y: number, wide: number): number => {
    const bars = barsAt(places, wide);
    columns.push({ x, y, bars, codes: places.map(({ code }) => code) });
    return y + bars.height;
  };
  const top = isBeside ? 0 : under + air;
  const room = frame.height - top - headHeight;
  const all = barsAt(rows, isBeside ? besideWidth : below).rows;
  const first = isBeside ? all.filter((row) => row.top + row.height <= room).length : 0;
  let bottom = under;
  if (first > 0) add(rows.slice(0, first), map + gap, headHeight, besideWidth);
  const left = rows.slice(first);
  if (left.length > 0) {
    const start = isBeside ? under + air : top + headHeight;
    const each = Math.ceil(left.length / across);
    for (let at = 0; at * each < left.length; at += 1)
      bottom = Math.max(bottom, add(left.slice(at * each, (at + 1) * each), at * (below + gap), start, below));
  }
  const none = { ...layoutNoneIn(absentIn(inList), { width: width * 0.95, text }), y: bottom };
  return {
    frame,
    isNarrow,
    legend: legend && { ...legend, x: 0, y: frame.height + air },
    list: {
      heading: rows.length > 0 ? { text: listHeading(rows.length, isNarrow), x: isBeside ? map + gap : 0, y: top + text * 1.2 } : null,
      columns,
      rest: [],
      none,
    },
    height: bottom + none.height,
  };
}

/** Returns the countries of a map and their labels. */
export function mapLabels(
  body: MapBody,
  outlines: MapOutlines,
  {
    frame,
    text,
    isNarrow,
    hasAlone = true,
  }: { readonly frame: MapLayout['frame']; readonly text: number; readonly isNarrow: boolean; readonly hasAlone?: boolean },
): MapParts {
  const byCode = new Map(body.places.map((place) => [place.code, place]));
  const wishes = mapCountries.flatMap((code) => {
    const place = byCode.get(code);
    if (!place) return [];
    const { count, isChosen } = place;
    const alone = isChosen || !hasAlone ? 0 : aloneOf(body, place);
    const [sign] = absencesIn([count]);
    return [
      {
        code,
        name: place.label,
        total: isAbsent(count) ? null : formatCount(count),
        hasSign: sign === 'systematic' || sign === 'partial',
        alone: alone > 0 ? formatCount(alone) : null,
        isPale: !isChosen && count !== 'unresearched' && (mapClass(numberOf(count)) ?? 0) < 2,
      },
    ];
  });
  const labels = placeLabels(wishes, outlines.land, { cell: outlines.cell * frame.shrink, text, isNarrow, isPlain: !hasAlone });
  const isChosen = ({ code }: { readonly code: string }) => byCode.get(code)?.isChosen === true;
  const ordered = [...outlines.paths.filter((path) => !isChosen(path)), ...outlines.paths.filter(isChosen)];
  return { countries: ordered.map(({ code, d }) => ({ code, d, place: isOnMap(code) ? (byCode.get(code) ?? null) : null })), labels };
}

/** Lays out the map as high as it needs. Its list stands beside it, what finds no room there in columns under it. */
export function layoutMap(
  body: MapBody,
  { width, text, small }: Omit<PlotSize, 'height'>,
  outlines: MapOutlines,
  hasLegend = true,
): MapLayout {
  const full = Math.min(width, (FULL.width * text) / GIVEN);
  const sheet = laidOut(body, { width, text, small, map: Math.floor(full), hasLegend });
  return { ...sheet, width, text, ...mapLabels(body, outlines, { ...sheet, text }) };
}

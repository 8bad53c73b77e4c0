import type { MapBody, MapPlace } from '@/charts/model';
import { layoutBars } from '@/charts/plot/Bars';
import { layoutMapLegend } from '@/charts/plot/MapLegend';
import { isOnMap } from '@/charts/plot/mapCountries';
import {
  absentIn,
  barsOf,
  besideMap,
  FULL,
  isListed,
  listHeading,
  type MapLayout,
  type MapParts,
  mapLabels,
} from '@/charts/plot/mapLayout';
import type { MapOutlines } from '@/charts/plot/mapPaths';
import { layoutNoneIn, noneInWords } from '@/charts/plot/NoneIn';
import { textWidth, wrapText } from '@/charts/plot/wrapText';
import { isAbsent, numberOf } from '@/domain/records/absence';
import { counted, formatCount } from '@/domain/words/sentences';

/** The map takes so much of the width, and no less of the height than this, in sizes of the text. */
const SHARE = 0.58;
const LEAST_HEIGHT = 7;
/** In sizes of the text: a map narrower than the first has only numbers, one narrower than the second no numbers of two-country records. */
const NARROW = 22;
const CROWDED = 40;
/** Bars stand beside the map from this width on; names take so much of them. In sizes of the text. */
const BARS = 17;
const NAMES = 0.46;
/** Between map, list and key, over the list's words, and from line to line, in sizes of the text. */
const [GAP, AIR, LEADING, HEAD] = [1.6, 0.6, 1.35, 1.9];
/** At least so many bars are drawn, or none. */
const LEAST_BARS = 2;
/** So many lines of words stand under the bars. */
const MOST_LINES = 2;
const MOST_ABSENT_LINES = 3;

function placeWords({ label, count }: MapPlace): string {
  return `${label} ${formatCount(numberOf(count))}`;
}

/** Names as many places as fit into `lines`, and says of the rest how many there are and how much they count at most. */
function restLines(places: readonly MapPlace[], lead: string, width: number, text: number, lines: number): readonly string[] {
  for (let shown = places.length; shown >= 0; shown -= 1) {
    const left = places.slice(shown);
    const most = Math.max(0, ...left.map(({ count }) => numberOf(count)));
    const fewer = left.length > 1 && left.some(({ count }) => numberOf(count) < most) ? ' or fewer' : '';
    const others = left.length > 0 ? [`${formatCount(left.length)} more with ${counted(most, 'record')}${fewer}`] : [];
    const all = [...places.slice(0, shown).map(placeWords), ...others];
    const wrapped = wrapText(all.length > 0 ? `${lead}${all.join(', ')}.` : '', text, width);
    if (wrapped.length <= lines) return wrapped;
  }
  return [];
}

/** Names the places without records and why, or only counts them where they would need more lines than there are. */
function absentLines(places: readonly MapPlace[], width: number, text: number): readonly string[] {
  const absent = absentIn(places);
  const wrapped = wrapText(noneInWords(absent), text, width);
  if (wrapped.length <= MOST_ABSENT_LINES) return wrapped;
  const alike = [...Map.groupBy(absent, ({ absences }) => absences.join()).values()];
  const counts = alike.flatMap((own) => (own[0] ? [{ ...own[0], label: counted(own.length, 'country', 'countries') }] : []));
  return wrapText(noneInWords(counts), text, width);
}

/** Returns the height of a map beside its list where no height is given. */
export function usualMapHeight(width: number): number {
  return (width * SHARE * FULL.height) / FULL.width;
}

const known = new WeakMap<MapBody, Map<string, MapParts>>();

/** Returns the labels as they were placed before on a map of the same size: placing them is slow. */
function labelsOnce(body: MapBody, outlines: MapOutlines, look: Parameters<typeof mapLabels>[2]): MapParts {
  const { frame, text, isNarrow, hasAlone } = look;
  const key = [frame.width, frame.height, text, isNarrow, hasAlone].join();
  const own = known.get(body) ?? new Map<string, MapParts>();
  const parts = own.get(key) ?? mapLabels(body, outlines, look);
  known.set(body, own.set(key, parts));
  return parts;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly hasLegend: boolean;
}

/**
 * Lays out a map in a height that is given: the map at the left, beside it the countries that it does not name, as bars where these find room, else in words, and
 * the key where there is room for it. What finds none is counted in words.
 */
export function layoutMapInHeight(body: MapBody, room: Room, outlines: MapOutlines): MapLayout {
  const layout = laidOut(body, room, outlines, true);
  // Without bars nothing is drawn in the colours of their parts, and the key needs less room.
  return layout.list.columns.length > 0 ? layout : laidOut(body, room, outlines, false);
}

function laidOut(body: MapBody, { width, height: given, text, hasLegend }: Room, outlines: MapOutlines, hasBars: boolean): MapLayout {
  const [gap, air] = [GAP * text, AIR * text];
  const height = Math.max(given, LEAST_HEIGHT * text);
  const isNarrow = Math.min(width * SHARE, (height * FULL.width) / FULL.height) < NARROW * text;
  const told: MapBody = hasBars ? body : { ...body, parts: [] };
  const keyOf = (wide: number) => layoutMapLegend(told, { width: wide, text, isShort: isNarrow });
  const wideKey = keyOf(width);
  // If there is room under the map, the key runs across the full width there; otherwise it goes below the list.
  const mapWidth = (room: number) => Math.floor(Math.min(width * SHARE, (room * FULL.width) / FULL.height));
  const heightOf = (map: number) => (map * FULL.height) / FULL.width;
  const isUnder = hasLegend && (isNarrow || height - heightOf(mapWidth(height)) >= air + wideKey.height);
  const above = isUnder ? height - air - wideKey.height : height;
  const map = mapWidth(above);
  const frame = { width: map, height: heightOf(map), shrink: map / FULL.width };
  const left = map + gap;
  const beside = width - left;
  const legend: MapLayout['legend'] = !hasLegend
    ? null
    : isUnder
      ? { ...wideKey, x: 0, y: above + air }
      : { ...keyOf(beside), x: left, y: height - keyOf(beside).height };
  const room = legend && !isUnder ? legend.y - air : above;

  const parts = labelsOnce(body, outlines, { frame, text, isNarrow, hasAlone: map >= CROWDED * text });
  const named = new Set(parts.labels.flatMap(({ code, pieces }) => (pieces.some(({ kind }) => kind === 'name') ? [code] : [])));
  const unnamed = body.places.filter(({ code, isChosen }) => isOnMap(code) && !named.has(code) && (!isNarrow || !isChosen));
  const rows = besideMap(body, isNarrow).filter(isListed);
  const most = Math.max(1, ...rows.map(({ count }) => numberOf(count)));
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, text, 600)));
  const unnamedLines = isNarrow
    ? []
    : restLines(
        unnamed.filter(({ count }) => !isAbsent(count)),
        'Without a name on the map: ',
        beside,
        text,
        3,
      );
  const absent = absentLines(besideMap(body, isNarrow), beside, text);
  const heightOfLines = (lines: readonly string[]) => (lines.length > 0 ? air + lines.length * text * LEADING : 0);
  const under = heightOfLines(unnamedLines) + heightOfLines(absent);
  const head = rows.length > 0 ? HEAD * text : 0;
  const linesIn = (space: number) => Math.max(0, Math.floor((space - air) / (text * LEADING)));
  const barsAt = (places: readonly MapPlace[]) =>
    layoutBars(barsOf(places, body), { width: beside, height: null, text: text + 1 }, Math.min(beside * NAMES, longest) + 8, most);
  let first = hasBars && beside >= BARS * text ? rows.length : 0;
  const wordsRoom = (count: number) => (count < rows.length ? air + MOST_LINES * text * LEADING : 0);
  while (first > 0 && head + barsAt(rows.slice(0, first)).height + wordsRoom(first) + under > room) first -= 1;
  if (first < Math.min(LEAST_BARS, rows.length)) first = 0;
  const bars = first > 0 ? barsAt(rows.slice(0, first)) : null;
  const barsEnd = head + (bars?.height ?? 0);
  const lead = first > 0 ? 'Also ' : '';
  const lines = restLines(rows.slice(first), lead, beside, text, first > 0 ? MOST_LINES : linesIn(room - head - under));
  const wordsEnd = barsEnd + heightOfLines(lines);
  const unnamedEnd = wordsEnd + heightOfLines(unnamedLines);
  const at = (line: string, place: number, top: number) => ({ text: line, x: left, y: top + air + text * (1 + place * LEADING) });
  return {
    ...parts,
    width,
    height,
    text,
    frame,
    isNarrow,
    legend,
    list: {
      heading: rows.length > 0 ? { text: listHeading(rows.length, isNarrow), x: left, y: text } : null,
      columns: bars ? [{ x: left, y: head, bars, codes: rows.slice(0, first).map(({ code }) => code) }] : [],
      rest: [
        ...lines.map((line, place) => at(line, place, barsEnd)),
        ...unnamedLines.map((line, place) => at(line, place, wordsEnd)),
        ...absent.map((line, place) => at(line, place, unnamedEnd)),
      ],
      none: { ...layoutNoneIn([], { width, text }), y: height },
    },
  };
}

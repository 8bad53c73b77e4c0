import type { MapPlace } from '@/charts/model';
import type { MapLayout } from '@/charts/plot/mapLayout';
import { isMarkChosen } from '@/charts/series/chartMark';
import type { ChartMark, MapSeries } from '@/charts/series/chartSeries';
import { absenceWords, isAbsent } from '@/domain/records/absence';
import { counted, formatCount, lowerFirst } from '@/domain/words/sentences';
import type { MarkWords } from '@/ui/marks/marks';
import type { Palette } from '@/ui/palette';

/** A country, or the records of it that name so many countries: what it asks for, and what is said of it. */
export interface MapMark {
  readonly asks: ChartMark;
  readonly words: MarkWords;
}

/** The key of a part of a country's records; that of all of them is the country's code. */
export function partKey(code: string, part: number): string {
  return `${code}/${part}`;
}

export function placeWords({ count }: MapPlace): string {
  return isAbsent(count) ? absenceWords[count] : counted(count, 'record');
}

/** Returns the marks of the places that can be chosen: with records, or chosen already so that the choice can be taken back; each before its parts. */
export function mapMarks({ chart: { body }, scopes, filters }: MapSeries, palette: Palette): ReadonlyMap<string, MapMark> {
  const marks = new Map<string, MapMark>();
  for (const place of body.places) {
    const { code, label, count, isChosen, parts: own } = place;
    if (isAbsent(count) && !isChosen) continue;
    const parts = body.parts.flatMap(({ label: name, hue }, part) => {
      const records = own[part] ?? 0;
      return records > 0 ? [{ label: name, value: formatCount(records), colour: palette.scopes[hue] }] : [];
    });
    marks.set(code, { asks: { values: { country: code } }, words: { label, value: placeWords(place), isChosen, parts } });
    for (const [part, { label: name }] of body.parts.entries()) {
      const records = own[part] ?? 0;
      if (records === 0) continue;
      const asks = { values: { country: code, scope: scopes[part] ?? [] } };
      const words = { label: `${label}, ${lowerFirst(name)}`, value: counted(records, 'record'), isChosen: isMarkChosen(filters, asks) };
      marks.set(partKey(code, part), { asks, words });
    }
  }
  return marks;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns what lies over the drawing to be pressed: the numbers of two-country records on the map, and the list's rows with their parts. */
export function markBoxes(
  { labels, list }: MapLayout,
  two: number,
): { readonly onMap: Map<string, Box>; readonly inList: Map<string, Box> } {
  const onMap = labels.flatMap(({ code, pieces }) =>
    pieces.flatMap(({ kind, x, y, width, size }): [string, Box][] =>
      kind === 'alone' ? [[partKey(code, two), { x: x - 2, y: y - size * 1.05, width: width + 4, height: size * 1.4 }]] : [],
    ),
  );
  const inList = list.columns.flatMap(({ x, y, bars, codes }) =>
    bars.rows.flatMap((row, at): [string, Box][] => {
      const code = codes[at] ?? '';
      return [
        [code, { x, y: y + row.top, width: bars.width, height: row.height }],
        ...row.parts.map((part): [string, Box] => [
          partKey(code, part.part),
          { x: x + part.x, y: y + part.y, width: part.width, height: part.height },
        ]),
      ];
    }),
  );
  return { onMap: new Map(onMap), inList: new Map(inList) };
}

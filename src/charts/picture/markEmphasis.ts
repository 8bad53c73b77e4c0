import type { ChartExport } from '@/charts/model';
import type { PictureOptions } from '@/charts/picture/pictureOptions';
import { counted } from '@/domain/words/sentences';

/** A mark that a reader can point at: its key in an address, and its name. */
export interface NamedMark {
  readonly key: string;
  readonly label: string;
}

/** Returns the marks of a chart that a picture can point at, in their order: bars by their code where they have one, columns by their period. */
export function namedMarks({ body, table }: Pick<ChartExport, 'body' | 'table'>): readonly NamedMark[] {
  if (body.shape === 'columns') return body.stack ? body.bins.map(({ label }) => ({ key: label, label })) : [];
  if (body.shape !== 'bars' && body.shape !== 'stackedBars') return [];
  return body.bars.map(({ label }) => ({ key: table.keys?.rows[rowOf(table, label)]?.[0] ?? label, label }));
}

/** Returns the place of a bar's row: the table also has rows of what is not drawn. */
function rowOf({ rows }: ChartExport['table'], label: string): number {
  return rows.findIndex(([name]) => name === label);
}

/** Returns the chart with its first bars only, without a word on what has none, and a note that says so; as it is where it has no more, or no bars. */
export function firstBars(chart: ChartExport, most: number | null): ChartExport {
  const { body, table, notes } = chart;
  if (most === null || (body.shape !== 'bars' && body.shape !== 'stackedBars') || body.bars.length <= most) return chart;
  const shown = body.bars.slice(0, most).map(({ label }) => rowOf(table, label));
  const text = `The first ${most} of ${counted(body.bars.length, 'bar')} are shown.`;
  return {
    ...chart,
    body:
      body.shape === 'bars' ? { ...body, bars: body.bars.slice(0, most), none: [] } : { ...body, bars: body.bars.slice(0, most), none: [] },
    table: {
      ...table,
      rows: table.rows.filter((_, at) => shown.includes(at)),
      ...(table.keys && { keys: { ...table.keys, rows: table.keys.rows.filter((_, at) => shown.includes(at)) } }),
    },
    notes: [{ kind: 'footnote', text }, ...notes],
  };
}

/** What of a chart's marks is pointed at, by their places: framed, or with the number of a note. */
export interface MarkEmphasis {
  readonly framed: readonly number[];
  readonly pins: readonly { readonly at: number; readonly number: number }[];
}

/** Returns what is pointed at, and the notes with their numbers. Marks that the chart does not have are left out. */
export function pointedAt(
  chart: Pick<ChartExport, 'body' | 'table'>,
  { highlight, pins }: Pick<PictureOptions, 'highlight' | 'pins'>,
): MarkEmphasis & { readonly texts: readonly string[] } {
  const marks = namedMarks(chart);
  const placeOf = (key: string) => marks.findIndex((mark) => mark.key === key);
  const pinned = pins
    .map(({ at, text }) => ({ at: placeOf(at), text }))
    .filter(({ at, text }) => at >= 0 && text !== '')
    .map(({ at, text }, before) => ({ at, number: before + 1, text: `(${before + 1}) ${marks[at]?.label}: ${text}` }));
  return {
    framed: highlight.map(placeOf).filter((at) => at >= 0),
    pins: pinned.map(({ at, number }) => ({ at, number })),
    texts: pinned.map(({ text }) => text),
  };
}

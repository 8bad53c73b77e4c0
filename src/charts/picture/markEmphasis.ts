import type { ChartExport } from '@/charts/model';
import type { PictureOptions } from '@/charts/picture/pictureOptions';
import { absenceWords } from '@/domain/records/absence';
import { counted, upperFirst } from '@/domain/words/sentences';

/** A picture has so many bars without a number at most; more would only be a list of names. */
const MOST_EMPTY = 3;

/** A mark that a reader can point at: its key in an address, and its name. */
export interface NamedMark {
  readonly key: string;
  readonly label: string;
}

/** Returns the marks of a chart that a picture can point at, in their order: bars by their code where they have one, columns by their period. */
export function namedMarks({ body, table }: Pick<ChartExport, 'body' | 'table'>): readonly NamedMark[] {
  if (body.shape === 'columns') return body.stack ? body.bins.map(({ label }) => ({ key: label, label })) : [];
  if (body.shape !== 'bars' && body.shape !== 'stackedBars') return [];
  return body.bars.map(({ label }, at) => ({ key: table.keys?.rows[at]?.[0] ?? label, label }));
}

/** Returns the chart without the bars that count nothing, where there are more than `most`; a note says which these are and why there is nothing. */
export function withoutEmpty(chart: ChartExport, most = MOST_EMPTY): ChartExport {
  const { body, table, notes } = chart;
  if (body.shape !== 'bars') return chart;
  const { bars } = body;
  const empty = bars.filter(({ value }) => value === 0);
  if (empty.length <= most || empty.length === bars.length) return chart;
  const isFull = (_: unknown, at: number) => (bars[at]?.value ?? 0) > 0;
  const texts = [...new Set(empty.map(({ absence = 'systematic' }) => absence))].map((reason) => {
    const names = empty.filter(({ absence = 'systematic' }) => absence === reason).map(({ label }) => label);
    return `${upperFirst(absenceWords[reason])}: ${names.join(', ')}.`;
  });
  return {
    ...chart,
    body: { ...body, bars: bars.filter(isFull) },
    table: {
      ...table,
      rows: table.rows.filter(isFull),
      ...(table.keys && { keys: { ...table.keys, rows: table.keys.rows.filter(isFull) } }),
    },
    notes: [...texts.map((text) => ({ kind: 'note' as const, text })), ...notes],
  };
}

/** Returns the chart with its first bars only, and a note that says so; as it is where it has no more, or no bars. */
export function firstBars(chart: ChartExport, most: number | null): ChartExport {
  const { body, table, notes } = chart;
  if (most === null || (body.shape !== 'bars' && body.shape !== 'stackedBars') || body.bars.length <= most) return chart;
  const text = `Shown are the first ${most} of ${counted(body.bars.length, 'bar')}.`;
  return {
    ...chart,
    body: body.shape === 'bars' ? { ...body, bars: body.bars.slice(0, most) } : { ...body, bars: body.bars.slice(0, most) },
    table: {
      ...table,
      rows: table.rows.slice(0, most),
      ...(table.keys && { keys: { ...table.keys, rows: table.keys.rows.slice(0, most) } }),
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

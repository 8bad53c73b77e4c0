import type { ChartTable, PictureBody } from '@/charts/model';

/** The highest picture, in px at a width of 1120, that fits a page of paper at full width with its title. */
export const MOST_HEIGHT = 1250;

/** Returns after how many of these heights about half of their sum is reached, so that something is left on both sides. */
function middleOf(heights: readonly number[]): number {
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  let reached = 0;
  const at = heights.findIndex((height) => {
    reached += height;
    return reached >= half;
  });
  return Math.min(heights.length - 1, at + 1);
}

/** A lane with more records is not much higher for them. */
const MOST_SHOWN = 40;

/** Returns the body as two that stand under each other; null for one that cannot be divided. */
function halves(body: PictureBody): readonly [PictureBody, PictureBody] | null {
  if (body.shape === 'timeline' && body.lanes.length > 1) {
    const half = middleOf(body.lanes.map(({ marks }) => 1 + Math.min(MOST_SHOWN, marks.length)));
    return [
      { ...body, lanes: body.lanes.slice(0, half) },
      { ...body, band: null, lanes: body.lanes.slice(half) },
    ];
  }
  if (body.shape === 'rhythm' && body.rows.length > 1) {
    const half = middleOf(body.rows.map(() => 1));
    const most = body.most ?? Math.max(0, ...body.rows.flatMap(({ counts }) => counts));
    return [
      { ...body, most, rows: body.rows.slice(0, half) },
      { ...body, most, rows: body.rows.slice(half) },
    ];
  }
  return null;
}

/**
 * Returns what a picture draws in as many parts as it takes for each to fit a page; `heightOf` is the height of one in px. Lanes and rows stay whole and in
 * their order, and the parts of a rhythm keep one scale. What cannot be divided is one part, however high.
 */
export function figureParts(body: PictureBody, heightOf: (body: PictureBody) => number): readonly PictureBody[] {
  if (heightOf(body) <= MOST_HEIGHT) return [body];
  return halves(body)?.flatMap((half) => figureParts(half, heightOf)) ?? [body];
}

/** Returns the words for those who cannot see part `at` (from 0) of a chart's `count` pictures. */
export function partWords({ title, finding }: { readonly title: string; readonly finding: string }, at: number, count: number): string {
  const words = finding || title;
  return count === 1 ? words : `${words} (part ${at + 1} of ${count})`;
}

/** More columns than this find no room on a page of paper. */
const MOST_COLUMNS = 24;

/** Returns the table as it fits on paper: one with very many columns and fewer rows is turned, so that its columns stand under each other. */
export function paperTable(table: ChartTable): ChartTable {
  const { columns, rows } = table;
  if (columns.length <= MOST_COLUMNS || rows.length >= columns.length) return table;
  const [names, ...values] = columns;
  return {
    columns: [{ label: names?.label ?? '', isNumber: false }, ...rows.map(([name = '']) => ({ label: String(name), isNumber: true }))],
    rows: values.map(({ label }, at) => [label, ...rows.map((row) => row[at + 1] ?? '')]),
  };
}

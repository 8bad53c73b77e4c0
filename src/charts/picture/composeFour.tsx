import { Fragment } from 'react';
import type { ChartExport } from '@/charts/model';
import { definitionsOf, drawBody } from '@/charts/picture/drawBody';
import { type Canvas, type Drawing, markup, moved, nothing, paragraph, SMALL, stacked } from '@/charts/picture/drawing';
import { drawSharedKey } from '@/charts/picture/drawSharedKey';
import { drawFoot, MARGIN, PictureDocument } from '@/charts/picture/PictureDocument';
import { type BoardInput, describeChart, lookOf, notesOf, type Picture, scopeUnderTitle, scopeWords } from '@/charts/picture/pictureInput';
import { headlineFound, MOST_QUARTERS, namedSizes } from '@/charts/picture/pictureOptions';
import { rowsShown, shorterForms, withRoomAcross } from '@/charts/picture/shortenChart';

/** Between quarters, from the head and the key to the charts, from these to the foot, and under a chart's title, in px. */
const GAP = { across: 48, down: 18, underHead: 8, overFoot: 10, underTitle: 4 } as const;
/** Over the head and under the foot, in px. */
const AIR = 20;
/** A headline is as large as it can be on one line; one that needs two is small. */
const HEADLINE = { sizes: [32, 30, 28, 26], small: 26, lines: 2 } as const;
const TITLE = 20;
/** Columns on a slide are lower than elsewhere: so many px, with the number on top. */
const LOW_COLUMNS = 76;
/** A remark in the line over the columns stands so much higher than in a line of its own, in px. */
const OVER_REMARK = -5;

/** A chart on the slide, in px: its title, and what is drawn under it. */
export interface Quarter {
  /** As it is drawn: with only its first rows if not all of them fit. */
  readonly chart: ChartExport;
  /** Its title, and which of its rows are shown if not all of them fit. */
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From the title's top to the end of the room. */
  readonly height: number;
  readonly titleHeight: number;
  readonly drawing: Drawing;
}

/** Returns a chart as its quarter shows it. The rows under the columns are dropped; only the line on records without a date is kept, as `beside`. */
function trimmed(chart: ChartExport): { readonly chart: ChartExport; readonly beside: string | null } {
  const { body } = chart;
  if (body.shape !== 'columns' || !body.stack) return { chart, beside: null };
  return { chart: { ...chart, body: { ...body, underWay: null, searched: [], undated: null } }, beside: body.undated };
}

/** Returns the chart with as many of its rows as there is room for; null where it needs more. */
function drawQuarter(
  whole: ChartExport,
  canvas: Canvas & { readonly height: number },
  input: BoardInput,
): Pick<Quarter, 'chart' | 'drawing' | 'title'> | null {
  const { chart, beside } = trimmed(whole);
  const remark = beside ? paragraph(beside, canvas.width, { size: SMALL, fill: canvas.palette.soft }, 1) : nothing;
  // The line over the columns on what is not yet collected has room for it at the left.
  const isOver = chart.body.shape === 'columns' && chart.body.collected !== null && chart.body.collected < chart.body.bins.length;
  const room = { ...canvas, height: canvas.height - (isOver ? 0 : remark.height) };
  for (const shown of [withRoomAcross(chart, room.width), ...shorterForms(chart, room.width)]) {
    const drawn = drawBody(shown.body, room, input);
    if (drawn.height === 0 || drawn.height > room.height + 0.5) continue;
    const both = (
      <>
        {moved(remark.drawn, 0, OVER_REMARK)}
        {drawn.drawn}
      </>
    );
    const drawing = isOver ? { drawn: both, height: drawn.height } : stacked([drawn, remark].map((part) => ({ gap: 0, drawing: part })));
    const part = rowsShown(shown, chart);
    return { chart: shown, drawing, title: part ? `${whole.title} (${part})` : whole.title };
  }
  return null;
}

/** Where things stand on a slide of up to four charts, in px. */
export interface FourLayout {
  readonly width: number;
  /** Air at the sides. */
  readonly left: number;
  readonly headline: string;
  readonly scope: string;
  readonly head: Drawing;
  readonly quarters: readonly Quarter[];
  /** What colours and signs mean, and where it stands. */
  readonly key: Drawing & { readonly y: number };
  readonly footnotes: readonly string[];
  readonly foot: ReturnType<typeof drawFoot>;
  readonly footTop: number;
}

const { width: WIDTH, height: HEIGHT } = namedSizes.wide;

/** What is said over the charts: the reader's words or what was found; then the filters. */
function headOfFour(input: BoardInput, charts: readonly ChartExport[], inner: number) {
  const { options, palette } = lookOf(input);
  const headline = options.headline || headlineFound(options, input.title, [input.finding, ...charts.map(({ finding }) => finding)]);
  const named = input.isCalledByFilters ? '' : `${input.title} · `;
  const scope = headline === input.title ? scopeUnderTitle(input) : named + scopeWords(input);
  const paragraphOf = (size: number) => paragraph(headline, inner, { size, fill: palette.ink, weight: 600, serif: true }, HEADLINE.lines);
  const drawn = HEADLINE.sizes.map(paragraphOf);
  const [large = paragraphOf(HEADLINE.small)] = drawn.filter(({ height }, at) => height < 2 * (HEADLINE.sizes[at] ?? 0));
  const head = stacked([
    { gap: 0, drawing: large },
    { gap: 4, drawing: paragraph(scope, inner, { size: SMALL, fill: palette.ink, weight: 600 }, 2) },
  ]);
  return { headline, scope, head };
}

/** Lays out as many of these charts as there are places, in their order, under the key of `keyed`. */
function laidOut(input: BoardInput, charts: readonly ChartExport[], places: number, keyed: readonly ChartExport[]): FourLayout {
  const look = lookOf(input);
  const { options, palette } = look;
  const inner = WIDTH - 2 * MARGIN;
  const words = headOfFour(input, charts, inner);
  const footnotes = [...new Set([...keyed.flatMap((chart) => notesOf(chart, false).map(({ text }) => text)), ...(input.footnotes ?? [])])];
  const foot = drawFoot(input, inner, footnotes);
  const footTop = HEIGHT - AIR - foot.height;
  const key = drawSharedKey(
    keyed.map((chart) => trimmed(chart).chart),
    inner,
    look,
  );
  const keyTop = AIR + words.head.height + GAP.underHead;
  const top = keyTop + key.height;
  const [columns, rows] = [places > 1 ? 2 : 1, places > 2 ? 2 : 1];
  const width = (inner - (columns - 1) * GAP.across) / columns;
  const height = (footTop - GAP.overFoot - top - (rows - 1) * GAP.down) / rows;
  const titleHeight = TITLE * 1.3 + GAP.underTitle;
  const canvas = {
    palette,
    legend: options.legend,
    isKeyed: key.isShared,
    measure: input.measure,
    width,
    height: height - titleHeight,
    lowest: LOW_COLUMNS,
  };
  const quarters: Quarter[] = [];
  for (const chart of charts) {
    const at = quarters.length;
    if (at === places) break;
    const drawn = drawQuarter(chart, canvas, input);
    const place = { x: MARGIN + (at % columns) * (width + GAP.across), y: top + Math.floor(at / columns) * (height + GAP.down) };
    if (drawn) quarters.push({ ...drawn, ...place, width, height, titleHeight });
  }
  return { width: WIDTH, left: MARGIN, ...words, quarters, key: { ...key, y: keyTop }, footnotes, foot, footTop };
}

/** Lays out the charts that the options choose, or the page's first ones that have room: two by two, two beside each other, or one. */
export function layoutFour(input: BoardInput): FourLayout {
  const { options } = lookOf(input);
  const wanted = options.charts ? input.charts.filter(({ id }) => options.charts?.includes(id)) : input.charts;
  const places = Math.min(MOST_QUARTERS, wanted.length);
  const shownIn = ({ quarters }: FourLayout) => wanted.filter(({ id }) => quarters.some(({ chart }) => chart.id === id));
  // Key and footnotes are those of the charts that are shown, and these are known when the first have been tried.
  const first = shownIn(laidOut(input, wanted, places, wanted.slice(0, places)));
  const second = laidOut(input, first, places, first);
  return second.quarters.length === first.length ? second : laidOut(input, shownIn(second), places, first);
}

/**
 * Returns up to four of a page's charts as a slide of 16 to 9: a headline, which is the page's finding or the reader's own words, the charts two by two, their
 * key once where they share it, source and link. No type is under 18 px. The same input gives the same text.
 */
export function composeFour(input: BoardInput): Picture {
  const { palette } = lookOf(input);
  const { headline, head, quarters, key, foot, footTop } = layoutFour(input);
  const description = quarters.map(({ chart, title }) => `${title}. ${describeChart(chart)}`).join(' ');
  const svg = markup(
    <PictureDocument
      size={{ width: WIDTH, height: HEIGHT, scale: 1 }}
      title={headline}
      description={description}
      frame={input}
      definitions={definitionsOf(
        quarters.map(({ chart }) => chart),
        palette,
      )}
    >
      {moved(head.drawn, MARGIN, AIR - 4)}
      {moved(key.drawn, MARGIN, key.y)}
      {quarters.map(({ chart, title, x, y, width, titleHeight, drawing }) => (
        <Fragment key={chart.id}>
          {moved(paragraph(title, width, { size: TITLE, fill: palette.ink, weight: 600, serif: true }, 1).drawn, x, y - 4)}
          {moved(drawing.drawn, x, y + titleHeight)}
        </Fragment>
      ))}
      {moved(foot.drawn, MARGIN, footTop)}
    </PictureDocument>,
  );
  const { y, width, height } = foot.link;
  return {
    svg,
    width: WIDTH,
    height: HEIGHT,
    linkBox: { x: MARGIN, y: footTop + y, width, height },
    isGrown: false,
    left: 0,
    shown: quarters.map(({ chart }) => chart.id),
  };
}

/** Returns what is drawn of a chart on the slide as a picture of its own, for programs that put charts together by themselves. */
export function quarterPicture(
  { chart, drawing, title, width, height, titleHeight }: Quarter,
  input: BoardInput,
): Pick<Picture, 'svg' | 'width' | 'height'> {
  const { palette } = lookOf(input);
  const size = { width: Math.ceil(width), height: Math.ceil(height - titleHeight), scale: 1 };
  const svg = markup(
    <PictureDocument
      size={size}
      title={title}
      description={describeChart(chart)}
      frame={input}
      definitions={definitionsOf([chart], palette)}
    >
      {drawing.drawn}
    </PictureDocument>,
  );
  return { svg, ...size };
}

import { Fragment } from 'react';
import type { ChartExport, ChartNote } from '@/charts/model';
import { composeFour } from '@/charts/picture/composeFour';
import { definitionsOf, drawBody } from '@/charts/picture/drawBody';
import { type Drawing, moved, paragraph, SMALL, stacked } from '@/charts/picture/drawing';
import { fitPicture, type LayoutAt, LEAST_SCALE, mostScale } from '@/charts/picture/fitPicture';
import { pointedAt } from '@/charts/picture/markEmphasis';
import { drawFoot, drawHead, drawNotes, drawPinned, MARGIN } from '@/charts/picture/PictureDocument';
import {
  type BoardInput,
  describeChart,
  headOf,
  lookOf,
  notesOf,
  type Picture,
  type PictureInput,
  scopeUnderTitle,
} from '@/charts/picture/pictureInput';
import { pixelSize } from '@/charts/picture/pictureOptions';
import { firstRows, shorterForms, withRoomAcross } from '@/charts/picture/shortenChart';
import { composeSlide } from '@/charts/picture/slide/composeSlide';

/** From the head to the chart, from there to the notes, and from these to the foot, in px before scaling. */
const OVER_BODY = 20;
const OVER_NOTES = 16;
const OVER_FOOT = 16;

/** One way to make a picture fit: so many of its notes, the chart in this form, the head in fewer lines. */
interface Attempt {
  readonly chart: ChartExport;
  readonly notes: number;
  readonly isTight: boolean;
}

/**
 * Returns what is tried at a preset, from the fullest to the barest: first the last notes go, then up to half of the rows, then lines of the head, then more
 * rows. If the reader said how many bars to draw, all of them are drawn and the picture grows.
 */
function attemptsAt(chart: ChartExport, notes: number, shorter: readonly ChartExport[]): readonly Attempt[] {
  const half = shorter.slice(0, Math.ceil(shorter.length / 2));
  return [
    ...Array.from({ length: notes + 1 }, (_, without) => ({ chart, notes: notes - without, isTight: false })),
    ...half.map((form) => ({ chart: form, notes: 0, isTight: false })),
    ...[chart, ...shorter].map((form) => ({ chart: form, notes: 0, isTight: true })),
  ];
}

/**
 * Returns a chart as a whole SVG document: headline, filters with the number of records, chart, legend, notes, source with release, licence and day, and the
 * link to the view. The same input gives the same text.
 */
export function composePicture(input: PictureInput): Picture {
  const { footnotes = [] } = input;
  const look = lookOf(input);
  const { options, palette } = look;
  if (options.form === 'slide' && input.chart.slide) return composeSlide(input, input.chart.slide.records());
  const { width: asked, height: given } = pixelSize(options.size);
  const isNamed = typeof options.size === 'string';
  const isFixed = isNamed && given !== null;
  const whole = firstRows(input.chart, options.top);
  const across = asked / mostScale(asked) - 2 * MARGIN;
  const chart = isNamed ? withRoomAcross(whole, across) : whole;
  const head = headOf({ ...input, chart });
  const { texts: pinned, ...emphasis } = pointedAt(chart, options);
  const textsOf = (form: ChartExport, kind: ChartNote['kind']) =>
    notesOf(form, options.notes)
      .filter((note) => note.kind === kind)
      .map(({ text }) => text);
  const notes = textsOf(chart, 'note');
  const layoutOf =
    ({ chart: form, notes: kept, isTight }: Attempt): LayoutAt =>
    (width, height) => {
      const inner = width - 2 * MARGIN;
      const over = drawHead(head, inner, look, isTight);
      const told = stacked([
        { gap: 0, drawing: drawPinned(pinned, inner, look, isTight) },
        { gap: 0, drawing: drawNotes([...new Set([...notes.slice(0, kept), ...textsOf(form, 'footnote'), ...footnotes])], inner, look) },
      ]);
      const foot = drawFoot(input, inner, [], isTight);
      const overNotes = told.height > 0 ? OVER_NOTES : 0;
      const rest = 2 * MARGIN + over.height + OVER_BODY + overNotes + told.height + OVER_FOOT + foot.height;
      const canvas = {
        width: inner,
        height: height === null ? null : Math.max(0, height - rest),
        palette,
        legend: options.legend,
        isTight,
        isLarge: kept > 0 && isFixed,
        emphasis,
        measure: input.measure,
      };
      const body = drawBody(form.body, canvas, input);
      const bodyTop = MARGIN + over.height + OVER_BODY;
      const content = (
        <>
          {moved(over.drawn, MARGIN, MARGIN)}
          {moved(body.drawn, MARGIN, bodyTop)}
          {moved(told.drawn, MARGIN, bodyTop + body.height + overNotes)}
        </>
      );
      return { content, height: rest + body.height, foot, left: notes.length - kept };
    };
  const definitions = definitionsOf([chart], palette);
  const attempts = isFixed
    ? attemptsAt(chart, notes.length, options.top === null ? shorterForms(whole, across) : [])
    : [{ chart, notes: notes.length, isTight: false }];
  // A preset fixes the size of the type; at the reader's own size it may shrink.
  const least = isNamed ? Number.POSITIVE_INFINITY : LEAST_SCALE;
  return fitPicture(attempts.map(layoutOf), { title: head.headline, description: describeChart(whole), definitions }, input, least);
}

/** Between columns, from chart to chart, and from the last one to the notes and the foot, in px before scaling. */
const BETWEEN = 48;
const BELOW = 44;
const OVER_BOARD_FOOT = 16;
/** A board this wide has two columns, in px. */
const TWO_COLUMNS = 1100;
/** A matrix with more columns takes the whole width. */
const NARROW_GRID = 8;
/** A page is high: it grows before its text becomes small, and at a size with a name before it becomes smaller than that of the preset. */
const LEAST_BOARD_SCALE = 0.76;

function isWide({ body }: ChartExport): boolean {
  if (body.shape === 'grid') return body.columnLabels.length > NARROW_GRID;
  return ['timeline', 'rhythm', 'lifeCycle', 'smallColumns'].includes(body.shape);
}

/** The notes that stand under each chart, and those that are printed once for all: footnotes, and what several charts say. */
function partedNotes({ charts, footnotes = [] }: BoardInput, withNotes: boolean) {
  const all = charts.map((chart) => notesOf(chart, withNotes));
  const texts = all.flat().map(({ text }) => text);
  const isShared = ({ kind, text }: ChartNote) => kind === 'footnote' || texts.indexOf(text) !== texts.lastIndexOf(text);
  return {
    own: all.map((notes) => notes.filter((note) => !isShared(note)).map(({ text }) => text)),
    shared: [
      ...new Set([
        ...all
          .flat()
          .filter(isShared)
          .map(({ text }) => text),
        ...footnotes,
      ]),
    ],
  };
}

function drawBlock(chart: ChartExport, notes: readonly string[], width: number, input: BoardInput): Drawing {
  const look = lookOf(input);
  const { options, palette } = look;
  const canvas = { width, height: null, palette, legend: options.legend, measure: input.measure };
  const lines = [
    { gap: 0, drawing: paragraph(chart.title, width, { size: 26, fill: palette.ink, weight: 600, serif: true }, 3) },
    { gap: 4, drawing: paragraph(chart.subject ?? chart.amount ?? '', width, { size: SMALL, fill: palette.ink, weight: 600 }, 3) },
    { gap: 4, drawing: paragraph(options.finding ? chart.finding : '', width, { size: 18, fill: palette.soft }, 6) },
    { gap: 18, drawing: drawBody(chart.body, canvas, input) },
    { gap: 12, drawing: drawNotes(notes, width, look) },
  ];
  return stacked(lines);
}

/** Lays the charts out in one or two columns: each goes where there is more room, a wide one below both. */
function drawBlocks(input: BoardInput, own: readonly (readonly string[])[], width: number): Drawing {
  const count = width >= TWO_COLUMNS ? 2 : 1;
  const column = (width - (count - 1) * BETWEEN) / count;
  const bottoms = Array.from({ length: count }, () => 0);
  const drawn = input.charts.map((chart, at) => {
    const isAcross = count === 1 || isWide(chart);
    const place = isAcross ? 0 : bottoms.indexOf(Math.min(...bottoms));
    const reached = isAcross ? Math.max(...bottoms) : (bottoms[place] ?? 0);
    const top = reached === 0 ? 0 : reached + BELOW;
    const block = drawBlock(chart, own[at] ?? [], isAcross ? width : column, input);
    if (isAcross) bottoms.fill(top + block.height);
    else bottoms[place] = top + block.height;
    return <Fragment key={chart.title}>{moved(block.drawn, place * (column + BETWEEN), top)}</Fragment>;
  });
  return { drawn, height: Math.max(0, ...bottoms) };
}

/**
 * Returns a page's charts as one whole SVG document: the page's title, the filters with the number of records, the charts in one or two columns, notes,
 * source and link once; as a slide where the options ask for one. The same input gives the same text.
 */
export function composeBoard(input: BoardInput): Picture {
  const look = lookOf(input);
  if (look.options.form === 'slide') return composeFour(input);
  const notes = partedNotes(input, look.options.notes);
  const layoutAt: LayoutAt = (width) => {
    const inner = width - 2 * MARGIN;
    const foot = drawFoot(input, inner);
    const { drawn, height } = stacked([
      { gap: 0, drawing: drawHead({ headline: input.title, subtitle: '', scope: scopeUnderTitle(input) }, inner, look) },
      { gap: 32, drawing: drawBlocks(input, notes.own, inner) },
      { gap: BELOW, drawing: drawNotes(notes.shared, inner, look) },
    ]);
    return { content: moved(drawn, MARGIN, MARGIN), height: 2 * MARGIN + height + OVER_BOARD_FOOT + foot.height, foot, left: 0 };
  };
  const description = input.charts.map((chart) => `${chart.title}. ${describeChart(chart)}`).join(' ');
  return fitPicture(
    [layoutAt],
    { title: input.title, description, definitions: definitionsOf(input.charts, look.palette) },
    input,
    typeof look.options.size === 'string' ? Number.POSITIVE_INFINITY : LEAST_BOARD_SCALE,
  );
}

import type PptxGenJS from 'pptxgenjs';
import type { ChartExport, ChartNote } from '@/charts/model';
import { layoutFour, type Quarter } from '@/charts/picture/composeFour';
import { pointedAt } from '@/charts/picture/markEmphasis';
import { sourceLine } from '@/charts/picture/PictureDocument';
import { type BoardInput, headOf, lookOf, notesOf, type Picture, type PictureInput } from '@/charts/picture/pictureInput';
import { firstRows } from '@/charts/picture/shortenChart';
import { textWidth, wrapText } from '@/charts/plot/wrapText';
import { cleanText } from '@/domain/words/markupText';
import { type NativeChart, nativeChart } from '@/features/export/files/nativeChart';
import type { Palette } from '@/ui/palette';

/** A slide of 16 to 9, and where things stand on it, in inches. */
const SLIDE = { width: 13.333, height: 7.5 } as const;
const LEFT = 0.5;
const WIDE = SLIDE.width - 2 * LEFT;
const CHART = { top: 1.55, height: 4.35 } as const;
const NOTES = { top: 5.95, height: 0.9 } as const;
const FOOT = { top: 6.87, height: 0.5 } as const;
/** Type on the slide, in points: none is smaller than in the picture, where 18 px of 1,200 are 14.4 points. A headline that needs two lines is small. */
const TYPE = { headline: 26, long: 20, subtitle: 16, scope: 15, axis: 15, notes: 14.5, foot: 14.5 } as const;
/** From line to line, and how much wider other programs' fonts may be. */
const [LEADING, LOOSE] = [1.2, 0.9];
const INCH = 72;
/** So many bars have room beneath each other with their names. */
const MOST_BARS = 16;
const FONTS = { headFontFace: 'Georgia', bodyFontFace: 'Calibri' } as const;

/** A colour as office programs write it. */
function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** A place on a slide, in inches. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function addNative(
  slide: PptxGenJS.Slide,
  { direction, labels, series }: NativeChart,
  title: string,
  palette: Palette,
  place: Place,
): void {
  // Office programs draw the first bar at the bottom.
  const inOrder = <T>(list: readonly T[]): T[] => (direction === 'bar' ? list.toReversed() : [...list]);
  const names = inOrder(labels.map(cleanText));
  const data = series.map(({ name, values }) => ({ name: cleanText(name), labels: names, values: inOrder(values) }));
  const ink = hex(palette.ink);
  slide.addChart('bar', data, {
    ...place,
    barDir: direction,
    barGrouping: series.length > 1 ? 'stacked' : 'clustered',
    barGapWidthPct: 40,
    chartColors: series.map(({ colour }) => hex(colour)),
    catAxisLabelColor: ink,
    catAxisLabelFontSize: TYPE.axis,
    valAxisLabelColor: hex(palette.soft),
    valAxisLabelFontSize: TYPE.axis,
    valAxisLabelFormatCode: '0',
    // One series has its numbers on its bars; of several the axis gives them.
    valAxisHidden: direction === 'bar' && series.length === 1,
    valGridLine: direction === 'bar' && series.length === 1 ? { style: 'none' } : { color: hex(palette.line), style: 'solid' },
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontSize: TYPE.axis,
    legendColor: ink,
    // Noughts of a stack would stand on each other.
    showValue: series.length === 1,
    dataLabelFontSize: TYPE.axis,
    dataLabelColor: ink,
    dataLabelFormatCode: '0',
    altText: cleanText(title),
  });
}

/** Returns the first of these remarks that have room under the chart; the notes of the speaker have all. */
function remarksWithRoom(remarks: readonly string[]): readonly string[] {
  const most = Math.floor((NOTES.height * INCH) / (TYPE.notes * LEADING));
  let lines = 0;
  return remarks.filter((remark) => {
    const own = wrapText(remark, TYPE.notes, WIDE * INCH * LOOSE).length;
    if (lines + own > most) return false;
    lines += own;
    return true;
  });
}

/** Everything on a slide but the chart. */
function addWords(slide: PptxGenJS.Slide, input: PictureInput, chart: ChartExport, beside: readonly string[]): void {
  const { options, palette } = lookOf(input);
  const head = headOf({ ...input, chart });
  const ink = hex(palette.ink);
  const soft = hex(palette.soft);
  const remarks = notesOf(chart, options.notes);
  const textsOf = (kind: ChartNote['kind']) => remarks.filter((note) => note.kind === kind).map(({ text }) => text);
  const notes = [
    ...new Set([...pointedAt(chart, options).texts, ...beside, ...textsOf('footnote'), ...(input.footnotes ?? []), ...textsOf('note')]),
  ].map(cleanText);
  const headline = cleanText(head.headline);
  const isLong = textWidth(headline, TYPE.headline, 600) > WIDE * INCH * LOOSE;
  const box = { x: LEFT, w: WIDE, margin: 0 };
  const under = head.subtitle
    ? [{ text: cleanText(head.subtitle), options: { fontSize: TYPE.subtitle, color: soft, breakLine: true } }]
    : [];
  const words = [...under, { text: cleanText(head.scope), options: { fontSize: TYPE.scope, color: ink, bold: true } }];
  slide.addText(headline, {
    ...box,
    y: 0.3,
    h: 0.65,
    fontFace: FONTS.headFontFace,
    fontSize: isLong ? TYPE.long : TYPE.headline,
    bold: true,
    color: ink,
    fit: 'shrink',
    valign: 'bottom',
  });
  slide.addText(words, { ...box, y: 0.97, h: 0.55, valign: 'top' });
  slide.addText(remarksWithRoom(notes).join('\n'), {
    ...box,
    y: NOTES.top,
    h: NOTES.height,
    fontSize: TYPE.notes,
    color: soft,
    fit: 'shrink',
    valign: 'top',
  });
  slide.addText(
    [
      { text: cleanText(sourceLine(input)), options: { color: soft, breakLine: true } },
      { text: input.link, options: { hyperlink: { url: input.link }, color: hex(palette.link) } },
    ],
    { ...box, y: FOOT.top, h: FOOT.height, fontSize: TYPE.foot, valign: 'top' },
  );
  slide.addNotes([head.headline, head.scope, ...notes, sourceLine(input), input.link].map(cleanText).join('\n'));
}

/** The picture of what an office program cannot draw, in the middle of the chart's room or of the slide. */
export interface SlidePicture {
  readonly picture: Pick<Picture, 'width' | 'height'>;
  /** `data:image/png;base64,…` */
  readonly data: string;
}

/** Points per px of a slide that is laid out 1,200 px wide: it is 960 points wide. */
const POINTS = 0.8;

/** Puts up to four charts of a page on a slide, where its picture has them: as charts that can be edited, the others as pictures. */
async function addFour(slide: PptxGenJS.Slide, input: BoardInput, drawQuarter: SlideRequest['drawQuarter']): Promise<void> {
  const { options, palette } = lookOf(input);
  const layout = layoutFour(input);
  const [ink, soft] = [hex(palette.ink), hex(palette.soft)];
  const inches = (px: number) => (px * SLIDE.width) / layout.width;
  const box = { x: inches(layout.left), w: inches(layout.width - 2 * layout.left), margin: 0 };
  slide.addText(
    [
      { text: cleanText(layout.headline), options: { fontFace: FONTS.headFontFace, fontSize: 24, color: ink, breakLine: true } },
      { text: cleanText(layout.scope), options: { fontSize: TYPE.scope, color: ink } },
    ],
    { ...box, y: inches(24), h: inches(layout.head.height), bold: true, fit: 'shrink', valign: 'top' },
  );
  for (const quarter of layout.quarters) {
    const [x, w] = [inches(quarter.x), inches(quarter.width)];
    const [top, under] = [inches(quarter.y), inches(quarter.titleHeight)];
    const place = { x, y: top + under, w, h: inches(quarter.height) - under };
    slide.addText(cleanText(quarter.title), {
      ...{ x, y: top, w, h: under, margin: 0, fontFace: FONTS.headFontFace, fontSize: 20 * POINTS, bold: true, color: ink },
      fit: 'shrink',
      valign: 'top',
    });
    const native = nativeChart(quarter.chart, palette);
    const altText = `${quarter.title}. ${quarter.chart.finding}`.trim();
    if (native) addNative(slide, native, altText, palette, place);
    else {
      const { picture, data } = await drawQuarter(quarter, input);
      slide.addImage({ data, ...place, w: inches(picture.width), h: inches(picture.height), altText: cleanText(altText) });
    }
  }
  const notes = layout.footnotes.map((text) => ({ text: cleanText(text), options: { color: soft, breakLine: true } }));
  slide.addText(
    [
      ...notes,
      { text: cleanText(sourceLine(input)), options: { color: soft, breakLine: true } },
      { text: input.link, options: { hyperlink: { url: input.link }, color: hex(palette.link) } },
    ],
    { ...box, y: inches(layout.footTop), h: inches(layout.foot.height), fontSize: TYPE.scope, fit: 'shrink', valign: 'bottom' },
  );
  const said = layout.quarters.map(({ title, chart }) => `${title}. ${chart.finding}`.trim());
  const remarks = layout.quarters.flatMap(({ chart }) => notesOf(chart, options.notes).map(({ text }) => text));
  const told = [layout.headline, layout.scope, ...said, ...new Set([...remarks, ...layout.footnotes]), sourceLine(input), input.link];
  slide.addNotes(told.map(cleanText).join('\n'));
}

function addPicture(slide: PptxGenJS.Slide, { picture, data }: SlidePicture, altText: string): void {
  const scale = Math.min(SLIDE.width / picture.width, SLIDE.height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  slide.addImage({ data, x: (SLIDE.width - w) / 2, y: (SLIDE.height - h) / 2, w, h, altText: cleanText(altText) });
}

/**
 * Returns a slide as a PowerPoint file: bars and columns as charts that can be edited, with the numbers of picture and table; all else as the pictures that
 * `draw` and `drawQuarter` give. A page is always four of its charts: a picture of all of them would be too small to read. Rejects when the library cannot be fetched.
 */
export async function slidePptx(request: SlideRequest): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs');
  const { about, title, altText, input, board, draw, drawQuarter } = request;
  const pptx = new Pptx();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = cleanText(title);
  pptx.company = about.publisher;
  pptx.author = about.publisher;
  pptx.theme = FONTS;
  const slide = pptx.addSlide();
  const { options, palette } = lookOf(input ?? request);
  slide.background = { color: hex(palette.ground) };
  const chart = input && firstRows(input.chart, options.top ?? MOST_BARS);
  const native = chart ? nativeChart(chart, palette) : null;
  if (input && chart && native) {
    addNative(slide, native, altText, palette, { x: LEFT, y: CHART.top, w: WIDE, h: CHART.height });
    addWords(slide, input, chart, native.beside);
  } else if (board) await addFour(slide, board, drawQuarter);
  else addPicture(slide, await draw(), altText);
  const file = await pptx.write({ outputType: 'arraybuffer', compression: true });
  if (!(file instanceof ArrayBuffer)) throw new Error('The slide could not be written');
  return new Blob([file], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}

/** What a slide is made of: of one chart, or of a page. */
interface SlideRequest extends Pick<PictureInput, 'about' | 'options'> {
  readonly title: string;
  /** What the slide shows, for those who cannot see it. */
  readonly altText: string;
  readonly input: PictureInput | null;
  readonly board: BoardInput | null;
  /** Draws the whole picture. */
  readonly draw: () => Promise<SlidePicture>;
  /** Draws one chart of a page's slide without its title. */
  readonly drawQuarter: (quarter: Quarter, board: BoardInput) => Promise<SlidePicture>;
}

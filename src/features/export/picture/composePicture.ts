import { formatPartialDate } from '@/domain/partialDate';
import type { ChartExport, PictureBody } from '@/features/export/chartExport';
import { drawBars } from '@/features/export/picture/drawBars';
import { drawColumns } from '@/features/export/picture/drawColumns';
import { drawGrid } from '@/features/export/picture/drawGrid';
import type { Canvas, Drawing } from '@/features/export/picture/drawing';
import { drawMap, type MapOutlines } from '@/features/export/picture/drawMap';
import { drawRhythm } from '@/features/export/picture/drawRhythm';
import { drawStackedBars } from '@/features/export/picture/drawStackedBars';
import { drawTimeline } from '@/features/export/picture/drawTimeline';
import { escapeXml, hairline, rectangle, textLine } from '@/features/export/picture/svgText';
import { wrapText } from '@/features/export/picture/wrapText';
import type { Palette } from '@/ui/palette';

/** Width of every picture in px; the window does not matter. */
export const PICTURE_WIDTH = 1200;
const LEAST_HEIGHT = 675;
const MARGIN = 40;
/** Widths are those of the sans; the serif of titles is up to a tenth wider. */
const SERIF_SHARE = 0.9;

/** Rows told in a picture's description; a list of pairs may hold hundreds. */
const SPOKEN_ROWS = 60;

/** Everything a picture says. */
export interface PictureInput {
  readonly chart: ChartExport;
  /** The filters in words. */
  readonly filterSentence: string;
  /** Records that the filters leave. */
  readonly total: number;
  readonly release: string;
  /** Day on which the picture is made, `YYYY-MM-DD`. */
  readonly made: string;
  /** Footnotes that the filters' words call for, beside those of the chart. */
  readonly footnotes?: readonly string[];
  /** Full address of the view. */
  readonly link: string;
  readonly palette: Palette;
  /** The outlines that a map is drawn with, made for `BODY_WIDTH`; other charts need none. */
  readonly outlines?: MapOutlines;
  /** `@font-face` rules to embed; without them the reader's fonts are used. */
  readonly fontFaceCss?: string;
}

/** Width of the chart inside a picture, in px. */
export const BODY_WIDTH = PICTURE_WIDTH - 2 * MARGIN;

function drawBody(body: PictureBody, canvas: Canvas, outlines: MapOutlines | undefined): Drawing {
  switch (body.shape) {
    case 'bars':
      return drawBars(body, canvas);
    case 'stackedBars':
      return drawStackedBars(body, canvas);
    case 'columns':
      return drawColumns(body, canvas);
    case 'grid':
      return drawGrid(body, canvas);
    case 'map':
      if (!outlines) throw new Error('A map is drawn with outlines: load mapPaths and pass them.');
      return drawMap(body, canvas, outlines);
    case 'timeline':
      return drawTimeline(body, canvas);
    case 'rhythm':
      return drawRhythm(body, canvas);
  }
}

function recordsInWords(total: number): string {
  return total === 1 ? '1 record' : `${total} records`;
}

/** The finding and the numbers as text, for those who cannot see the picture. */
function description({ finding, table }: ChartExport): string {
  const rows = table.rows.slice(0, SPOKEN_ROWS).map((row) => row.join(', '));
  const more = table.rows.length - rows.length;
  return `${finding} ${table.columns.map(({ label }) => label).join(', ')}: ${rows.join('; ')}${more > 0 ? `; and ${more} more rows` : ''}.`;
}

/** Every text of the picture, to know which scripts its fonts need. */
export function pictureText({ chart, filterSentence, footnotes = [], link }: PictureInput): string {
  return [
    chart.title,
    chart.finding,
    filterSentence,
    link,
    ...chart.notes,
    ...footnotes,
    ...chart.table.columns.map(({ label }) => label),
    ...chart.table.rows.flat(),
  ].join(' ');
}

/**
 * Returns a chart as a whole SVG document: title, finding, filters with the number of records, chart, legend, notes, source with release, licence and
 * day, and the link to the view. It stands by itself: no style sheet, no foreign object, no address to load. The same input gives the same text.
 */
export function composePicture(input: PictureInput): string {
  const { chart, filterSentence, total, release, made, link, palette, footnotes = [], fontFaceCss = '' } = input;
  const width = BODY_WIDTH;
  let y = MARGIN;
  const parts: string[] = [];
  const paragraph = (text: string, size: number, fill: string, look: { weight?: number; serif?: boolean } = {}) => {
    const lines = wrapText(text, size, look.serif ? width * SERIF_SHARE : width, look.weight);
    for (const line of lines) {
      y += size * 1.3;
      parts.push(textLine(line, MARGIN, y, { size, fill, ...look }));
    }
  };
  paragraph(chart.title, 34, palette.ink, { weight: 600, serif: true });
  y += 6;
  paragraph(chart.finding, 21, palette.soft);
  y += 4;
  paragraph(`${filterSentence} · ${recordsInWords(total)}`, 19, palette.ink, { weight: 600 });
  y += 26;

  const body = drawBody(chart.body, { width, palette }, input.outlines);
  parts.push(`<g transform="translate(${MARGIN} ${y})">${body.svg}</g>`);
  y += body.height + 20;

  for (const note of new Set([...chart.notes, ...footnotes])) paragraph(note, 16, palette.soft);
  y = Math.max(y + 16, LEAST_HEIGHT - 90);
  parts.push(hairline(MARGIN, y, PICTURE_WIDTH - MARGIN, y, palette.line));
  y += 4;
  paragraph(`Source: Accord Atlas, release ${release}, CC BY 4.0 · made ${formatPartialDate(made)}`, 16, palette.soft);
  parts.push(`<a href="${escapeXml(link)}">`);
  paragraph(link, 16, palette.link);
  parts.push('</a>');

  const height = Math.max(LEAST_HEIGHT, Math.ceil(y + MARGIN));
  const size = `width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}"`;
  const style = fontFaceCss ? `<style>${fontFaceCss}</style>` : '';
  const words = `<title>${escapeXml(chart.title)}</title><desc>${escapeXml(description(chart))}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size}>${words}${style}${rectangle(0, 0, PICTURE_WIDTH, height, palette.ground)}${parts.join('')}</svg>`;
}

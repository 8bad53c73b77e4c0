import { type Drawing, moved, stacked } from '@/charts/picture/drawing';
import { paragraph } from '@/charts/picture/paragraph';
import { type Look, lookOf, type PictureFrame } from '@/charts/picture/pictureInput';
import { qrCode } from '@/charts/picture/qrCode';
import { hairline, rectangle } from '@/charts/picture/svgText';
import { formatPartialDate } from '@/domain/time/partialDate';
import { markupText } from '@/domain/words/markupText';

/** Air around a picture, in px before scaling. */
export const MARGIN = 40;
/** A title that is longer is cut; the picture's own title has all of it. */
const TITLE_LINES = 4;
const FINDING_LINES = 6;
const SMALL = 16;
/** From the rule to what stands under it, and beside the QR code, in px. */
const UNDER_RULE = 4;
const BESIDE = 24;

/** Returns the title, the finding unless it is empty, and the line under them: the filters and the number of records, or what the picture is of. */
export function drawHead(title: string, finding: string, scope: string, width: number, { palette }: Look): Drawing {
  return stacked([
    { gap: 0, drawing: paragraph(title, width, { size: 34, fill: palette.ink, weight: 600, serif: true }, TITLE_LINES) },
    { gap: 6, drawing: paragraph(finding, width, { size: 21, fill: palette.soft }, FINDING_LINES) },
    { gap: 4, drawing: paragraph(scope, width, { size: 19, fill: palette.ink, weight: 600 }) },
  ]);
}

/** Returns remarks, one paragraph each. */
export function drawNotes(notes: readonly string[], width: number, { palette }: Look): Drawing {
  return stacked(notes.map((note) => ({ gap: 0, drawing: paragraph(note, width, { size: SMALL, fill: palette.soft }) })));
}

/** The foot of a picture. */
export interface Foot extends Drawing {
  /** Where the link stands, in px from the foot's left and top. */
  readonly link: { readonly y: number; readonly width: number; readonly height: number };
}

/** Returns the foot under a rule: source with release, licence and day, the link to the view, and its QR code at the right if asked for. */
export function drawFoot(frame: PictureFrame, width: number): Foot {
  const { about, release, made, link } = frame;
  const { options, palette } = lookOf(frame);
  const code = options.qr ? qrCode(link) : null;
  const missing = options.qr && !code ? ' · the link is too long for a QR code' : '';
  const space = width - (code ? code.side + BESIDE : 0);
  const source = `Source: ${about.title}, release ${release}, ${about.licence.name} · made ${formatPartialDate(made)}${missing}`;
  const words = paragraph(source, space, { size: SMALL, fill: palette.soft });
  const address = paragraph(link, space, { size: SMALL, fill: palette.link });
  const y = UNDER_RULE + words.height;
  const svg = [
    hairline(0, 0, width, 0, palette.line),
    moved(words.svg, 0, UNDER_RULE),
    moved(`<a href="${markupText(link)}">${address.svg}</a>`, 0, y),
    code ? moved(code.svg, width - code.side, 12) : '',
  ].join('');
  return {
    svg,
    height: Math.max(y + address.height, code ? 12 + code.side : 0),
    // Letters stand below the line's middle: their box begins under the leading.
    link: { y: y + SMALL * 0.3, width: address.width, height: address.height },
  };
}

/** Writes each definition once, at the beginning: charts of one picture bring the same ones. */
function hoisted(svg: string): string {
  const definitions = new Map((svg.match(/<defs>.*?<\/defs>/g) ?? []).map((text) => [/ id="([^"]*)"/.exec(text)?.[1], text]));
  return [...definitions.values()].join('') + svg.replace(/<defs>.*?<\/defs>/g, '');
}

/**
 * Returns the content, drawn at `scale`, as a whole SVG document of this size in px. It stands by itself: no style sheet but that of the fonts, no foreign
 * object, no address to load.
 */
export function svgDocument(
  content: string,
  { width, height, scale }: { width: number; height: number; scale: number },
  words: { title: string; description: string },
  frame: Pick<PictureFrame, 'options' | 'fontFaceCss'>,
): string {
  const { palette } = lookOf(frame);
  const style = frame.fontFaceCss ? `<style>${frame.fontFaceCss}</style>` : '';
  const told = `<title>${markupText(words.title)}</title><desc>${markupText(words.description)}</desc>`;
  const drawn = scale === 1 ? hoisted(content) : `<g transform="scale(${scale})">${hoisted(content)}</g>`;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size}>${told}${style}${rectangle(0, 0, width, height, palette.ground)}${drawn}</svg>`;
}

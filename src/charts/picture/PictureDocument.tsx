import type { ReactElement, ReactNode } from 'react';
import { encode } from 'uqr';
import { type Drawing, moved, paragraph, SMALL, stacked } from '@/charts/picture/drawing';
import { type headOf, type Look, lookOf, type PictureFrame } from '@/charts/picture/pictureInput';
import { Hairline, Rectangle } from '@/charts/plot/PlotShapes';
import { TextMeasure } from '@/charts/plot/PlotText';
import { methodWords } from '@/domain/answers/countingMethod';
import { formatPartialDate } from '@/domain/time/partialDate';

/** Light border that readers need, in modules. */
const QUIET = 4;
/** Side of a code whose modules are large enough, and least side of a module, in px. */
const SIDE = 116;
const LEAST_MODULE = 2.5;
/** Dark on light in every theme: many readers do not know the reverse. */
const DARK = '#1b2430';
const LIGHT = '#ffffff';

/** A QR code with its quiet zone; a square of `side` px. */
interface QrCode {
  readonly drawn: ReactElement;
  readonly side: number;
}

/** The dark modules of a row, joined where they touch. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}

/** The last code: a picture is laid out again and again until it fits, always with the same link. */
let last: { readonly text: string; readonly code: QrCode | null } | undefined;

/** Returns the text as a QR code; null when it is longer than a code can hold (about 2,300 letters). */
export function qrCode(text: string): QrCode | null {
  if (last?.text !== text) last = { text, code: encoded(text) };
  return last.code;
}

function encoded(text: string): QrCode | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET });
    const module = Math.max(LEAST_MODULE, Math.round(SIDE / size));
    const side = Math.ceil(size * module);
    const drawn = (
      <g data-part="qr">
        <rect width={side} height={side} fill={LIGHT} />
        <path transform={`scale(${module})`} fill={DARK} shapeRendering="crispEdges" d={data.map(rowPath).join('')} />
      </g>
    );
    return { drawn, side };
  } catch (cause) {
    if (cause instanceof Error && /too long/i.test(cause.message)) return null;
    throw cause;
  }
}

/** Air around a picture, in px before scaling. */
export const MARGIN = 32;
/** A headline that is longer is cut; the picture's own description has all of it. One that is long is set smaller. */
const TITLE_LINES = 4;
const TITLE = { size: 34, small: 28, long: 110 };
const SUBTITLE_LINES = 6;
/** Where there is little room: the size of a headline, and so many lines of each part. */
const TIGHT = { size: 26, title: 2, subtitle: 1, scope: 2, pinned: 2, link: 1 } as const;
const ALL = Number.POSITIVE_INFINITY;
/** From the rule to what stands under it, and beside the QR code, in px. */
const UNDER_RULE = 4;
const BESIDE = 24;

/** Returns the headline, the subtitle unless it is empty, and the line under them: the filters and the number of records, or what the picture is of. */
export function drawHead(
  { headline, subtitle, scope }: ReturnType<typeof headOf>,
  width: number,
  { palette }: Look,
  isTight = false,
): Drawing {
  const size = isTight ? TIGHT.size : headline.length > TITLE.long ? TITLE.small : TITLE.size;
  const [titleLines, subtitleLines, scopeLines] = isTight ? [TIGHT.title, TIGHT.subtitle, TIGHT.scope] : [TITLE_LINES, SUBTITLE_LINES, ALL];
  return stacked([
    { gap: 0, drawing: paragraph(headline, width, { size, fill: palette.ink, weight: 600, serif: true }, titleLines) },
    { gap: 6, drawing: paragraph(subtitle, width, { size: 21, fill: palette.soft }, subtitleLines) },
    { gap: 4, drawing: paragraph(scope, width, { size: 19, fill: palette.ink, weight: 600 }, scopeLines) },
  ]);
}

/** Returns remarks, one paragraph each. */
export function drawNotes(notes: readonly string[], width: number, { palette }: Look): Drawing {
  return stacked(notes.map((note) => ({ gap: 0, drawing: paragraph(note, width, { size: SMALL, fill: palette.soft }) })));
}

/** Returns the notes on marks, one paragraph each with its number. */
export function drawPinned(notes: readonly string[], width: number, { palette }: Look, isTight = false): Drawing {
  const lines = isTight ? TIGHT.pinned : ALL;
  return stacked(
    notes.map((note) => ({ gap: 0, drawing: paragraph(note, width, { size: SMALL, fill: palette.ink, weight: 600 }, lines) })),
  );
}

/** The foot of a picture. */
export interface Foot extends Drawing {
  /** Where the link stands, in px from the foot's left and top. */
  readonly link: { readonly y: number; readonly width: number; readonly height: number };
}

/** Returns what a picture says of its source, but for the link. */
export function sourceLine({ about, release, made }: Pick<PictureFrame, 'about' | 'release' | 'made'>): string {
  return `Source: ${about.title}, release ${release}, ${methodWords}, ${about.licence.name} · made ${formatPartialDate(made)}`;
}

/** Returns the foot under a rule: what is given as footnotes, then source with release, licence and day, the link to the view, and its QR code at the right if asked for. */
export function drawFoot(frame: PictureFrame, width: number, footnotes: readonly string[] = [], isTight = false): Foot {
  const { link } = frame;
  const { options, palette } = lookOf(frame);
  const code = options.qr ? qrCode(link) : null;
  const missing = options.qr && !code ? ' · the link is too long for a QR code' : '';
  const space = width - (code ? code.side + BESIDE : 0);
  const source = sourceLine(frame) + missing;
  const words = paragraph([...footnotes, source].join(' '), space, { size: SMALL, fill: palette.soft });
  const address = paragraph(link, space, { size: SMALL, fill: palette.link }, isTight ? TIGHT.link : ALL);
  const y = UNDER_RULE + words.height;
  const drawn = (
    <>
      <Hairline x1={0} y1={0} x2={width} y2={0} stroke={palette.line} />
      {moved(words.drawn, 0, UNDER_RULE)}
      {moved(<a href={link}>{address.drawn}</a>, 0, y)}
      {code && moved(code.drawn, width - code.side, 12)}
    </>
  );
  return {
    drawn,
    height: Math.max(y + address.height, code ? 12 + code.side : 0),
    // Letters stand below the line's middle: their box begins under the leading.
    link: { y: y + SMALL * 0.3, width: address.width, height: address.height },
  };
}

interface Props {
  /** Size in px, and the scale at which the content is drawn in it. */
  size: { readonly width: number; readonly height: number; readonly scale: number };
  /** For those who cannot see the picture. */
  title: string;
  description: string;
  frame: Pick<PictureFrame, 'options' | 'fontFaceCss' | 'measure'>;
  /** Patterns that the content refers to. */
  definitions: ReactNode;
  /** The colour of the paper, where it is not that of the theme. */
  ground?: string;
  children: ReactNode;
}

/** A picture as a document that stands by itself: no style sheet but that of the fonts, no foreign object, no address to load. */
export function PictureDocument({
  size: { width, height, scale },
  title,
  description,
  frame,
  definitions,
  ground,
  children,
}: Props): ReactElement {
  const content = (
    <TextMeasure value={frame.measure ?? null}>
      {definitions}
      {children}
    </TextMeasure>
  );
  return (
    <svg xmlns="http://www.w3.org/2000/svg" role="img" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <desc>{description}</desc>
      {frame.fontFaceCss && <style>{frame.fontFaceCss}</style>}
      <Rectangle x={0} y={0} width={width} height={height} fill={ground ?? lookOf(frame).palette.ground} />
      {scale === 1 ? content : <g transform={`scale(${scale})`}>{content}</g>}
    </svg>
  );
}

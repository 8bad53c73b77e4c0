import type { ColumnsBody } from '@/charts/model';
import { definitionsOf, drawBody } from '@/charts/picture/drawBody';
import { markup, moved } from '@/charts/picture/drawing';
import { PictureDocument } from '@/charts/picture/PictureDocument';
import { defaultOptions } from '@/charts/picture/pictureOptions';
import { KindSign } from '@/charts/plot/KindSign';
import { Hairline, Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText, type TextStyle } from '@/charts/plot/PlotText';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { describeCard, type ShareCard } from '@/domain/words/shareCard';
import { lightPalette as palette } from '@/ui/palette';

/** What a picture to share is made of, besides the words of its page. */
interface ShareInput {
  /** Whose picture it is, and in small type what else is to be said of it. */
  readonly site: { readonly name: string; readonly note: string };
  /** In px. */
  readonly size: { readonly width: number; readonly height: number };
  /** The records over time, where they are drawn. */
  readonly columns?: ColumnsBody | undefined;
}

/** All in px. */
const BAND = 20;
const LEFT = 80;
const RIGHT = 64;
const TOP = 92;
const FOOT = 96;
/** Sizes of type. Sites show the picture at half of its size and less. */
const OVER = 28;
const DATE = 33;
const LINE = 28;
const SMALL = 20;
const NUMBER = 60;
const FOOTNOTE = 18;
const LEADING = 1.3;
/** What a chart is enlarged by, so that its words can be read too. */
const CHART_SCALE = 1.35;

/** A short title is set large, a long one smaller and in more lines; what is longer still is cut. */
const TITLES = [
  { size: 66, most: 2 },
  { size: 56, most: 3 },
  { size: 48, most: 4 },
] as const;
const TITLE_LEADING = 1.18;
/** The serif is up to a tenth wider than the sans that widths are told of. */
const SERIF_SHARE = 0.92;

function titleLines(title: string, width: number): { readonly size: number; readonly lines: readonly string[] } {
  const [large, middle, small] = TITLES.map(({ size, most }) => ({ size, most, lines: wrapText(title, size, width * SERIF_SHARE, 600) }));
  const fitting = [large, middle].find((set) => set && set.lines.length <= set.most) ?? small;
  return { size: fitting?.size ?? 0, lines: clampLines(fitting?.lines ?? [], fitting?.most ?? 0) };
}

function Lines({ lines, leading, ...style }: TextStyle & { lines: readonly string[]; leading: number }) {
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same, and none moves.
    <PlotText key={at} x={0} y={at * leading} {...style}>
      {line}
    </PlotText>
  ));
}

/** The sign of the site, as its icon has it. */
function Sign() {
  return (
    <>
      <rect width={32} height={32} rx={4} fill={palette.ink} />
      <path d="M7 25 13.5 7h5L25 25" fill="none" stroke={palette.ground} strokeWidth={3} />
      <path d="M10.5 18.5h11" stroke="#ec8f55" strokeWidth={3} />
    </>
  );
}

const SIGN_ROOM = 42;

/** From one number to the next: at fixed places, so that pictures differ in their words alone and can be drawn quickly. */
const NUMBER_STEP = 320;

/** Size of the numbers by the characters of the longest one, so that each ends before the next begins. */
export function numberSize(numbers: ShareCard['numbers']): number {
  const longest = Math.max(0, ...numbers.map(({ count }) => count.length));
  if (longest <= '999'.length) return NUMBER;
  if (longest <= '9,999'.length) return 48;
  return longest <= '99,999'.length ? 40 : 30;
}

function Numbers({ numbers }: Pick<ShareCard, 'numbers'>) {
  const size = numberSize(numbers);
  return numbers.map(({ kind, count, label }, at) => (
    <g key={kind} transform={`translate(${at * NUMBER_STEP} 0)`}>
      <KindSign kind={kind} x={14} y={-19} palette={palette} radius={9} />
      <PlotText x={SIGN_ROOM} y={0} size={size} weight={600} fill={palette.ink} serif>
        {count}
      </PlotText>
      <PlotText x={SIGN_ROOM + textWidth(count, size, 600) + 6} y={0} size={LINE} fill={palette.soft}>
        {label}
      </PlotText>
    </g>
  ));
}

/** Columns alone: the numbers over them say what their hues mean, and the page itself has what was under way, undated and not searched. */
function drawColumnsOnly(body: ColumnsBody, width: number, height: number) {
  const canvas = { width: width / CHART_SCALE, height: height / CHART_SCALE, palette, legend: false, isTight: true };
  const { drawn } = drawBody({ ...body, underWay: null, undated: null, searched: [] }, canvas, {});
  return <g transform={`scale(${CHART_SCALE})`}>{drawn}</g>;
}

/**
 * Returns the picture that stands for a page where it is shared, as a whole SVG document: what the page is, its name, when, who, numbers, and whose picture it is.
 * The same input gives the same text.
 */
export function composeShareCard(card: ShareCard, { site, size: { width, height }, columns }: ShareInput): string {
  const { kind, isComing, numbers, footnote } = card;
  // A chart takes the room of the line, and its years are said in passing.
  const over = columns && card.date ? `${card.over} · ${card.date}` : card.over;
  const [date, line] = columns ? ['', ''] : [card.date, card.line];
  const across = width - LEFT - RIGHT;
  const hue = kind ? palette.kinds[kind] : palette.ink;
  const title = titleLines(card.title, across);
  const leading = title.size * TITLE_LEADING;
  const titleTop = TOP + 24 + title.size;
  const dateTop = titleTop + (title.lines.length - 1) * leading + 62;
  const lineTop = date ? dateTop + 46 : dateTop;
  const footTop = height - FOOT;
  const bottom = footTop - (footnote ? 50 : 24);
  const room = bottom - (numbers.length > 0 ? NUMBER + 24 : 0) - lineTop;
  const most = Math.max(1, Math.min(3, 1 + Math.floor(room / (LINE * LEADING))));
  const lines = clampLines(wrapText(line, LINE, across), most);
  const numbersTop = columns ? dateTop + 24 : bottom - 6;
  const chartTop = numbersTop + 14;
  return markup(
    <PictureDocument
      size={{ width, height, scale: 1 }}
      title={card.title}
      description={describeCard(card)}
      frame={{ options: defaultOptions }}
      definitions={columns && definitionsOf([{ body: columns }], palette)}
    >
      <Rectangle x={0} y={0} width={BAND} height={height} fill={hue} />
      {kind && <KindSign kind={kind} x={LEFT + 14} y={TOP - 9} palette={palette} isComing={isComing} radius={9} />}
      <PlotText x={kind ? LEFT + SIGN_ROOM : LEFT} y={TOP} size={OVER} weight={600} fill={kind ? hue : palette.soft}>
        {over}
      </PlotText>
      {moved(<Lines lines={title.lines} leading={leading} size={title.size} weight={600} fill={palette.ink} serif />, LEFT, titleTop)}
      {moved(<Lines lines={date ? [date] : []} leading={0} size={DATE} weight={600} fill={palette.ink} />, LEFT, dateTop)}
      {moved(<Lines lines={lines} leading={LINE * LEADING} size={LINE} fill={palette.soft} />, LEFT, lineTop)}
      {moved(<Numbers numbers={numbers} />, LEFT, numbersTop)}
      {columns && moved(drawColumnsOnly(columns, across, bottom - chartTop), LEFT, chartTop)}
      {moved(<Lines lines={footnote ? [footnote] : []} leading={0} size={FOOTNOTE} fill={palette.soft} />, LEFT, footTop - 16)}
      <Hairline x1={LEFT} y1={footTop} x2={width - RIGHT} y2={footTop} stroke={palette.line} />
      {moved(<Sign />, LEFT, footTop + 30)}
      <PlotText x={LEFT + 48} y={footTop + 56} size={OVER} weight={600} fill={palette.ink}>
        {site.name}
      </PlotText>
      <PlotText x={width - RIGHT} y={footTop + 55} size={SMALL} fill={palette.soft} anchor="end">
        {site.note}
      </PlotText>
    </PictureDocument>,
  );
}

import { markup, moved, paragraph, stacked } from '@/charts/picture/drawing';
import { PictureDocument, qrCode, sourceLine } from '@/charts/picture/PictureDocument';
import { headOf, lookOf, notesOf, type Picture, type PictureInput } from '@/charts/picture/pictureInput';
import { SlideBody, SlideKey } from '@/charts/picture/slide/SlideBody';
import { layoutSlide } from '@/charts/picture/slide/slideLayout';
import { SLIDE_TYPE, slidePage } from '@/charts/picture/slide/slidePage';
import { type SlideRecord, slideCandidates } from '@/charts/picture/slide/slideRecord';
import { Hairline } from '@/charts/plot/PlotShapes';
import { counted, formatCount } from '@/domain/words/sentences';

const HEADLINE = 40;
/** Over the headline, under the foot, from the foot up to its rule, and round the QR code, in px. */
const TOP = 32;
const BOTTOM = 28;
const OVER_FOOT = 8;
const BESIDE_CODE = 24;

/** `14 chosen of 47 records` */
function chosenWords(shown: number, total: number): string {
  return shown === total ? `${counted(total, 'record')}.` : `${formatCount(shown)} chosen of ${formatCount(total)} records.`;
}

/**
 * Returns chosen records as a slide: a headline, which is the finding or the reader’s own, the records with their names above and below an axis of years, the key,
 * the source and the link. The same input gives the same text.
 */
export function composeSlide(input: PictureInput, records: readonly SlideRecord[]): Picture {
  const { chart, filterSentence, total, link, footnotes = [] } = input;
  const { options, palette } = lookOf(input);
  const { width, height, margin, body } = slidePage(options.size);
  const inner = width - 2 * margin;
  const { headline } = headOf(input);
  const notes = [...new Set([...notesOf(chart, false).map(({ text }) => text), ...footnotes])];
  const code = options.qr ? qrCode(link) : null;
  const footWidth = inner - (code ? code.side + BESIDE_CODE : 0);
  const foot = stacked([
    { gap: 0, drawing: paragraph(sourceLine(input), footWidth, { size: SLIDE_TYPE, fill: palette.soft }) },
    { gap: 0, drawing: paragraph(notes.join(' '), footWidth, { size: SLIDE_TYPE, fill: palette.soft }, 2) },
  ]);
  const address = paragraph(link, footWidth, { size: SLIDE_TYPE, fill: palette.link }, 2);
  const footTop = height - BOTTOM - Math.max(foot.height + address.height, code?.side ?? 0);
  const layout = layoutSlide(slideCandidates(records, options.chosen), chart.slide?.collectedTo ?? null, body);
  const head = stacked([
    { gap: 0, drawing: paragraph(headline, inner, { size: HEADLINE, fill: palette.ink, weight: 600, serif: true }, 2) },
    {
      gap: 8,
      drawing: paragraph(
        `${filterSentence}. ${chosenWords(layout.labels.length, total)}`,
        inner,
        { size: SLIDE_TYPE, fill: palette.soft },
        2,
      ),
    },
  ]);
  const content = (
    <>
      {moved(head.drawn, margin, TOP)}
      {moved(<SlideBody layout={layout} palette={palette} />, margin, body.top)}
      {options.legend &&
        moved(<SlideKey labels={layout.labels} isCut={layout.collected !== null} palette={palette} />, margin, body.top + body.height)}
      <Hairline x1={margin} x2={width - margin} y1={footTop - OVER_FOOT} y2={footTop - OVER_FOOT} stroke={palette.line} />
      {moved(foot.drawn, margin, footTop)}
      {moved(<a href={link}>{address.drawn}</a>, margin, footTop + foot.height)}
      {code && moved(code.drawn, width - margin - code.side, footTop)}
    </>
  );
  const description = `${headline} ${layout.labels.map(({ date, record }) => `${date}: ${record.fullTitle}`).join('; ')}.`;
  const svg = markup(
    <PictureDocument size={{ width, height, scale: 1 }} title={headline} description={description} frame={input} definitions={null}>
      {content}
    </PictureDocument>,
  );
  const linkBox = { x: margin, y: footTop + foot.height, width: address.width, height: address.height };
  return { svg, width, height, linkBox, isGrown: false, left: 0 };
}

import { markup, moved, paragraph, stacked } from '@/charts/picture/drawing';
import { PictureDocument, qrCode } from '@/charts/picture/PictureDocument';
import { lookOf, notesOf, type Picture, type PictureInput } from '@/charts/picture/pictureInput';
import { layoutSlide, lineBox, SLIDE_BODY, type SlideLabel, slideSizes } from '@/charts/picture/slide/slideLayout';
import { type SlideRecord, slideCandidates } from '@/charts/picture/slide/slideRecord';
import { KindSign } from '@/charts/plot/KindSign';
import { Box, Hairline } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import { methodWords } from '@/domain/answers/countingMethod';
import { formatPartialDate } from '@/domain/time/partialDate';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount } from '@/domain/words/sentences';
import { LIGHT, type Palette, thinned } from '@/ui/palette';

/** A slide of 16 to 9, and the air around what is on it, in px. */
const SLIDE = { width: 1600, height: 900, margin: 64 } as const;
const HEADLINE = 40;
const LEAD = 20;
/** The smallest type on a slide, in px. */
const SMALL = 17;
/** Under a headline of two lines. */
const BODY_TOP = 206;
const KEY_HEIGHT = 34;

/** `14 chosen of 47 records` */
function chosenWords(shown: number, total: number): string {
  return shown === total ? `${counted(total, 'record')}.` : `${formatCount(shown)} chosen of ${formatCount(total)} records.`;
}

/**
 * Returns chosen records as a slide: a headline, which is the finding or the reader’s own, the records with their names above and below an axis of years, the key,
 * the source and the link. The same input gives the same text.
 */
export function composeSlide(input: PictureInput, records: readonly SlideRecord[]): Picture {
  const { chart, filterSentence, total, about, release, made, link, footnotes = [] } = input;
  const { options, palette } = lookOf(input);
  const { width, height, margin } = SLIDE;
  const inner = width - 2 * margin;
  const headline = options.headline || chart.finding.replace(/\.$/, '') || chart.title;
  const notes = [...new Set([...notesOf(chart, false).map(({ text }) => text), ...footnotes])];
  const source = `Source: ${about.title}, release ${release}, ${methodWords}, ${about.licence.name} · made ${formatPartialDate(made)}`;
  const code = options.qr ? qrCode(link) : null;
  const footWidth = inner - (code ? code.side + 24 : 0);
  const foot = stacked([
    { gap: 0, drawing: paragraph(source, footWidth, { size: SMALL, fill: palette.soft }) },
    { gap: 0, drawing: paragraph(notes.join(' '), footWidth, { size: SMALL, fill: palette.soft }, 2) },
  ]);
  const address = paragraph(link, footWidth, { size: SMALL, fill: palette.link }, 2);
  const footTop = height - margin + 24 - foot.height - address.height;
  const layout = layoutSlide(slideCandidates(records, options.chosen), chart.slide?.collectedTo ?? null);
  const head = stacked([
    { gap: 0, drawing: paragraph(headline, inner, { size: HEADLINE, fill: palette.ink, weight: 600, serif: true }, 2) },
    {
      gap: 12,
      drawing: paragraph(`${filterSentence}. ${chosenWords(layout.labels.length, total)}`, inner, { size: LEAD, fill: palette.soft }, 2),
    },
  ]);
  const keyTop = BODY_TOP + SLIDE_BODY.height;
  const content = (
    <>
      {moved(head.drawn, margin, margin - 16)}
      {moved(<SlideBody layout={layout} palette={palette} />, margin, BODY_TOP)}
      {options.legend && moved(<SlideKey labels={layout.labels} isCut={layout.collected !== null} palette={palette} />, margin, keyTop)}
      <Hairline x1={margin} x2={width - margin} y1={footTop - 8} y2={footTop - 8} stroke={palette.line} />
      {moved(foot.drawn, margin, footTop)}
      {moved(<a href={link}>{address.drawn}</a>, margin, footTop + foot.height)}
      {code && moved(code.drawn, width - margin - code.side, footTop - 4)}
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

interface BodyProps {
  layout: ReturnType<typeof layoutSlide>;
  palette: Palette;
}

function SlideBody({ layout: { labels, band, years, collected }, palette }: BodyProps) {
  const bottom = band.y + band.height;
  return (
    <>
      <Box {...band} fill={thinned(palette.line, palette.ground, 0.5)} />
      {years.map(({ x, label }, at) => {
        const next = years[at + 1]?.x ?? band.x + band.width;
        return (
          <g key={x}>
            <Hairline x1={x} x2={x} y1={band.y} y2={bottom} stroke={palette.edge} />
            {next - x > textWidth(label, SMALL) && (
              <PlotText x={(x + next) / 2} y={band.y + band.height / 2 + SMALL * 0.35} size={SMALL} fill={palette.soft} anchor="middle">
                {label}
              </PlotText>
            )}
          </g>
        );
      })}
      {collected !== null && (
        <line
          x1={collected}
          x2={collected}
          y1={band.y - 40}
          y2={bottom + 40}
          stroke={palette.edge}
          strokeWidth="1.5"
          strokeDasharray="2 4"
        />
      )}
      {labels.map((label) => (
        <SlideMark key={label.record.key} label={label} palette={palette} />
      ))}
    </>
  );
}

function SlideMark({ label, palette }: { label: SlideLabel; palette: Palette }) {
  const { record, x, signY, box, isLeft, date, lines, days } = label;
  const line = lineBox(label);
  const hue = palette.kinds[record.kind];
  const at = isLeft ? box.x + box.width : box.x;
  const anchor = isLeft ? 'end' : 'start';
  return (
    <>
      {days && (
        <Box x={days.from} y={signY - 2.5} width={Math.max(1, days.to - days.from)} height={5} fill={thinned(hue, palette.ground, LIGHT)} />
      )}
      <Hairline x1={x} x2={x} y1={line.y} y2={line.y + line.height} stroke={palette.edge} />
      <KindSign kind={record.kind} x={x} y={signY} radius={7} palette={palette} isComing={record.isComing} isVague={days !== null} />
      <PlotText x={at} y={box.y + slideSizes.date} size={slideSizes.date} fill={palette.soft} anchor={anchor}>
        {date}
      </PlotText>
      {lines.map((text, row) => (
        <PlotText
          key={text}
          x={at}
          y={box.y + slideSizes.date * 1.25 + (row + 0.8) * slideSizes.line}
          size={slideSizes.title}
          weight={600}
          fill={palette.ink}
          anchor={anchor}
        >
          {text}
        </PlotText>
      ))}
    </>
  );
}

interface KeyProps {
  labels: readonly SlideLabel[];
  /** Whether the last day collected lies on the axis. */
  isCut: boolean;
  palette: Palette;
}

/** What the signs mean, those alone that are on the slide. */
function SlideKey({ labels, isCut, palette }: KeyProps) {
  const has = (test: (label: SlideLabel) => boolean) => labels.some(test);
  const items = [
    ...idsOf(kinds)
      .filter((kind) => has(({ record }) => record.kind === kind))
      .map((kind) => ({ words: kinds[kind].toLowerCase(), sign: { kind } })),
    ...(has(({ record }) => record.isComing)
      ? [{ words: 'announced or planned', sign: { kind: 'agreement' as const, isComing: true } }]
      : []),
    ...(has(({ days }) => days !== null) ? [{ words: 'day not known', sign: { kind: 'activity' as const, isVague: true } }] : []),
    ...(isCut ? [{ words: 'last day collected', sign: null }] : []),
  ];
  let x = 8;
  return items.map(({ words, sign }) => {
    const left = x;
    x += 22 + textWidth(words, SMALL) + 32;
    return (
      <g key={words}>
        {sign ? (
          <KindSign {...sign} x={left} y={KEY_HEIGHT / 2} radius={7} palette={palette} />
        ) : (
          <line x1={left} x2={left} y1={4} y2={KEY_HEIGHT - 4} stroke={palette.edge} strokeWidth="1.5" strokeDasharray="2 4" />
        )}
        <PlotText x={left + 20} y={KEY_HEIGHT / 2 + SMALL * 0.35} size={SMALL} fill={palette.soft}>
          {words}
        </PlotText>
      </g>
    );
  });
}

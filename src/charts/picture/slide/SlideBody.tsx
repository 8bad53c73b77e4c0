import { type layoutSlide, lineBox, type SlideLabel, slideSizes } from '@/charts/picture/slide/slideLayout';
import { SLIDE_TYPE } from '@/charts/picture/slide/slidePage';
import { KindSign } from '@/charts/plot/KindSign';
import { Box, Hairline } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { LIGHT, type Palette, thinned } from '@/ui/palette';

/** From line to line in the key, and to the middle of its first sign, in px. */
const KEY_HEIGHT = 36;
const KEY_LEFT = 8;

interface BodyProps {
  layout: ReturnType<typeof layoutSlide>;
  palette: Palette;
}

/** The records with their dates and names above and below the band of years. */
export function SlideBody({ layout: { labels, band, years, collected }, palette }: BodyProps) {
  const bottom = band.y + band.height;
  return (
    <>
      <Box {...band} fill={thinned(palette.line, palette.ground, 0.5)} />
      {years.map(({ x, label }, at) => {
        const next = years[at + 1]?.x ?? band.x + band.width;
        return (
          <g key={x}>
            <Hairline x1={x} x2={x} y1={band.y} y2={bottom} stroke={palette.edge} />
            {next - x > textWidth(label, SLIDE_TYPE) && (
              <PlotText
                x={(x + next) / 2}
                y={band.y + band.height / 2 + SLIDE_TYPE * 0.35}
                size={SLIDE_TYPE}
                fill={palette.soft}
                anchor="middle"
              >
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
        <Box x={days.from} y={signY - 3} width={Math.max(1, days.to - days.from)} height={6} fill={thinned(hue, palette.ground, LIGHT)} />
      )}
      <Hairline x1={x} x2={x} y1={line.y} y2={line.y + line.height} stroke={palette.edge} />
      <KindSign kind={record.kind} x={x} y={signY} radius={9} palette={palette} isComing={record.isComing} isVague={days !== null} />
      <PlotText x={at} y={box.y + slideSizes.date} size={slideSizes.date} fill={palette.soft} anchor={anchor}>
        {date}
      </PlotText>
      {lines.map((text, row) => (
        <PlotText
          key={text}
          x={at}
          y={box.y + slideSizes.dateLine + (row + 0.8) * slideSizes.line}
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
  /** What finds no room in this width goes on in another line. */
  width: number;
  palette: Palette;
}

/** What the signs mean, those alone that are on the slide. */
export function SlideKey({ labels, isCut, width, palette }: KeyProps) {
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
  const spaceOf = ({ words }: (typeof items)[number]) => 26 + textWidth(words, SLIDE_TYPE);
  const { placed } = inLines(items, spaceOf, { width: width - KEY_LEFT, line: KEY_HEIGHT, air: 32 });
  return placed.map(({ item: { words, sign }, x, y: top }) => {
    const [left, middle] = [KEY_LEFT + x, top + KEY_HEIGHT / 2];
    return (
      <g key={words}>
        {sign ? (
          <KindSign {...sign} x={left} y={middle} radius={9} palette={palette} />
        ) : (
          <line x1={left} x2={left} y1={top + 4} y2={top + KEY_HEIGHT - 4} stroke={palette.edge} strokeWidth="1.5" strokeDasharray="2 4" />
        )}
        <PlotText x={left + 24} y={middle + SLIDE_TYPE * 0.35} size={SLIDE_TYPE} fill={palette.soft}>
          {words}
        </PlotText>
      </g>
    );
  });
}

import { memo } from 'react';
import type { ColumnsBody } from '@/charts/model';
import { AbsenceSign, absencesIn, KeySign } from '@/charts/plot/AbsenceSigns';
import { byPlace } from '@/charts/plot/byPlace';
import { GIVEN, type PlotNumber, type StackMark, type WordsLine } from '@/charts/plot/columnPanels';
import type { ColumnsLayout } from '@/charts/plot/columnsLayout';
import { Box, Hairline, MarkRectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { type Absence, absenceWords } from '@/domain/records/absence';
import { type CoverageLevel, searchedWords } from '@/domain/records/coverage';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import { hueOf, LIGHT, type Palette, thinned } from '@/ui/palette';

/** What is left of a hairline's colour behind what is not yet collected. */
const WASH = 0.45;

interface Look {
  readonly palette: Palette;
  /** Id of the pattern of what is not researched. */
  readonly hatch: string;
}

/** Returns the fill of a part of a stack. */
export function stackFill({ hue, isCoarse }: Pick<StackMark, 'hue' | 'isCoarse'>, palette: Palette): string {
  const colour = hueOf(hue, palette);
  return isCoarse ? thinned(colour, palette.ground, LIGHT) : colour;
}

/** Returns the fill of what was under way. */
export function underWayFill({ soft }: Palette): string {
  return soft;
}

function NumberOver({ number, palette }: { number: PlotNumber | null; palette: Palette }) {
  return (
    number && (
      <PlotText x={number.x} y={number.y} size={number.size} weight={600} fill={palette.ink} anchor="middle">
        {number.text}
      </PlotText>
    )
  );
}

function Words({ words: { lines, box }, text, fill }: { words: WordsLine; text: number; fill: string }) {
  return byPlace(lines, (line) => (
    <PlotText x={box.x} y={line.y} size={text} fill={fill}>
      {line.text}
    </PlotText>
  ));
}

/** What is not yet collected: ground of its own behind a dotted line. */
export function Uncollected({ x, y, width, height, palette }: { x: number; y: number; width: number; height: number; palette: Palette }) {
  return (
    <>
      <Box {...{ x, y, width, height }} fill={thinned(palette.line, palette.ground, WASH)} />
      <line x1={x} y1={y} x2={x} y2={y + height} stroke={palette.edge} strokeWidth={1} strokeDasharray="2 3" />
    </>
  );
}

/** The sign of a level of coverage: full, its lower half, or hatched. */
function LevelSign({
  level,
  x,
  y,
  width,
  height,
  palette,
  hatch,
}: Look & { level: CoverageLevel; x: number; y: number; width: number; height: number }) {
  const fill = { systematic: palette.soft, partial: palette.ground, none: `url(#${hatch})` }[level];
  return (
    <>
      <Box {...{ x, y, width, height }} fill={fill} stroke={palette.soft} />
      {level === 'partial' && <Box x={x} y={y + height / 2} width={width} height={height / 2} fill={palette.soft} />}
    </>
  );
}

/** A thing that the drawing says by a texture or a sign, with its words. */
export type ColumnsSign = { readonly words: string } & (
  | { readonly is: 'coarse' }
  | { readonly is: 'level'; readonly level: CoverageLevel }
  | { readonly is: 'absence'; readonly absence: Absence }
);

/** Returns the signs that the key must explain. Hatching is listed once; “not yet collected” is written in the drawing itself. */
export function columnsSigns({ stack, underWay, searched }: ColumnsBody): readonly ColumnsSign[] {
  const levels = idsOf(coverageLevels).filter((level) => searched.some(({ cells }) => cells.some((shares) => shares[level] > 0)));
  const hasCoarse = stack?.parts.some(({ coarse }) => coarse.some((count) => count > 0));
  const absences = absencesIn([...(stack?.totals ?? []), ...(underWay?.values ?? [])]).filter(
    (absence) => absence !== 'uncollected' && !(absence === 'unresearched' && levels.includes('none')),
  );
  return [
    ...(hasCoarse ? [{ is: 'coarse' as const, words: 'date not exact' }] : []),
    ...levels.map((level) => ({ is: 'level' as const, level, words: searchedWords[level] })),
    ...absences.map((absence) => ({ is: 'absence' as const, absence, words: absenceWords[absence] })),
  ];
}

/** One of these as it is drawn, 22 by 10 px. */
export function SignShape({ sign, palette, hatch }: Look & { sign: ColumnsSign }) {
  const box = { x: 0.5, y: 0.5, width: 21, height: 9 };
  if (sign.is === 'coarse') return <Box {...box} fill={thinned(palette.data, palette.ground, LIGHT)} stroke={palette.data} />;
  if (sign.is === 'absence') return <KeySign absence={sign.absence} x={0} y={0} width={22} height={10} {...{ palette, hatch }} />;
  return <LevelSign level={sign.level} {...box} palette={palette} hatch={hatch} />;
}

interface Props extends Look {
  layout: ColumnsLayout;
}

export const ColumnsPlot = memo(function ColumnsPlot({ layout, palette, hatch }: Props) {
  const { width, text, left, field, names, strip, undated, underWay, uncollected } = layout;
  const scale = text / GIVEN;
  const panels = [field, underWay].flatMap((panel) => panel ?? []);
  return (
    <>
      {uncollected && (
        <>
          {byPlace(panels, ({ top, base }) => (
            <Uncollected x={uncollected.x} y={top} width={width - uncollected.x} height={base - top} palette={palette} />
          ))}
          <PlotText x={width} y={uncollected.y} size={text} fill={palette.soft} anchor="end">
            {uncollected.words}
          </PlotText>
        </>
      )}
      {byPlace(field?.ticks ?? [], ({ at, label }) => (
        <>
          <Hairline x1={left} y1={at} x2={width} y2={at} stroke={palette.line} />
          <PlotText x={left - 10 * scale} y={at + 6 * scale} size={text} fill={palette.soft} anchor="end">
            {label}
          </PlotText>
        </>
      ))}
      {byPlace(field?.columns ?? [], ({ number, sign, marks }) => (
        <>
          {sign && <AbsenceSign {...sign} {...{ palette, hatch }} />}
          {byPlace(marks, (mark) => (
            <>
              <MarkRectangle mark={mark} fill={stackFill(mark, palette)} />
              {mark.isCoarse && (
                <Box
                  x={mark.x + 0.5}
                  y={mark.y + 0.5}
                  width={mark.width - 1}
                  height={Math.max(0, mark.height - 1)}
                  fill="none"
                  stroke={hueOf(mark.hue, palette)}
                />
              )}
            </>
          ))}
          <NumberOver number={number} palette={palette} />
        </>
      ))}
      {byPlace(names, ({ x, y, text: line }) => (
        <PlotText x={x} y={y} size={text} fill={palette.soft} anchor="middle">
          {line}
        </PlotText>
      ))}
      {byPlace(strip, ({ y, height, label, pieces }) => (
        <>
          {label && (
            <PlotText x={left - 10 * scale} y={y + height / 2 + text * 0.35} size={text} fill={palette.soft} anchor="end">
              {label}
            </PlotText>
          )}
          {byPlace(pieces, ({ x, width: length, level }) => (
            <LevelSign {...{ x, y, height, level, palette, hatch }} width={length} />
          ))}
        </>
      ))}
      {undated && <Words words={undated} text={text} fill={palette.ink} />}
      {underWay && <Words words={underWay.words} text={text} fill={palette.ink} />}
      {byPlace(underWay?.columns ?? [], ({ mark, sign, number }) => (
        <>
          {sign && <AbsenceSign {...sign} {...{ palette, hatch }} />}
          {mark && <MarkRectangle mark={mark} fill={underWayFill(palette)} />}
          <NumberOver number={number} palette={palette} />
        </>
      ))}
      {byPlace(panels, ({ base }) => (
        <Hairline x1={left} y1={base} x2={width} y2={base} stroke={palette.edge} />
      ))}
    </>
  );
});

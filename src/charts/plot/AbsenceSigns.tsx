import { Fragment } from 'react';
import { Box } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { type Absence, absenceWords, type Counted, isAbsent } from '@/domain/records/absence';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import type { Palette } from '@/ui/palette';

/** Radius of the dot and the ring, in px, and the thickness of the ring as a share of it. */
const RADIUS = 3;
const RING = 0.5;

interface DotProps {
  absence: Absence;
  /** The middle. */
  x: number;
  y: number;
  palette: Palette;
  /** In px; larger where the signs stand by themselves. */
  radius?: number | undefined;
}

/** Filled where sources were searched systematically, a ring where in part; nothing where nobody looked. */
export function AbsenceDot({ absence, x, y, palette, radius = RADIUS }: DotProps) {
  const place = { cx: round(x), cy: round(y), shapeRendering: 'auto' };
  if (absence === 'systematic') return <circle {...place} r={radius} fill={palette.soft} />;
  if (absence === 'partial')
    return <circle {...place} r={radius * (1 - RING / 4)} fill={palette.ground} stroke={palette.soft} strokeWidth={radius * RING} />;
  return null;
}

interface SignProps {
  absence: Absence;
  /** The box that a number would stand in. */
  x: number;
  y: number;
  width: number;
  height: number;
  palette: Palette;
  /** The id of `Hatch` in the document. */
  hatch: string;
  radius?: number | undefined;
}

/** Takes the place of a number: a dot, a ring or hatching. Partners not searched for by name, and periods not yet collected, stay blank. */
export function AbsenceSign({ absence, x, y, width, height, palette, hatch, radius }: SignProps) {
  if (absence === 'unresearched') return <Box {...{ x, y, width, height }} fill={`url(#${hatch})`} />;
  return <AbsenceDot x={x + width / 2} y={y + height / 2} {...{ absence, palette, radius }} />;
}

/** A sign in the key, in px; and from line to line. */
export const KEY_SIGN = { width: 24, height: 16 } as const;
const WORDS_GAP = 8;
const ITEM_GAP = 24;
const LINE = 26;
const FOOT = 8;

/** A sign in a key, where a blank one gets an outline so that readers can see it. */
export function KeySign(sign: SignProps) {
  const { absence, x, y, width, height, palette } = sign;
  const isBlank = absence === 'unlisted' || absence === 'uncollected';
  return (
    <>
      {isBlank && <Box x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} fill="none" stroke={palette.edge} />}
      <AbsenceSign {...sign} />
    </>
  );
}

/** The signs that occur in a drawing, with their places. */
export interface AbsenceKeyLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly items: readonly { readonly absence: Absence; readonly x: number; readonly y: number }[];
}

/** Returns which of the signs occur, from the best searched to the least. */
export function absencesIn(counts: Iterable<Counted>): Absence[] {
  const found = new Set([...counts].filter(isAbsent));
  return idsOf(absenceWords).filter((absence) => found.has(absence));
}

/** Lays out what the signs mean, in as many lines as they need; no height where none occurs. */
export function layoutAbsenceKey(absences: readonly Absence[], { width, text }: { width: number; text: number }): AbsenceKeyLayout {
  const spaceOf = (absence: Absence) => KEY_SIGN.width + WORDS_GAP + textWidth(absenceWords[absence], text);
  const { placed, height } = inLines(absences, spaceOf, { width, line: LINE, air: ITEM_GAP });
  return { width, height: height > 0 ? height + FOOT : 0, text, items: placed.map(({ item, x, y }) => ({ absence: item, x, y })) };
}

/** The signs with their words. */
export function AbsenceKey({
  layout: { items, text },
  palette,
  hatch,
}: { layout: AbsenceKeyLayout } & Pick<SignProps, 'palette' | 'hatch'>) {
  return items.map(({ absence, x, y }) => (
    <Fragment key={absence}>
      <KeySign {...{ absence, palette, hatch, x }} {...KEY_SIGN} y={y + FOOT} />
      <PlotText x={x + KEY_SIGN.width + WORDS_GAP} y={y + FOOT + KEY_SIGN.height / 2 + text * 0.35} size={text} fill={palette.soft}>
        {absenceWords[absence]}
      </PlotText>
    </Fragment>
  ));
}

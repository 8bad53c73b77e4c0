import type { MapBody } from '@/charts/model';
import { AbsenceSign, absencesIn } from '@/charts/plot/AbsenceSigns';
import { byPlace } from '@/charts/plot/byPlace';
import { isOnMap, mapClass, mapClassWords } from '@/charts/plot/mapCountries';
import { Box } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { type Absence, absenceWords, isAbsent } from '@/domain/records/absence';
import { lowerFirst } from '@/domain/words/sentences';
import { type Palette, type ScopeHue, thinned } from '@/ui/palette';

/** From line to line, a sign, and beside a sign with its words, as multiples of the text size. */
const LINE = 1.8;
const SIGN = { width: 1.5, height: 1 };
const SPACE = 3.2;

/** What a sign of the key stands for: a shade, a choice, a part of a bar, land without a number, a reason for none. */
type Sign =
  | { readonly kind: 'class'; readonly step: number }
  | { readonly kind: 'scope'; readonly hue: ScopeHue }
  | { readonly kind: 'absence'; readonly absence: Absence }
  | { readonly kind: 'chosen' | 'listed' };

interface LegendItem {
  readonly label: string;
  readonly sign: Sign;
}

/** What the signs of a map stand for, in as many lines as they need. */
export interface MapLegendLayout {
  readonly height: number;
  readonly text: number;
  readonly items: readonly (LegendItem & { readonly x: number; readonly y: number })[];
}

/** Returns the shade of a class. */
export function classColour(step: number, palette: Palette): string {
  return palette.sequence[step] ?? palette.data;
}

/** Land that the map does not count. */
export function landColour(palette: Palette): string {
  return thinned(palette.line, palette.ground, 0.5);
}

/** Lays out the key: all classes, as they are fixed, and of the other signs those that occur; without the classes where it is short, as numbers stand on the map. */
export function layoutMapLegend(
  { places, parts }: MapBody,
  { width, text, isShort = false }: { width: number; text: number; isShort?: boolean },
): MapLegendLayout {
  const onMap = places.filter(({ code, isChosen }) => isOnMap(code) && !isChosen);
  const isCounted = onMap.some(({ count }) => !isAbsent(count) && mapClass(count) !== null);
  const items: LegendItem[] = [
    ...(places.some(({ isChosen }) => isChosen) ? [{ label: 'chosen', sign: { kind: 'chosen' as const } }] : []),
    ...(isCounted && !isShort ? mapClassWords.map((label, step) => ({ label, sign: { kind: 'class' as const, step } })) : []),
    ...absencesIn(onMap.map(({ count }) => count)).map((absence) => ({
      label: absenceWords[absence],
      sign: { kind: 'absence' as const, absence },
    })),
    { label: 'counted in the list only', sign: { kind: 'listed' as const } },
    ...parts.map(({ label, hue }) => ({ label: lowerFirst(label), sign: { kind: 'scope' as const, hue } })),
  ];
  const { placed, height } = inLines(items, ({ label }) => textWidth(label, text) + SPACE * text, { width, line: LINE * text });
  return { height, text, items: placed.map(({ item, x, y }) => ({ ...item, x, y })) };
}

function signColours(sign: Sign, palette: Palette): { readonly fill: string; readonly edge: string } {
  switch (sign.kind) {
    case 'class':
      return { fill: classColour(sign.step, palette), edge: palette.edge };
    case 'scope':
      return { fill: palette.scopes[sign.hue], edge: palette.scopes[sign.hue] };
    case 'listed':
      return { fill: landColour(palette), edge: palette.edge };
    case 'chosen':
      return { fill: palette.raised, edge: palette.chosen };
    case 'absence':
      return { fill: palette.ground, edge: palette.edge };
  }
}

export function MapLegend({ layout: { items, text }, palette, hatch }: { layout: MapLegendLayout; palette: Palette; hatch: string }) {
  const box = { width: round(SIGN.width * text), height: round(SIGN.height * text) };
  return byPlace(items, ({ label, sign, x, y }) => {
    const { fill, edge } = signColours(sign, palette);
    const at = { x: x + 0.5, y: y + 0.4 * text, ...(sign.kind === 'scope' ? { ...box, width: box.height } : box) };
    return (
      <>
        <Box {...at} fill={fill} stroke={edge} />
        {sign.kind === 'absence' && <AbsenceSign absence={sign.absence} {...{ palette, hatch }} {...at} />}
        <PlotText x={x + at.width + 0.5 * text} y={y + 1.25 * text} size={text} fill={palette.ink}>
          {label}
        </PlotText>
      </>
    );
  });
}

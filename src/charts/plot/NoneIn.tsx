import { byPlace } from '@/charts/plot/byPlace';
import { PlotText } from '@/charts/plot/PlotText';
import { textWidth, wrapText } from '@/charts/plot/wrapText';
import { type Absence, absenceWords, type NoneOf } from '@/domain/records/absence';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { upperFirst } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

/** Topics and statuses are named here too, and “not searched for by name” is true only of a partner. */
const reasons: Readonly<Record<Absence, string>> = { ...absenceWords, unlisted: `partner ${absenceWords.unlisted}` };

/** `not researched`; of several: `searched in part, none found, or not researched`. */
function reasonWords(absences: readonly Absence[]): string {
  if (absences.length === 0) return 'none';
  const isBoth = absences.includes('systematic') && absences.includes('partial');
  const rest = isBoth ? absences.filter((absence) => absence !== 'systematic' && absence !== 'partial') : absences;
  return [...(isBoth ? ['searched at least in part, none found'] : []), ...rest.map((absence) => reasons[absence])].join(', or ');
}

/**
 * Names the rows without a number, grouped by the reason, the most thoroughly searched first: `None found: Roaming. Not researched: Belarus, Greece.` Nothing
 * is called none that was never searched for. Empty where every row has a number.
 */
export function noneInWords(rows: readonly NoneOf[]): string {
  const order = idsOf(absenceWords);
  const rankOf = ([first]: readonly Absence[]) => (first ? order.indexOf(first) : order.length);
  const alike = [...Map.groupBy(rows, ({ absences }) => reasonWords(absences))].map(([reason, own]) => ({ reason, own }));
  return alike
    .toSorted((a, b) => rankOf(a.own[0]?.absences ?? []) - rankOf(b.own[0]?.absences ?? []))
    .map(({ reason, own }) => `${upperFirst(reason)}: ${own.map(({ label }) => label).join(', ')}.`)
    .join(' ');
}

/** Says why a chart has nothing to draw. */
export function nothingWords(rows: readonly NoneOf[] = []): string {
  return noneInWords(rows) || 'Nothing to show under these filters.';
}

const LEADING = 1.35;
const OVER = 8;

export interface NoneInLayout {
  readonly height: number;
  readonly text: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** Breaks the words into as many lines as they need; no height where every row has a number. */
export function layoutNoneIn(rows: readonly NoneOf[], { width, text }: { width: number; text: number }): NoneInLayout {
  const words = noneInWords(rows);
  const lines = words ? wrapText(words, text, Math.max(width, textWidth('Not researched:', text))) : [];
  return {
    height: lines.length > 0 ? OVER + lines.length * text * LEADING : 0,
    text,
    lines: lines.map((line, at) => ({ text: line, y: OVER + text + at * text * LEADING })),
  };
}

/** Draws these words below `y`. */
export function NoneIn({ layout: { lines, text }, y, palette }: { layout: NoneInLayout; y: number; palette: Palette }) {
  return byPlace(lines, (line) => (
    <PlotText x={0} y={y + line.y} size={text} fill={palette.soft}>
      {line.text}
    </PlotText>
  ));
}

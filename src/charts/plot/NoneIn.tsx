import { PlotText } from '@/charts/plot/PlotText';
import { textWidth, wrapText } from '@/charts/plot/wrapText';
import { type Absence, absenceWords } from '@/domain/records/absence';
import type { Palette } from '@/ui/palette';

/** A row in which nothing is counted, and why; null where nothing can be said of the search. */
export interface NoneOf {
  readonly label: string;
  readonly absence: Absence | null;
}

/** Returns one line in place of rows without a number, those of one reason together: `None in: Belarus, Greece (not researched); Roaming (none found).` */
export function noneInWords(rows: readonly NoneOf[]): string | null {
  if (rows.length === 0) return null;
  const alike = [...Map.groupBy(rows, ({ absence }) => absence)].map(([absence, own]) => {
    const names = own.map(({ label }) => label).join(', ');
    return absence ? `${names} (${absenceWords[absence]})` : names;
  });
  return `None in: ${alike.join('; ')}.`;
}

const LEADING = 1.35;
const OVER = 8;

export interface NoneInLayout {
  readonly height: number;
  readonly text: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** Lays the line out in as many as it needs; no height where every row has a number. */
export function layoutNoneIn(rows: readonly NoneOf[], { width, text }: { width: number; text: number }): NoneInLayout {
  const words = noneInWords(rows);
  const lines = words ? wrapText(words, text, Math.max(width, textWidth('None in:', text))) : [];
  return {
    height: lines.length > 0 ? OVER + lines.length * text * LEADING : 0,
    text,
    lines: lines.map((line, at) => ({ text: line, y: OVER + text + at * text * LEADING })),
  };
}

export function NoneIn({ layout: { lines, text }, palette }: { layout: NoneInLayout; palette: Palette }) {
  return lines.map((line) => (
    <PlotText key={line.y} x={0} y={line.y} size={text} fill={palette.soft}>
      {line.text}
    </PlotText>
  ));
}

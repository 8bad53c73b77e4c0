import { formatCount } from '@/domain/words/sentences';
import { heatColours, heatStep } from '@/ui/heatColours';
import type { Palette } from '@/ui/palette';

/** The palest step of the sequence is too near the ground to be told from a country without records. */
function mapPalette(palette: Palette): Palette {
  return { ...palette, sequence: palette.sequence.slice(1) };
}

/** Returns the fill of a country with records, and the colour of its number that reads best on it. */
export function mapColours(count: number, most: number, palette: Palette): { ground: string; text: string } {
  return heatColours(count, most, mapPalette(palette));
}

/** One colour of the map with the counts that it stands for: `7–12`. */
export interface LegendStep {
  readonly label: string;
  readonly colour: string;
}

/** Returns the colours in use with their counts, few to many; none when nothing is counted. */
export function legendSteps(most: number, palette: Palette): LegendStep[] {
  const { length } = mapPalette(palette).sequence;
  const ranges: { first: number; last: number; colour: string }[] = [];
  let step = -1;
  for (let count = 1; count <= most; count += 1) {
    const next = heatStep(count, most, length);
    const range = ranges.at(-1);
    if (range && next === step) range.last = count;
    else ranges.push({ first: count, last: count, colour: mapColours(count, most, palette).ground });
    step = next;
  }
  return ranges.map(({ first, last, colour }) => ({
    label: first === last ? formatCount(first) : `${formatCount(first)}–${formatCount(last)}`,
    colour,
  }));
}

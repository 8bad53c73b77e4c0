import type { FontLook, MeasureText } from '@/charts/plot/PlotText';

/** A line of text as it stands in a picture. */
export interface SetText extends FontLook {
  readonly text: string;
}

/** Returns the texts that are drawn, in their order: which scripts a picture needs, and which widths are to be measured. */
export function textsIn(draw: (measure: MeasureText) => void): readonly SetText[] {
  const texts: SetText[] = [];
  draw((text, look) => {
    texts.push({ text, ...look });
    return null;
  });
  return texts;
}

/** Returns all letters of texts, each once. */
export function lettersOf(texts: readonly SetText[]): string {
  return [...new Set(texts.flatMap(({ text }) => [...text]))].join('');
}

/**
 * Returns how the browser draws these texts, once their fonts are there; where they cannot be loaded nothing is told. It measures at a large size, as widths at
 * small ones are rounded to the pixels of the screen, so that one picture comes out the same on every screen.
 */
export async function browserMeasure(texts: readonly SetText[]): Promise<MeasureText> {
  const MEASURED_AT = 200;
  const nothing: MeasureText = () => null;
  if (!document.fonts) return nothing;
  const families = new Set(texts.map(({ family }) => family));
  const letters = lettersOf(texts);
  try {
    // A script that the page has not shown yet is fetched first: its letters would be measured in another font.
    await Promise.all([...families].map((family) => document.fonts.load(`400 ${MEASURED_AT}px ${family}`, letters)));
  } catch {
    return nothing;
  }
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return nothing;
  return (text, { family, size, weight }) => {
    context.font = `${weight} ${MEASURED_AT}px ${family}`;
    return (context.measureText(text).width * size) / MEASURED_AT;
  };
}

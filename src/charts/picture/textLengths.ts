/** What decides how wide a text is drawn. */
export interface FontLook {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
}

/** Returns the width of a text in px, or null where it cannot be told. */
export type Measure = (text: string, look: FontLook) => number | null;

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

function decoded(content: string): string {
  return content.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}

function attribute(attributes: string, name: string): string {
  return decoded(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

/**
 * Returns a picture whose every text says how wide it is. Programs that leave the fonts inside a picture aside, as Inkscape 1.2 and LibreOffice 7.4 do, draw
 * another font, which is often wider: without this, words run into each other and over the edge; with it they squeeze the letters into their place. Where
 * the right font is used nothing changes.
 */
export function withTextLengths(svg: string, measure: Measure): string {
  return svg.replace(TEXT, (whole, attributes: string, content: string) => {
    const text = decoded(content);
    const look = {
      family: attribute(attributes, 'font-family'),
      size: Number(attribute(attributes, 'font-size')),
      weight: Number(attribute(attributes, 'font-weight') || 400),
    };
    const width = text.trim() === '' || !(look.size > 0) ? null : measure(text, look);
    if (width === null || !(width > 0)) return whole;
    return `<text ${attributes} textLength="${Math.round(width * 100) / 100}" lengthAdjust="spacingAndGlyphs">${content}</text>`;
  });
}

/**
 * Returns how the browser draws the texts of a picture, once their fonts are there; where they cannot be loaded nothing is told. It measures at a large size,
 * as widths at small ones are rounded to the pixels of the screen, so that one picture comes out the same on every screen.
 */
export async function browserMeasure(svg: string): Promise<Measure> {
  const MEASURED_AT = 200;
  const nothing: Measure = () => null;
  if (!document.fonts) return nothing;
  const families = new Set([...svg.matchAll(TEXT)].map(([, attributes = '']) => attribute(attributes, 'font-family')));
  const letters = [...new Set(svg.replace(/<[^>]*>/g, ''))].join('');
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

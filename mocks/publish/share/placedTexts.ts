/** A line of text in a picture: where its baseline begins, and how it is set. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** As it stands in XML. */
  readonly markup: string;
}

/** A picture without its texts, and these. */
interface TextsApart {
  readonly rest: string;
  readonly texts: readonly PlacedText[];
}

const TOKEN = /<g(?: ([^>]*))?>|<\/g>|<text ([^>]*)>([^<]*)<\/text>|<title>[^<]*<\/title>|<desc>[^<]*<\/desc>/g;

/**
 * Takes the texts out of a picture that React has written, and what it says of itself, so that pictures that differ in their words alone become the same; null where a
 * text is turned or enlarged.
 */
export function textsApart(svg: string): TextsApart | null {
  const texts: PlacedText[] = [];
  const groups: { readonly x: number; readonly y: number; readonly isMoved: boolean }[] = [{ x: 0, y: 0, isMoved: true }];
  let isPlain = true;
  const rest = svg.replace(TOKEN, (token, ofGroup: string | undefined, ofText: string | undefined, markup: string | undefined) => {
    const group = groups.at(-1) ?? { x: 0, y: 0, isMoved: true };
    if (token === '</g>') {
      groups.pop();
      return token;
    }
    if (token.startsWith('<g')) {
      const transform = /transform="([^"]*)"/.exec(ofGroup ?? '')?.[1];
      const [, x = 0, y = 0] = /^translate\((\S+) (\S+)\)$/.exec(transform ?? '') ?? [];
      const isMoved = group.isMoved && (transform === undefined || transform.startsWith('translate'));
      groups.push({ x: group.x + Number(x), y: group.y + Number(y), isMoved });
      return token;
    }
    if (ofText === undefined || markup === undefined) return '';
    const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(ofText)?.[1] ?? '';
    isPlain &&= group.isMoved;
    texts.push({
      x: group.x + Number(attribute('x')),
      y: group.y + Number(attribute('y')),
      anchor: attribute('text-anchor'),
      family: attribute('font-family').replaceAll('&#x27;', "'"),
      size: Number(attribute('font-size')),
      weight: Number(attribute('font-weight')),
      fill: attribute('fill'),
      markup,
    });
    return '';
  });
  return isPlain ? { rest, texts } : null;
}

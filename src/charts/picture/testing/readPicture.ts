import { textWidth } from '@/charts/plot/wrapText';

/** Returns the document. Throws unless it is well-formed XML. Needs a DOM. */
export function readSvg(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(`not well-formed: ${error.textContent}`);
  return document;
}

/** Returns the printed texts in the order of drawing. */
export function textsOf(svg: string): string[] {
  return [...readSvg(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

/** A place in px of the picture. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the marks of a group lie in the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly isTurned: boolean;
}

function placeIn(element: Element, { x, y, scale, isTurned }: Place): Place {
  const transform = element.getAttribute('transform') ?? '';
  const [, kind, first = '0', second = '0'] = transform.match(/^(\w+)\(([-\d.]+) ?([-\d.]+)?/) ?? [];
  if (kind === 'translate') return { x: x + scale * Number(first), y: y + scale * Number(second), scale, isTurned };
  if (kind === 'scale') return { x, y, scale: scale * Number(first), isTurned };
  return { x, y, scale, isTurned: isTurned || kind === 'rotate' };
}

function boxOf(element: Element, { x, y, scale, isTurned }: Place): Box[] {
  const at = (name: string) => Number(element.getAttribute(name) ?? 0);
  const boxFrom = (left: number, top: number, right: number, bottom: number, what: string) => [
    { what, left: x + scale * left, top: y + scale * top, right: x + scale * right, bottom: y + scale * bottom },
  ];
  if (element.localName === 'rect') return boxFrom(at('x'), at('y'), at('x') + at('width'), at('y') + at('height'), 'rect');
  if (element.localName === 'circle')
    return boxFrom(at('cx') - at('r'), at('cy') - at('r'), at('cx') + at('r'), at('cy') + at('r'), 'circle');
  if (element.localName === 'line')
    return boxFrom(
      Math.min(at('x1'), at('x2')),
      Math.min(at('y1'), at('y2')),
      Math.max(at('x1'), at('x2')),
      Math.max(at('y1'), at('y2')),
      'line',
    );
  if (element.localName !== 'text') return [];
  const text = element.textContent ?? '';
  const size = at('font-size');
  const width = textWidth(text, size, at('font-weight'));
  const before = { start: 0, middle: width / 2, end: width }[element.getAttribute('text-anchor') ?? ''] ?? Number.NaN;
  // Turned by a quarter about its own beginning: what ran to the right runs upwards.
  if (isTurned) return boxFrom(at('x') - size, at('y') - width, at('x'), at('y'), text);
  return boxFrom(at('x') - before, at('y') - size * 0.8, at('x') - before + width, at('y') + size * 0.2, text);
}

/** Returns where everything drawn lies, but for paths. */
export function boxesOf(svg: string): Box[] {
  const found: Box[] = [];
  const visit = (element: Element, place: Place) => {
    if (element.localName === 'defs') return;
    const own = placeIn(element, place);
    found.push(...boxOf(element, own));
    for (const child of element.children) visit(child, own);
  };
  visit(readSvg(svg).documentElement, { x: 0, y: 0, scale: 1, isTurned: false });
  return found;
}

/** Returns what a drawing shows, in the order of drawing and whatever its size: its texts and shapes with their colours. */
export function drawnIn(svg: Element): string[] {
  const shapes = [...svg.querySelectorAll('text, rect, path, circle, line')].filter((shape) => !shape.closest('defs'));
  return shapes.map((shape) => {
    const colours = ['fill', 'stroke'].map((name) => shape.getAttribute(name)?.replace(/^url\(.*\)$/, 'pattern') ?? '');
    const what = shape.localName === 'text' ? shape.textContent : (shape.getAttribute('data-country') ?? '');
    return [shape.localName, ...colours, what].join(' ');
  });
}

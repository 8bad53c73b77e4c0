import type { ReactElement } from 'react';
import { encode } from 'uqr';

/** Light border that readers need, in modules. */
const QUIET = 4;
/** Side of a code whose modules are large enough, and least side of a module, in px. */
const SIDE = 116;
const LEAST_MODULE = 2.5;
/** Dark on light in every theme: many readers do not know the reverse. */
const DARK = '#1b2430';
const LIGHT = '#ffffff';

/** A QR code with its quiet zone; a square of `side` px. */
export interface QrCode {
  readonly drawn: ReactElement;
  readonly side: number;
}

/** The dark modules of a row, joined where they touch. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}

/** Returns the text as a QR code; null when it is longer than a code can hold (about 2,300 letters). */
export function qrCode(text: string): QrCode | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET });
    const module = Math.max(LEAST_MODULE, Math.round(SIDE / size));
    const side = Math.ceil(size * module);
    const drawn = (
      <g data-part="qr">
        <rect width={side} height={side} fill={LIGHT} />
        <path transform={`scale(${module})`} fill={DARK} shapeRendering="crispEdges" d={data.map(rowPath).join('')} />
      </g>
    );
    return { drawn, side };
  } catch (cause) {
    if (cause instanceof Error && /too long/i.test(cause.message)) return null;
    throw cause;
  }
}

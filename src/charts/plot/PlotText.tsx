/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly serif?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export const SANS = "'Source Sans 3 Variable','Source Sans 3','Source Sans Pro','Segoe UI',Helvetica,Arial,sans-serif";
export const SERIF = "'Source Serif 4 Variable','Source Serif 4','Source Serif Pro',Georgia,'Times New Roman',serif";

/** Returns coordinates with at most two decimals, so that pictures compare as text. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One line of text in a drawing, its baseline at `y`. It carries its own font, because a saved picture has no style sheet. */
export function PlotText({
  x,
  y,
  size,
  fill,
  weight = 400,
  serif = false,
  anchor = 'start',
  children,
}: TextStyle & { x: number; y: number; children: string }) {
  return (
    <text x={round(x)} y={round(y)} fontFamily={serif ? SERIF : SANS} fontSize={size} fontWeight={weight} fill={fill} textAnchor={anchor}>
      {children}
    </text>
  );
}

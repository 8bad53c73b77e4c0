import { type CSSProperties, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import styles from '@/charts/figure/PlotArea.module.css';
import type { NoneInLayout } from '@/charts/plot/NoneIn';
import { scrollCue } from '@/ui/scrollCue';
import { useIsTakingOver } from '@/ui/useIsTakingOver';
import { useWidth } from '@/ui/useWidth';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

export interface Extent {
  readonly width: number;
  readonly height: number;
  /** What the drawing says of rows without a number. */
  readonly none?: NoneInLayout;
}

interface Props<Layout extends Extent> {
  /** Lays the drawing out in a width in px; the same function as long as it gives the same. A layout that is wider scrolls inside itself. */
  layoutAt: (width: number) => Layout;
  /** The drawing, plain SVG. */
  plotOf: (layout: Layout) => ReactNode;
  /** What can be pressed, each placed by `placeIn`. */
  children: (layout: Layout) => ReactNode;
}

/** Where the browser cannot measure, in px. */
const FALLBACK = 720;

/** A drawing laid out for the width it has, with what can be pressed over it. On paper it keeps its last layout and is scaled. */
export function PlotArea<Layout extends Extent>({ layoutAt, plotOf, children }: Props<Layout>) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, FALLBACK);
  const layout = useMemo(() => layoutAt(width), [layoutAt, width]);
  const isTakingOver = useIsTakingOver();
  const isWider = layout.width > width;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what scrolls is another box than what fits
  useLayoutEffect(() => scrollCue(place.current), [isWider]);
  return (
    <div ref={place} className={isWider ? styles.scroll : undefined}>
      <div className={styles.area} style={isWider ? { minWidth: layout.width } : undefined}>
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          // What the build draws is not scaled to the height that it will not have.
          style={isTakingOver ? { height: layout.height } : undefined}
          shapeRendering="crispEdges"
          aria-hidden="true"
        >
          {plotOf(layout)}
        </svg>
        {children(layout)}
        {layout.none && layout.none.lines.length > 0 && (
          <VisuallyHidden>{layout.none.lines.map(({ text }) => text).join(' ')}</VisuallyHidden>
        )}
      </div>
    </div>
  );
}

/** Returns the style that lays an element over a part of the drawing, at whatever size it is shown. */
export function placeIn(layout: Extent, { x, y, width, height }: Extent & { readonly x: number; readonly y: number }): CSSProperties {
  const share = (length: number, whole: number) => `${(100 * length) / whole}%`;
  return {
    position: 'absolute',
    left: share(x, layout.width),
    top: share(y, layout.height),
    width: share(width, layout.width),
    height: share(height, layout.height),
  };
}

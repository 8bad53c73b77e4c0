import { type CSSProperties, type ReactNode, useCallback, useRef } from 'react';
import type { TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import type { TimeWindow } from '@/features/timeline/layout/timeWindow';
import type { Lanes } from '@/features/timeline/useLanes';
import { useFollow } from '@/features/timeline/useTimeWindow';

interface LayerProps extends Pick<Lanes, 'state'> {
  layout: TimelineLayout;
  className: string | undefined;
  height: number;
  style?: CSSProperties;
  children: ReactNode;
}

/** Returns the shift and the stretch that bring a layer into a window. */
function transformInto({ start, end }: TimeWindow, { width, window, scale: laidOut }: TimelineLayout['field']): string {
  const scale = width / (end - start);
  const shift = (window.start - start) * scale;
  return `translateX(${(100 * shift) / (3 * width)}%) scaleX(${scale / laidOut})`;
}

/**
 * A part of the drawing with as much beside the window as is laid out. It follows the window by a shift and a stretch, which the browser need not paint. Where the
 * page was drawn before its width is known, it is stretched to it, so that everything lies under its date.
 */
export function MovedLayer({ state, layout: { field }, className, height, style, children }: LayerProps) {
  const layer = useRef<SVGSVGElement>(null);
  const { width } = field;
  const place = useCallback(
    (window: TimeWindow) => {
      if (layer.current) layer.current.style.transform = transformInto(window, field);
    },
    [field],
  );
  useFollow(state, place);
  return (
    <svg
      ref={layer}
      role="presentation"
      className={className}
      style={{ ...style, transform: transformInto(state.settled, field) }}
      viewBox={`${-width} 0 ${3 * width} ${height}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  );
}

import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type MeasureText, TextMeasure } from '@/charts/plot/PlotText';

/**
 * Returns what is in the SVG of a chart of Recharts, as text. It draws nothing on a server (recharts#5997), so the chart is mounted off the screen at its size and
 * its SVG taken from there, without what only the page needs: classes, styles, ids and the clip paths that they name.
 */
export function mountedSvg(chart: ReactElement, measure: MeasureText | undefined): string {
  const stage = document.createElement('div');
  const root = createRoot(stage);
  flushSync(() => root.render(<TextMeasure value={measure ?? null}>{chart}</TextMeasure>));
  const mounted = stage.querySelector('svg');
  for (const part of mounted?.querySelectorAll('title, desc, defs') ?? []) part.remove();
  for (const part of mounted?.querySelectorAll('*') ?? [])
    for (const name of ['class', 'style', 'id', 'clip-path']) part.removeAttribute(name);
  const writer = new XMLSerializer();
  const svg = [...(mounted?.children ?? [])].map((part) => writer.serializeToString(part)).join('');
  root.unmount();
  return svg;
}

import { useEffect, useState } from 'react';
import type { ChartExport } from '@/charts/model';
import type { FigurePicture } from '@/features/brief/figurePicture';

/** A chart's pictures, or that it cannot be drawn. */
export type DrawnFigure = readonly FigurePicture[] | 'failed';

/** A chart that comes back is not drawn again, unless it could not be drawn. */
const started = new WeakMap<ChartExport, Promise<DrawnFigure>>();

function drawnOnce(chart: ChartExport): Promise<DrawnFigure> {
  const drawing = started.get(chart) ?? draw(chart);
  started.set(chart, drawing);
  return drawing;
}

async function draw(chart: ChartExport): Promise<DrawnFigure> {
  try {
    const { figurePictures } = await import('@/features/brief/figurePicture');
    return await figurePictures(chart);
  } catch (cause) {
    console.warn(`${chart.title} stands as a table in the brief, because its picture could not be drawn: ${String(cause)}`);
    started.delete(chart);
    return 'failed';
  }
}

/** Returns the pictures of the charts drawn so far. A chart that cannot be drawn is named in the console. */
export function useFigurePictures(charts: readonly ChartExport[]): ReadonlyMap<ChartExport, DrawnFigure> {
  const [drawn, setDrawn] = useState<ReadonlyMap<ChartExport, DrawnFigure>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    for (const chart of charts)
      void drawnOnce(chart).then((picture) => {
        if (isCurrent) setDrawn((old) => new Map([...old].filter(([known]) => charts.includes(known))).set(chart, picture));
      });
    return () => {
      isCurrent = false;
    };
  }, [charts]);
  return drawn;
}

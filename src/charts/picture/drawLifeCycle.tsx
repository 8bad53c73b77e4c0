import type { LifeCycleBody } from '@/charts/model';
import type { Canvas, Drawing } from '@/charts/picture/drawing';
import { markup } from '@/charts/picture/markup';
import { LifeCyclePlot } from '@/charts/plot/LifeCycle';
import { layoutLifeCycle } from '@/charts/plot/lifeCycleLayout';

export function drawLifeCycle(body: LifeCycleBody, { width, palette }: Canvas): Drawing {
  const layout = layoutLifeCycle(body, { width });
  return { svg: markup(<LifeCyclePlot layout={layout} palette={palette} fade="open-end" />), height: layout.height };
}

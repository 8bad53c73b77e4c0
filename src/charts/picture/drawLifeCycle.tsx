import type { LifeCycleBody } from '@/charts/model';
import { FADE } from '@/charts/picture/definitions';
import type { Canvas, Drawing } from '@/charts/picture/drawing';
import { LifeCyclePlot } from '@/charts/plot/LifeCycle';
import { layoutLifeCycle } from '@/charts/plot/lifeCycleLayout';

export function drawLifeCycle(body: LifeCycleBody, { width, palette }: Canvas): Drawing {
  const layout = layoutLifeCycle(body, { width });
  return { drawn: <LifeCyclePlot layout={layout} palette={palette} fade={FADE} />, height: layout.height };
}

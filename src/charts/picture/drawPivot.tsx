import { drawLegend } from '@/charts/picture/drawBarShapes';
import { type Canvas, type Drawing, HATCH, moved, SMALL } from '@/charts/picture/drawing';
import type { PivotBody } from '@/charts/pivotBody';
import { AbsenceKey, layoutAbsenceKey } from '@/charts/plot/AbsenceSigns';
import { PivotPlot, pivotAbsences, pivotKey } from '@/charts/plot/Pivot';
import { layoutPivot } from '@/charts/plot/pivotLayout';

const KEY_GAP = 10;

/** Draws a table with its totals, and under it what its colours and signs mean. */
export function drawPivot(body: PivotBody, { width, height, palette, legend, isTight = false }: Canvas): Drawing {
  const look = { palette, hatch: HATCH };
  const first = layoutPivot(body, { width, height: null, text: SMALL });
  const steps = drawLegend(pivotKey(body, first.mostWeight, palette), { width, height, palette, legend: legend && !isTight });
  const signs = layoutAbsenceKey(legend ? pivotAbsences(body) : [], { width, text: SMALL });
  const over = steps.height > 0 ? KEY_GAP : 0;
  const rest = over + steps.height + signs.height;
  const layout = height === null ? first : layoutPivot(body, { width, height: height - rest, text: SMALL });
  const drawn = (
    <>
      <PivotPlot body={body} layout={layout} {...look} />
      {moved(steps.drawn, 0, layout.height + over)}
      {moved(<AbsenceKey layout={signs} {...look} />, 0, layout.height + over + steps.height)}
    </>
  );
  return { drawn, height: layout.height + rest };
}

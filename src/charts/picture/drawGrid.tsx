import type { GridBody } from '@/charts/model';
import type { Canvas, Drawing } from '@/charts/picture/drawing';
import { markup } from '@/charts/picture/markup';
import { GridPlot, GridSigns, gridSigns, layoutGrid } from '@/charts/plot/Grid';

const SIZE = 16;
const HATCH = 'not-researched';

export function drawGrid(body: GridBody, { width, height, palette, legend }: Canvas): Drawing {
  const signs = legend ? gridSigns(body) : { absences: [], height: 0 };
  const layout = layoutGrid(body, { width, height: height === null ? null : height - signs.height, text: SIZE });
  const drawing = (
    <>
      <GridPlot layout={layout} palette={palette} hatch={HATCH} />
      {signs.absences.length > 0 && (
        <g transform={`translate(0 ${Math.round(layout.height * 100) / 100})`}>
          <GridSigns absences={signs.absences} text={SIZE} palette={palette} hatch={HATCH} />
        </g>
      )}
    </>
  );
  return { svg: markup(drawing), height: layout.height + signs.height };
}

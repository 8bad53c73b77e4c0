import type { GridBody } from '@/charts/model';
import { HATCH } from '@/charts/picture/definitions';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { GridPlot, GridSigns, gridSigns, layoutGrid } from '@/charts/plot/Grid';

const SIZE = 16;

export function drawGrid(body: GridBody, { width, height, palette, legend }: Canvas): Drawing {
  const signs = legend ? gridSigns(body) : { absences: [], height: 0 };
  const layout = layoutGrid(body, { width, height: height === null ? null : height - signs.height, text: SIZE });
  const drawn = (
    <>
      <GridPlot layout={layout} palette={palette} hatch={HATCH} />
      {signs.absences.length > 0 &&
        moved(<GridSigns absences={signs.absences} text={SIZE} palette={palette} hatch={HATCH} />, 0, layout.height)}
    </>
  );
  return { drawn, height: layout.height + signs.height };
}

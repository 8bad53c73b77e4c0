import type { MapBody } from '@/charts/model';
import { HATCH } from '@/charts/picture/definitions';
import { type Canvas, type Drawing, moved, nothing, paragraph } from '@/charts/picture/drawing';
import { layoutMap, layoutMapLegend, MapLegend, MapPlot } from '@/charts/plot/Map';
import { isOnMap } from '@/charts/plot/mapCountries';
import type { MapOutlines } from '@/charts/plot/mapOutlines';
import { formatCount } from '@/domain/words/sentences';

const SIZE = 16;
const NUMBER = 13;
const OVER_LEGEND = 14;

/** Draws the map, its legend, and the countries beside the map in words. */
export function drawMap(body: MapBody, canvas: Canvas, outlines: MapOutlines): Drawing {
  const { width, height, palette } = canvas;
  const legend = canvas.legend ? layoutMapLegend(body, { width, text: SIZE }, palette) : null;
  const beside = body.places
    .filter(({ code, count }) => !isOnMap(code) && count)
    .map(({ label, count }) => `${label} ${formatCount(count ?? 0)}`);
  const words = beside.length > 0 ? paragraph(`Beside the map: ${beside.join(', ')}.`, width, { size: SIZE, fill: palette.ink }) : nothing;
  const rest = OVER_LEGEND + (legend?.height ?? 0) + words.height;
  const layout = layoutMap(body, { width, height: height === null ? null : height - rest, text: NUMBER }, outlines);
  const top = layout.height + OVER_LEGEND;
  const drawn = (
    <>
      <MapPlot layout={layout} palette={palette} hatch={HATCH} />
      {legend && moved(<MapLegend layout={legend} palette={palette} hatch={HATCH} />, 0, top)}
      {moved(words.drawn, 0, top + (legend?.height ?? 0))}
    </>
  );
  return { drawn, height: layout.height + rest };
}

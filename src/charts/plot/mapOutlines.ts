import type { MapPath } from '@/charts/plot/mapPaths';

/** Width in px that outlines are made for; maps of other widths are drawn from the same. */
export const OUTLINES_WIDTH = 1120;

/** The outlines to draw and the height they were made for. */
export interface MapOutlines {
  readonly paths: readonly MapPath[];
  readonly height: number;
}

/** Loads the outlines, which come in a chunk of their own because they outweigh the rest of the page. */
export async function loadOutlines(): Promise<MapOutlines> {
  const { mapPaths, mapHeight } = await import('@/charts/plot/mapPaths');
  return { paths: mapPaths(OUTLINES_WIDTH), height: mapHeight(OUTLINES_WIDTH) };
}

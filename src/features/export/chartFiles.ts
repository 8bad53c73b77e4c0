import type { ChartExport } from '@/features/export/chartExport';
import { tableCsv } from '@/features/export/csv';
import { fileName } from '@/features/export/fileName';
import { fontFaceCss } from '@/features/export/fonts';
import { BODY_WIDTH, composePicture, type PictureInput, pictureText } from '@/features/export/picture/composePicture';
import { rasterise } from '@/features/export/rasterise';

/** PNG pictures are drawn at twice their size: sharp in print and on dense screens. */
const PNG_SCALE = 2;

/** Returns the outlines that a map needs; they weigh so much that no other chart loads them. */
async function outlinesFor({ body }: ChartExport): Promise<Pick<PictureInput, 'outlines'>> {
  if (body.shape !== 'map') return {};
  const { mapPaths, mapHeight } = await import('@/features/export/picture/mapPaths');
  return { outlines: { paths: mapPaths(BODY_WIDTH), height: mapHeight(BODY_WIDTH) } };
}

export type ChartFormat = 'png' | 'svg' | 'csv';

/** Returns a chart as a file with its name. Throws `RasteriseError` where the browser cannot draw PNG. */
export async function chartFile(input: PictureInput, format: ChartFormat): Promise<{ name: string; content: Blob }> {
  const name = fileName(input.chart.title, input.filterSentence, input.made, format);
  if (format === 'csv') return { name, content: new Blob([tableCsv(input.chart.table)], { type: 'text/csv;charset=utf-8' }) };
  const svg = composePicture({ ...input, ...(await outlinesFor(input.chart)), fontFaceCss: await fontFaceCss(pictureText(input)) });
  if (format === 'svg') return { name, content: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }) };
  return { name, content: await rasterise(svg, PNG_SCALE) };
}

import { tableCsv } from '@/features/export/csv';
import { fileName } from '@/features/export/fileName';
import { fontFaceCss } from '@/features/export/fonts';
import { composePicture, type PictureInput, pictureText } from '@/features/export/picture/composePicture';
import { rasterise } from '@/features/export/rasterise';

/** PNG pictures are drawn at twice their size: sharp in print and on dense screens. */
const PNG_SCALE = 2;

export type ChartFormat = 'png' | 'svg' | 'csv';

/** Returns a chart as a file with its name. Throws `RasteriseError` where the browser cannot draw PNG. */
export async function chartFile(input: PictureInput, format: ChartFormat): Promise<{ name: string; content: Blob }> {
  const name = fileName(input.chart.title, input.filterSentence, input.made, format);
  if (format === 'csv') return { name, content: new Blob([tableCsv(input.chart.table)], { type: 'text/csv;charset=utf-8' }) };
  const svg = composePicture({ ...input, fontFaceCss: await fontFaceCss(pictureText(input)) });
  if (format === 'svg') return { name, content: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }) };
  return { name, content: await rasterise(svg, PNG_SCALE) };
}

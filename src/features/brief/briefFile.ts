import type { ChartExport } from '@/charts/model';
import { fileName } from '@/domain/words/fileName';
import type { Brief } from '@/features/brief/briefContent';
import type { FigurePng } from '@/features/brief/figurePicture';
import { RasteriseError } from '@/features/export/files/rasterise';
import type { NamedFile } from '@/features/export/files/saveTable';

/** A brief as a file, and what the reader has to know of it; '' when there is nothing. */
export interface BriefFile {
  readonly file: NamedFile;
  readonly remark: string;
}

/** Draws the charts one after the other; those that this browser cannot draw are left out. Throws what else goes wrong. */
async function drawAll(charts: readonly ChartExport[]): Promise<Map<string, readonly FigurePng[]>> {
  const pictures = new Map<string, readonly FigurePng[]>();
  if (charts.length === 0) return pictures;
  const { figurePngs } = await import('@/features/brief/figurePicture');
  for (const chart of charts) {
    try {
      pictures.set(chart.title, await figurePngs(chart));
    } catch (cause) {
      if (!(cause instanceof RasteriseError)) throw cause;
    }
  }
  return pictures;
}

/** Returns the brief as a Word document or as Markdown. Rejects where the code for it cannot be loaded. */
export async function briefFile(brief: Brief, format: 'docx' | 'md'): Promise<BriefFile> {
  const name = fileName('Brief', brief.filterSentence, brief.made, format);
  if (format === 'md') {
    const { briefMarkdown } = await import('@/features/brief/briefMarkdown');
    return { file: { name, content: new Blob([briefMarkdown(brief)], { type: 'text/markdown;charset=utf-8' }) }, remark: '' };
  }
  const [{ briefDocx }, pictures] = await Promise.all([import('@/features/brief/briefDocx'), drawAll(brief.charts)]);
  const isWhole = pictures.size === brief.charts.length;
  const remark = isWhole ? '' : 'This browser could not draw every chart as a picture; those stand as tables.';
  return { file: { name, content: await briefDocx(brief, pictures) }, remark };
}

import type { BoardInput, PictureInput } from '@/charts/picture/pictureInput';

/** What a picture is made of: one chart, or a page with all its charts. */
export type PictureRequest = PictureInput | BoardInput;

/** Returns the title of what a picture shows. */
export function titleOf(request: PictureRequest): string {
  return 'chart' in request ? request.chart.title : request.title;
}

/** Returns what a picture tells, for those who cannot see it: titles and findings. */
export function wordsOf(request: PictureRequest): string {
  if ('chart' in request) return `${request.chart.title}. ${request.chart.finding}`;
  return `${request.title}. ${request.charts.map(({ title, finding }) => `${title}: ${finding}`).join(' ')}`;
}

import { type ChartId, chartIds } from '@/charts/chartList';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { slug } from '@/domain/words/fileName';

/** What a picture dialog shows: a chart by its id, or the whole page. */
export type PictureTarget = string;

/** Stands for the page as a whole. No chart has it as its id. */
export const WHOLE_PAGE: PictureTarget = 'page';

const START = 'picture.';

/** The parameter `dialog` for the citation of what the page shows. */
export const CITE_DIALOG = 'cite';

/** Returns the value of the parameter `dialog` that opens the embedding of a chart. */
export function embedDialogOf(chart: ChartId): string {
  return `embed.${chart}`;
}

/** Returns the chart whose embedding the value of `dialog` opens; null for every other value. */
export function embedOf(raw: string): ChartId | null {
  return chartIds.find((chart) => embedDialogOf(chart) === raw) ?? null;
}

/** Tells whether the value opens one of the dialogs that are not pictures. */
function isOtherDialog(raw: string): boolean {
  return raw === CITE_DIALOG || embedOf(raw) !== null;
}

/** Returns the value of the parameter `dialog` that opens the picture of a target. */
export function dialogOf(target: PictureTarget): string {
  return START + target;
}

/** Reads the parameter `dialog`: the target whose picture is open, null for none and for another dialog, or what is wrong with it. Never throws. */
export function readDialog(raw: string): PictureTarget | null | LinkProblem {
  if (raw === '' || isOtherDialog(raw)) return null;
  const target = raw.startsWith(START) ? raw.slice(START.length) : '';
  if (target !== '' && target === slug(target)) return target;
  return { parameter: 'dialog', value: raw, code: 'unknown-dialog' };
}

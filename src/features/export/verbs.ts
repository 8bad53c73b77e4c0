import type { ChartFormat } from '@/features/export/files/useChartFiles';

/** What a verb does: saves a file of a format, copies something, or opens a dialog. */
export type VerbTask = ChartFormat | 'image' | 'link' | 'citation' | 'embed' | 'options';

/** What every chart's menu does, in one order everywhere. */
export const verbs = {
  'Download PNG': 'png',
  'Download SVG': 'svg',
  'Download CSV': 'csv',
  'Download XLSX': 'xlsx',
  'Download JSON': 'json',
  'Copy image': 'image',
  'Copy link': 'link',
  'Copy citation': 'citation',
  Embed: 'embed',
  'Picture options': 'options',
} as const satisfies Readonly<Record<string, VerbTask>>;

/** Returns what a verb does, undefined for a verb that is none. */
export function taskOf(verb: string): VerbTask | undefined {
  return Object.entries(verbs).find(([name]) => name === verb)?.[1];
}

/** Tells whether a task takes the numbers of the chart with it; the others take the address alone. */
export function takesNumbers(task: VerbTask): boolean {
  return task !== 'link' && task !== 'embed' && task !== 'options';
}

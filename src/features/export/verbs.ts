import type { ChartFormat } from '@/features/export/chartFiles';

/** What a verb does: saves a file of a format, or copies something. */
export type VerbTask = ChartFormat | 'link' | 'citation';

/** What every chart's menu does, in one order everywhere. */
export const verbs = {
  'Download PNG': 'png',
  'Download SVG': 'svg',
  'Download CSV': 'csv',
  'Copy link': 'link',
  'Copy citation': 'citation',
} as const satisfies Readonly<Record<string, VerbTask>>;

/** Returns what a verb does, undefined for a verb that is none. */
export function taskOf(verb: string): VerbTask | undefined {
  return Object.entries(verbs).find(([name]) => name === verb)?.[1];
}

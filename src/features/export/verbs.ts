import type { TableFormat } from '@/features/export/data/saveTable';

/** What a verb does: saves a file of a format, copies something, or opens a dialog. */
export type VerbTask = 'png' | 'svg' | TableFormat | 'image' | 'link' | 'citation' | 'embed' | 'options';

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

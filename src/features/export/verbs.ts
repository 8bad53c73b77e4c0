import type { ChartFormat } from '@/features/export/chartFiles';

/** What every chart's menu does, in one order everywhere. `null` copies the link. */
export const verbs = {
  'Download PNG': 'png',
  'Download SVG': 'svg',
  'Download CSV': 'csv',
  'Copy link': null,
} as const satisfies Readonly<Record<string, ChartFormat | null>>;

/** Returns the format that a verb saves, null for copying the link, undefined for a verb that is none. */
export function formatOf(verb: string): ChartFormat | null | undefined {
  return Object.entries(verbs).find(([name]) => name === verb)?.[1];
}

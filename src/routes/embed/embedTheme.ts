import type { LinkProblem } from '@/domain/facets/filterCodec';
import { embedThemes } from '@/features/export/embed/embedAddress';

/** Returns what is wrong with the parameter `theme`; nothing for none and for a known one. The theme itself is set by `public/theme.js`, before the first paint. */
export function themeProblems(value: string): LinkProblem[] {
  if (value === '' || embedThemes.some((known) => known === value)) return [];
  const message = `“theme=${value.slice(0, 60)}” is not known; write ${embedThemes.join(' or ')}. The chart has the theme of this device.`;
  return [{ parameter: 'theme', value, message }];
}

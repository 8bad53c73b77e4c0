import type { LinkProblem } from '@/domain/address/linkProblem';
import { embedThemes } from '@/features/export/embed/embedAddress';

/** Returns what is wrong with the parameter `theme`; nothing for none and for a known one. The theme itself is set by `public/theme.js`, before the first paint. */
export function themeProblems(value: string): LinkProblem[] {
  if (value === '' || embedThemes.some((known) => known === value)) return [];
  return [{ parameter: 'theme', value, code: 'unknown-word', expected: embedThemes }];
}

import { describe, expect, it } from 'vitest';
import { embedCharts, embedSlugOf, embedSlugs, isEmbedSlug } from '@/domain/address/embedCharts';

describe('charts that can be embedded', () => {
  it('are found by their title', () => {
    for (const slug of embedSlugs) expect(embedSlugOf(embedCharts[slug])).toBe(slug);
    expect(embedSlugOf('Life cycle')).toBeNull();
  });

  it.each(['records-by-planet', '', 'Where', 'constructor', 'toString', '__proto__'])('“%s” is none', (text) => {
    expect(isEmbedSlug(text)).toBe(false);
  });
});

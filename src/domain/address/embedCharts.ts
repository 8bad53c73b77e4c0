/** The charts that can stand alone in another site's page: the short name in `/embed/<chart>` and the fixed title of each. */
export const embedCharts = {
  'records-over-time': 'Records over time',
  'records-by-country': 'Records by country',
  'records-by-topic': 'Records by topic',
  'records-by-type': 'Records by type',
  'agreements-by-status': 'Agreements by status',
  'commitments-by-kind': 'Commitments by kind',
  'country-by-topic': 'Country by topic',
  'country-pairs': 'Country pairs',
  where: 'Where',
  timeline: 'Timeline',
  rhythm: 'Rhythm of contacts',
} as const;

export type EmbedSlug = keyof typeof embedCharts;

/** All short names, in the order of the pages. */
export const embedSlugs = Object.keys(embedCharts).filter(isEmbedSlug);

/** Tells whether a text is the short name of a chart that can be embedded. */
export function isEmbedSlug(text: string): text is EmbedSlug {
  return Object.hasOwn(embedCharts, text);
}

/** Returns the short name of the chart with this title; null for one that cannot be embedded. */
export function embedSlugOf(title: string): EmbedSlug | null {
  return embedSlugs.find((slug) => embedCharts[slug] === title) ?? null;
}

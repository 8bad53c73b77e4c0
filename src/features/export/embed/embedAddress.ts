import type { EmbedSlug } from '@/domain/address/embedCharts';
import type { EmbedTheme } from '@/domain/address/parameters';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { addressOfView } from '@/features/export/links/viewAddress';

/** The parameters besides the filters that each of these charts reads; the others read none. */
const modesOf: Partial<Readonly<Record<EmbedSlug, readonly string[]>>> = {
  'records-over-time': ['by'],
  'country-pairs': ['pairs'],
  timeline: ['sort', 'lane', 'order', 'lanes'],
  rhythm: ['lanes'],
};

function addressOf(path: string, params: URLSearchParams): string {
  return addressOfView({ origin: '', pathname: path, search: params.toString() });
}

/** A chart as it stands on a page. */
export interface EmbeddedView {
  readonly slug: EmbedSlug;
  readonly filters: Filters;
  /** The page's parameters; what the chart does not read is left out. */
  readonly search: string;
  /** Release at which it is frozen; null follows the newest. */
  readonly release: string | null;
  /** Null leaves the theme to the reader's system. */
  readonly theme: EmbedTheme | null;
}

/** Returns the path of the chart alone, below the page's base: `/embed/records-by-topic?country=MK&release=2026.11`. */
export function embedPath({ slug, filters, search, release, theme }: EmbeddedView): string {
  const page = new URLSearchParams(search);
  const params = new URLSearchParams(serialiseFilters(filters));
  for (const name of modesOf[slug] ?? []) {
    const value = page.get(name);
    if (value) params.set(name, value);
  }
  if (page.get('table')?.split(',').includes(slug)) params.set('table', slug);
  if (release) params.set('release', release);
  if (theme) params.set('theme', theme);
  return addressOf(`/embed/${slug}`, params);
}

/** Returns the path of the page of the atlas that shows the same view, for the parameters of an embedded chart. */
export function atlasPath(slug: EmbedSlug, search: string): string {
  const params = new URLSearchParams(search);
  params.delete('theme');
  if (slug === 'rhythm') params.set('mode', 'rhythm');
  return addressOf(slug === 'timeline' || slug === 'rhythm' ? '/timeline' : '/', params);
}

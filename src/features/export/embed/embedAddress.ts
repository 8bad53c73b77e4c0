import { timelineCharts } from '@/charts/catalogue';
import { type ChartId, charts, everyChart, isTimelineChart } from '@/charts/chartList';
import { pages } from '@/domain/address/pages';
import { listOf } from '@/domain/address/parameter';
import type { EmbedTheme } from '@/domain/address/parameters';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { addressOfView } from '@/features/export/links/viewAddress';

function addressOf(path: string, params: URLSearchParams): string {
  return addressOfView({ origin: '', pathname: path, search: params.toString() });
}

/** A chart as it stands on a page. */
export interface EmbeddedView {
  readonly id: ChartId;
  readonly filters: Filters;
  /** The page's parameters; what the chart does not read is left out. */
  readonly search: string;
  /** Release at which it is frozen; null follows the newest. */
  readonly release: string | null;
  /** Null leaves the theme to the reader's system. */
  readonly theme: EmbedTheme | null;
}

/** Returns the path of the chart alone, below the page's base: `/embed/records-by-topic?country=MK&release=2026.11`. */
export function embedPath({ id, filters, search, release, theme }: EmbeddedView): string {
  const page = new URLSearchParams(search);
  const params = new URLSearchParams(serialiseFilters(filters));
  for (const name of charts[id].modes) {
    const value = page.get(name);
    if (value) params.set(name, value);
  }
  if (listOf.settle(page.get('table'), 'table').value.includes(id)) params.set('table', id);
  if (release) params.set('release', release);
  if (theme) params.set('theme', theme);
  return addressOf(`/embed/${id}`, params);
}

/** Returns the path of the page of the atlas that shows the same view, for the parameters of an embedded chart. */
export function atlasPath(id: ChartId, search: string): string {
  const params = new URLSearchParams(search);
  params.delete('theme');
  if (!isTimelineChart(id)) return addressOf(pages[everyChart[id].page ?? 'overview'].path, params);
  const { mode } = timelineCharts[id];
  if (mode !== 'auto') params.set('mode', mode);
  return addressOf('/timeline', params);
}

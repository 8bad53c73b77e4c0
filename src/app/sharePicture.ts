import { overviewCharts } from '@/charts/catalogue';
import { seriesOf, usualModes } from '@/charts/chartList';
import { composeShareCard } from '@/charts/picture/composeShareCard';
import type { OverviewSource } from '@/charts/series/chartSeries';
import { pageOf, pages } from '@/domain/address/pages';
import { isHandful } from '@/domain/facets/profileFilters';
import type { DatasetAbout } from '@/domain/records/about';
import type { Release } from '@/domain/records/changes';
import type { ShareCard } from '@/domain/words/shareCard';

/** What the picture of a page is drawn from. */
interface SharedPage {
  readonly card: ShareCard;
  readonly about: DatasetAbout;
  readonly release: Pick<Release, 'id'>;
  /** The numbers of all its records, for a picture with the first chart. */
  readonly source: Pick<OverviewSource, 'overview' | 'filters' | 'research'> | null;
}

/** Tells whether the picture of the page at `path` has its first chart on it, if there is enough to draw. */
export function hasChartToShare(path: string): boolean {
  const page = pageOf(path);
  return page === pages.overview || page === pages.country || page === pages.topic;
}

/** Returns the picture that stands for a page where it is shared, as SVG. Few records have no chart, as on their page. The same input gives the same text. */
export function sharePicture({ card, about, release, source }: SharedPage, size: { readonly width: number; readonly height: number }) {
  const isDrawn = source && !isHandful(source.overview.total);
  const series = isDrawn && seriesOf('records-over-time', overviewCharts['records-over-time'], { ...source, ...usualModes });
  const note = `Release ${release.id} · ${about.licence.name}`;
  return composeShareCard(card, {
    site: { name: about.title, note: series ? `Records by year · ${note}` : note },
    size,
    columns: series ? series.chart.body : undefined,
  });
}

import { chartNotes } from '@/charts/chartNotes';
import type { BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { type FacetBar, labelOf } from '@/charts/series/facetBars';
import { type FacetName, facets } from '@/domain/facets/facets';

interface Parts {
  readonly unit?: BarSeries['unit'];
  readonly finding: string;
  readonly notes: readonly (string | null)[];
  readonly bars: readonly FacetBar[];
}

/** Returns a bar chart of facet values: picture, table and the filter value behind each bar. */
export function barSeries(
  { id, title, facet }: Pick<ChartSource<FacetName>, 'id' | 'title' | 'facet'>,
  { unit = 'record', finding, notes, bars }: Parts,
): BarSeries {
  const nameOf = labelOf(facet);
  return {
    facet,
    values: bars.map(({ value }) => value),
    unit,
    chart: {
      id,
      title,
      finding,
      notes: chartNotes(notes, facet === 'country' ? bars.map(({ value }) => value) : []),
      body: { shape: 'bars', bars: bars.map(({ value, count, emphasis }) => ({ label: nameOf(value), value: count, emphasis })) },
      table: {
        columns: [
          { label: facets[facet].label, isNumber: false },
          { label: unit === 'record' ? 'Records' : 'Agreements', isNumber: true },
        ],
        rows: bars.map(({ value, count }) => [nameOf(value), count]),
      },
    },
  };
}

/** Returns the remark on bars that a choice in their own facet leaves out; null when nothing is chosen there. */
export function fadedNote(facetWord: string, isChosen: boolean): string | null {
  return isChosen ? `Faded bars show what each would hold if it were chosen instead: they leave the ${facetWord} filter aside.` : null;
}

import { chartNotes } from '@/charts/chartNotes';
import type { BarFacet, BarSeries, ChartSource } from '@/charts/series/chartSeries';
import type { FacetBar } from '@/charts/series/facetBars';

interface Parts {
  /** Header of the table's first column: `Country`. */
  readonly rowName: string;
  readonly unit?: BarSeries['unit'];
  readonly finding: string;
  readonly notes: readonly (string | null)[];
  readonly bars: readonly FacetBar[];
  readonly labelOf: (value: string) => string;
}

/** Returns a bar chart of facet values: picture, table and the filter value behind each bar. */
export function barSeries(
  { id, title, facet }: Pick<ChartSource<BarFacet>, 'id' | 'title' | 'facet'>,
  { rowName, unit = 'record', finding, notes, bars, labelOf }: Parts,
): BarSeries {
  return {
    facet,
    values: bars.map(({ value }) => value),
    unit,
    chart: {
      id,
      title,
      finding,
      notes: chartNotes(notes, facet === 'country' ? bars.map(({ value }) => value) : []),
      body: { shape: 'bars', bars: bars.map(({ value, count, emphasis }) => ({ label: labelOf(value), value: count, emphasis })) },
      table: {
        columns: [
          { label: rowName, isNumber: false },
          { label: unit === 'record' ? 'Records' : 'Agreements', isNumber: true },
        ],
        rows: bars.map(({ value, count }) => [labelOf(value), count]),
      },
    },
  };
}

/** Returns the remark on bars that a choice in their own facet leaves out; null when nothing is chosen there. */
export function fadedNote(facetWord: string, isChosen: boolean): string | null {
  return isChosen ? `Faded bars show what each would hold if it were chosen instead: they leave the ${facetWord} filter aside.` : null;
}

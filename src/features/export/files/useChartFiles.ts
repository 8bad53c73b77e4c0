import { useMeta } from '@/api/queries';
import type { PageChart } from '@/features/export/chartRegistry';
import { type Citation, citeView } from '@/features/export/citation/citation';
import type { NamedFile } from '@/features/export/files/saveTable';
import { usePictureFrame } from '@/features/export/usePictureFrame';
import type { ChartFormat } from '@/features/export/verbs';

/** What a chart is saved and cited as. */
export interface ChartFiles {
  /** Rejects where code cannot be loaded or the browser cannot draw. */
  readonly make: (format: ChartFormat) => Promise<NamedFile>;
  readonly cite: () => Citation;
}

/** Returns how to make files and the citation of a chart under its filters, as of the moment of the call. */
export function useChartFiles(entry: PageChart): ChartFiles {
  const frameOf = usePictureFrame();
  const meta = useMeta();
  const { chart, total, filters } = entry;
  const told = () => {
    const { filterSentence, made, link } = frameOf(entry);
    const view = { title: chart.title, filterSentence, total, countries: filters.country };
    return { view, edition: { ...meta, accessed: made, link } };
  };
  const make = async (format: ChartFormat) => {
    if (format === 'png' || format === 'svg') {
      const input = { chart, ...frameOf(entry) };
      const { chartFile } = await import('@/features/export/files/chartFiles');
      return chartFile(input, format);
    }
    const { view, edition } = told();
    const { chartTableFile } = await import('@/features/export/files/saveTable');
    return chartTableFile(chart, view, edition, format);
  };
  const cite = () => {
    const { view, edition } = told();
    return citeView(view, edition);
  };
  return { make, cite };
}

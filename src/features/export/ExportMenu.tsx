import { useState } from 'react';
import { useMeta } from '@/api/meta';
import { footnoteFor } from '@/domain/countries';
import { filterSentence } from '@/domain/filterWords';
import type { ChartExport } from '@/features/export/chartExport';
import type { ChartFormat } from '@/features/export/chartFiles';
import { saveFile, today } from '@/features/export/saveFile';
import { useCopyLink, viewAddress } from '@/features/export/useCopyLink';
import { formatOf, verbs } from '@/features/export/verbs';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Menu } from '@/ui/Menu';
import { lightPalette } from '@/ui/palette';
import { showStatus } from '@/ui/statusMessage';

interface Props {
  chart: ChartExport;
  /** Records that the filters leave. */
  total: number;
}

/** The menu of a chart: the same verbs in the same order everywhere. Pictures are light, because they go into briefs on white paper. */
export function ExportMenu({ chart, total }: Props) {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const { release } = useMeta();
  const { copyLink, dialog } = useCopyLink();
  const [isBusy, setIsBusy] = useState(false);

  const save = async (format: ChartFormat) => {
    setIsBusy(true);
    try {
      const { chartFile } = await import('@/features/export/chartFiles');
      const footnotes = [footnoteFor(filters.country)].filter((note) => note !== null);
      const { name, content } = await chartFile(
        {
          chart,
          total,
          release,
          filterSentence: filterSentence(filters, nameOf),
          made: today(),
          link: viewAddress(),
          palette: lightPalette,
          footnotes,
        },
        format,
      );
      saveFile(content, name);
      showStatus(`Saved ${name}.`);
    } catch (cause) {
      showStatus(`${chart.title} was not saved. ${cause instanceof Error ? cause.message : String(cause)}`);
    } finally {
      setIsBusy(false);
    }
  };
  const handleAction = (verb: string) => {
    const format = formatOf(verb);
    if (format) void save(format);
    else if (format === null) void copyLink();
  };
  return (
    <>
      <Menu label={`Menu of ${chart.title}`} items={Object.keys(verbs)} isBusy={isBusy} onAction={handleAction} />
      {dialog}
    </>
  );
}

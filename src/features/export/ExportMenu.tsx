import { useMeta } from '@/api/meta';
import { footnoteFor } from '@/domain/countries';
import { filterSentence } from '@/domain/filterWords';
import type { ChartExport } from '@/features/export/chartExport';
import type { ChartFormat } from '@/features/export/chartFiles';
import { toPlainText } from '@/features/export/citation/formats';
import { useViewCitation } from '@/features/export/citation/useViewCitation';
import { failureWords } from '@/features/export/failureWords';
import { saveFile, today } from '@/features/export/saveFile';
import { viewAddress } from '@/features/export/useCopyLink';
import { useCopyText } from '@/features/export/useCopyText';
import { taskOf, verbs } from '@/features/export/verbs';
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
  const { copyText, dialog } = useCopyText();
  const cite = useViewCitation(chart.title, total);

  // The menu's button stays enabled meanwhile: a disabled one would drop the keyboard's focus, and saving twice does no harm.
  const save = async (format: ChartFormat) => {
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
      showStatus(failureWords(chart.title, cause));
    }
  };
  const handleAction = (verb: string) => {
    const task = taskOf(verb);
    if (task === 'link') void copyText(viewAddress(), 'Link copied.');
    else if (task === 'citation') void copyText(toPlainText(cite(today(), viewAddress())), 'Citation copied.');
    else if (task) void save(task);
  };
  return (
    <>
      <Menu label={`Menu of ${chart.title}`} items={Object.keys(verbs)} onAction={handleAction} />
      {dialog}
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { usePinnedRelease } from '@/api/release';
import type { ChartExport } from '@/charts/model';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { toPlainText } from '@/features/export/citation/formats';
import { useEmbed } from '@/features/export/embed/useEmbed';
import { copyPicture, itemMaker } from '@/features/export/files/deliver';
import { failureWords } from '@/features/export/files/failureWords';
import { saveFile } from '@/features/export/files/saveFile';
import { useChartFiles } from '@/features/export/files/useChartFiles';
import { menuClosed } from '@/features/export/links/nextFrame';
import { viewAddress } from '@/features/export/links/useCopyLink';
import { useCopyText } from '@/features/export/links/useCopyText';
import { useOpenPicture, useRegisterChart } from '@/features/export/pageCharts';
import { type ChartFormat, type VerbId, verbs } from '@/features/export/verbs';
import { useFilters } from '@/features/filters/useFilters';
import { Menu } from '@/ui/Menu';
import { showStatus } from '@/ui/StatusLine';

const items = idsOf(verbs).map((id) => ({ id, label: verbs[id].label }));

interface Props {
  chart: ChartExport;
  /** Records that the filters leave. */
  total: number;
}

/** The menu of a chart: the same verbs in the same order everywhere. It also puts the chart on the list of those on the page. */
export function ExportMenu({ chart, total }: Props) {
  const { filters } = useFilters();
  const entry = { chart, total, filters };
  const { make, cite } = useChartFiles(entry);
  const client = useQueryClient();
  const openPicture = useOpenPicture();
  const pinned = usePinnedRelease();
  const { copyText, dialog } = useCopyText();
  const embed = useEmbed(chart);
  const place = useRef<HTMLSpanElement>(null);
  useRegisterChart(place, entry);

  // The menu's button stays enabled meanwhile: a disabled one would drop the keyboard's focus, and saving twice does no harm.
  const save = async (format: ChartFormat) => {
    try {
      const { name, content } = await make(format);
      saveFile(content, name);
      showStatus(`Saved ${name}.`);
    } catch (cause) {
      showStatus(failureWords(chart.title, cause));
    }
  };
  const copyImage = async () => showStatus(await copyPicture(async () => (await make('png')).content, navigator.clipboard, itemMaker()));
  const tasks: Readonly<Record<VerbId, () => Promise<void> | void>> = {
    png: () => save('png'),
    svg: () => save('svg'),
    csv: () => save('csv'),
    xlsx: () => save('xlsx'),
    json: () => save('json'),
    image: copyImage,
    link: () => copyText(viewAddress(pinned), 'Link copied.'),
    citation: () => copyText(toPlainText(cite()), 'Citation copied.'),
    embed: () => menuClosed().then(() => embed.open?.()),
    options: () => menuClosed().then(() => openPicture(chart.id)),
  };
  const handleAction = (verb: VerbId) => {
    // While an answer is on its way the chart shows the last one, and the words of the new filters would stand over its numbers.
    if (verbs[verb].takesNumbers && client.isFetching() > 0)
      showStatus(`The numbers of ${chart.title} are still on their way. Try again in a moment.`);
    else void tasks[verb]();
  };
  return (
    <>
      <span ref={place} hidden />
      <Menu label={`Menu of ${chart.title}`} items={items.filter(({ id }) => embed.open || id !== 'embed')} onAction={handleAction} />
      {dialog}
      {embed.dialog}
    </>
  );
}

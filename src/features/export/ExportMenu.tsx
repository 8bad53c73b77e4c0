import { useQueryClient } from '@tanstack/react-query';
import { createContext, type RefObject, useContext, useRef, useState } from 'react';
import { restsOnQuery } from '@/api/queries';
import { isChartId } from '@/charts/chartList';
import type { ChartExport, CountedChart } from '@/charts/model';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { citeView } from '@/features/export/citation/citation';
import { toPlainText } from '@/features/export/citation/formats';
import { dialogOf, embedDialogOf, useDialogAddress } from '@/features/export/dialogAddress';
import { copyPicture, failureWords, itemMaker, saveFile } from '@/features/export/files/deliver';
import type { NamedFile } from '@/features/export/files/saveTable';
import { useRefusal } from '@/features/export/handOut';
import { menuClosed } from '@/features/export/links/nextFrame';
import { useCopyText } from '@/features/export/links/useCopyText';
import { usePictureFrame, useRestsLine } from '@/features/export/pictureRequest';
import { useCitedView, useEdition } from '@/features/export/useView';
import { type ChartFormat, type VerbId, verbs } from '@/features/export/verbs';
import { useFilters } from '@/features/filters/useFilters';
import { MenuButton, MenuUnder } from '@/ui/Menu';
import { partFrom, usePart } from '@/ui/part';
import { showStatus } from '@/ui/StatusLine';

// Asked for by few; the menus of all charts need not carry it.
const embedDialog = partFrom(async () => (await import('@/features/export/embed/EmbedDialog')).EmbedDialog, { isLarge: true });

const items = idsOf(verbs).map((id) => ({ id, label: verbs[id].label }));

/** What the menus of a page's charts share: at most one of them stands there with its verbs, and the address opens the embedding of one. */
export const ChartMenus = createContext<{
  /** The parameter `dialog` of the address. */
  readonly dialog: string;
  /** How to put away the menu that was opened last. */
  readonly last: { current: (() => void) | null };
}>({ dialog: '', last: { current: null } });

/**
 * The menu of a chart: the same verbs in the same order everywhere. Only a chart of the catalogue can be embedded. A page has a dozen of these, and each step draws
 * them all: until it is pressed it is nothing but its button.
 */
export function ExportMenu(shown: CountedChart) {
  const { dialog, last } = useContext(ChartMenus);
  const [use, setUse] = useState<'none' | 'open' | 'closed'>('none');
  const button = useRef<HTMLButtonElement>(null);
  const handleOpen = (pressed: HTMLButtonElement) => {
    // Not every browser gives the focus to a button that is pressed; it is where the menu gives it back to.
    pressed.focus();
    button.current = pressed;
    const putAway = () => setUse('none');
    if (use === 'none') last.current?.();
    last.current = putAway;
    setUse('open');
  };
  const isStanding = use !== 'none' || dialog === embedDialogOf(shown.chart.id);
  return (
    <>
      <MenuButton label={labelOf(shown)} isOpen={use === 'open'} onOpen={handleOpen} />
      {isStanding && <StandingMenu {...shown} button={button} isOpen={use === 'open'} onClose={() => setUse('closed')} />}
    </>
  );
}

function labelOf({ chart }: Pick<CountedChart, 'chart'>): string {
  return `Menu of ${chart.title}`;
}

interface StandingProps extends CountedChart {
  button: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onClose: () => void;
}

/** The verbs of the menu that was opened last, and the dialogs that they lead to. */
function StandingMenu({ chart, total, query, ...place }: StandingProps) {
  const { make, cite } = useChartFiles(chart, total);
  const refusalNow = useRefusal();
  const editionNow = useEdition();
  const { copyText, dialog } = useCopyText();
  const address = useDialogAddress();
  const embeddable = isChartId(chart.id) ? chart.id : null;
  const isEmbedding = embeddable !== null && address.dialog === embedDialogOf(embeddable);
  const EmbedDialog = usePart(embedDialog, isEmbedding, address.close);

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
    link: () => copyText(editionNow().link, 'Link copied.'),
    citation: () => copyText(toPlainText(cite()), 'Citation copied.'),
    embed: () => menuClosed().then(() => address.open(embedDialogOf(chart.id))),
    options: () => menuClosed().then(() => address.open(dialogOf(chart.id))),
  };
  const handleAction = (verb: VerbId) => {
    // While an answer is on its way the chart shows the last one, and the words of the new filters would stand over its numbers.
    const refusal = verbs[verb].takesNumbers ? refusalNow(chart.title, query) : null;
    if (refusal === null) void tasks[verb]();
    else showStatus(refusal);
  };
  return (
    <>
      <MenuUnder
        {...place}
        label={labelOf({ chart })}
        items={items.filter(({ id }) => embeddable || id !== 'embed')}
        onAction={handleAction}
      />
      {dialog}
      {isEmbedding && EmbedDialog && <EmbedDialog id={embeddable} onClose={address.close} />}
    </>
  );
}

/** Returns how to make files and the citation of a chart under its filters, as of the moment of the call. */
function useChartFiles(chart: ChartExport, total: number) {
  const { filters } = useFilters();
  const client = useQueryClient();
  const frameOf = usePictureFrame();
  const restsLine = useRestsLine();
  const viewOf = useCitedView();
  const editionNow = useEdition();
  const told = () => {
    const frame = frameOf({ chart, total, filters });
    return {
      frame,
      view: {
        ...viewOf(chart.title, total),
        filterSentence: frame.filterSentence,
        amount: chart.amount,
        // One agreement’s chart shows no records that the filters leave.
        restsOn: chart.subject ? null : restsLine(),
      },
      edition: editionNow(),
    };
  };
  /** Rejects where code cannot be loaded or the browser cannot draw. */
  const make = async (format: ChartFormat): Promise<NamedFile> => {
    await client.ensureQueryData(restsOnQuery(filters));
    const { frame, view, edition } = told();
    if (format === 'png' || format === 'svg') {
      const { chartFile } = await import('@/features/export/files/chartFiles');
      return chartFile({ chart, ...frame }, format);
    }
    const { chartTableFile } = await import('@/features/export/files/saveTable');
    return chartTableFile(chart, view, edition, format);
  };
  const cite = () => {
    const { view, edition } = told();
    return citeView(view, edition);
  };
  return { make, cite };
}

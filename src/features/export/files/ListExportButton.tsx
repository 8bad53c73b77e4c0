import { useState } from 'react';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { filterSentence } from '@/domain/facets/filterWords';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { idsOf, type Kind } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { failureWords } from '@/features/export/files/failureWords';
import { saveFile, today } from '@/features/export/files/saveFile';
import { usePageAddress } from '@/features/export/links/pageAddress';
import { viewAddress } from '@/features/export/links/useCopyLink';
import { useViewFilters } from '@/features/export/useViewFilters';
import { type TableFormat, tableFormats } from '@/features/export/verbs';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Menu } from '@/ui/Menu';
import { showStatus } from '@/ui/StatusLine';

interface Props {
  /** Fetches every record of the list, not only the page shown, in its order. */
  fetchAll: () => Promise<readonly ListedRecord[]>;
  /** Number of records that the page shows, and that will be saved; undefined while they are counted. */
  total: number | undefined;
  /** Name of the list, for the file: `Agreements`. */
  name: string;
  /** The one kind of record in the list. */
  kind?: Kind;
  /** What the button says. */
  label?: string;
}

/** Saves a filtered list as CSV, XLSX or JSON: all its rows, in its order, as many as the page says; otherwise it says why not. */
export function ListExportButton({ fetchAll, total, name, kind, label = 'Download' }: Props) {
  const filters = useViewFilters(kind);
  const { nameOf } = useOrganisationNames();
  const meta = useMeta();
  const pinned = usePinnedRelease();
  const addressOf = usePageAddress();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: TableFormat, all: number) => {
    setIsBusy(true);
    try {
      const view = { title: name, filterSentence: filterSentence(filters, nameOf), total: all, countries: filters.country };
      const edition = { ...meta, accessed: today(), link: viewAddress(pinned) };
      const [{ recordsFile }, records] = await Promise.all([import('@/features/export/files/saveTable'), fetchAll()]);
      const file = await recordsFile(records, view, edition, { organisationName: nameOf, addressOf }, format);
      saveFile(file.content, file.name);
      showStatus(`Saved ${file.name} with ${counted(all, 'row')}.`);
    } catch (cause) {
      showStatus(failureWords('The list', cause));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Menu
      label={label}
      isLabelled
      items={idsOf(tableFormats).map((id) => ({ id, label: tableFormats[id] }))}
      onAction={(format) => total !== undefined && void save(format, total)}
      isPending={isBusy}
      isDisabled={!total}
    />
  );
}

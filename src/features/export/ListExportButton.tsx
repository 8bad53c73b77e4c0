import { useState } from 'react';
import { useMeta } from '@/api/meta';
import type { ListedRecord } from '@/domain/exportFile';
import { filterSentence } from '@/domain/filterWords';
import { failureWords } from '@/features/export/failureWords';
import { pageAddress } from '@/features/export/pageAddress';
import { saveFile, today } from '@/features/export/saveFile';
import { viewAddress } from '@/features/export/useCopyLink';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Menu } from '@/ui/Menu';
import { showStatus } from '@/ui/statusMessage';

const formats = { CSV: 'csv', XLSX: 'xlsx', JSON: 'json' } as const;

interface Props {
  /** Fetches every record of the list, not only the page shown, in its order. */
  fetchAll: () => Promise<readonly ListedRecord[]>;
  /** Number of records that the page shows, and that will be saved; undefined while they are counted. */
  total: number | undefined;
  /** Name of the list, for the file: `Agreements`. */
  name: string;
  /** What the button says. */
  label?: string;
}

/** Saves a filtered list as CSV, XLSX or JSON: all its rows, in its order, as many as the page says; otherwise it says why not. */
export function ListExportButton({ fetchAll, total, name, label = 'Download' }: Props) {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const { release, published } = useMeta();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: 'csv' | 'xlsx' | 'json', counted: number) => {
    setIsBusy(true);
    try {
      const view = { title: name, filterSentence: filterSentence(filters, nameOf), total: counted, countries: filters.country };
      const edition = { release, published, accessed: today(), link: viewAddress() };
      const [{ recordsFile }, records] = await Promise.all([import('@/features/export/data/saveTable'), fetchAll()]);
      const file = await recordsFile(records, view, edition, { organisationName: nameOf, addressOf: pageAddress }, format);
      saveFile(file.content, file.name);
      showStatus(`Saved ${file.name} with ${counted === 1 ? '1 row' : `${counted} rows`}.`);
    } catch (cause) {
      showStatus(failureWords('The list', cause));
    } finally {
      setIsBusy(false);
    }
  };
  const handleAction = (item: string) => {
    const format = Object.entries(formats).find(([known]) => known === item)?.[1];
    if (format && total !== undefined) void save(format, total);
  };
  return <Menu label={label} isLabelled items={Object.keys(formats)} onAction={handleAction} isPending={isBusy} isDisabled={!total} />;
}

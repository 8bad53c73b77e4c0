import { useState } from 'react';
import type { AtlasRecord } from '@/domain/atlasRecord';
import { filterSentence } from '@/domain/filterWords';
import { failureWords } from '@/features/export/failureWords';
import { fileName } from '@/features/export/fileName';
import { saveFile, today } from '@/features/export/saveFile';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';
import { showStatus } from '@/ui/statusMessage';

interface Props {
  /** Fetches every record of the list, not only the page shown. */
  fetchAll: () => Promise<readonly AtlasRecord[]>;
  /** Number of records that will be saved. */
  total: number;
  /** Name of the list, for the file: `Agreements`. */
  name: string;
}

/** Saves a filtered list as CSV: all its rows, in its order. */
export function ListExportButton({ fetchAll, total, name }: Props) {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    try {
      const [{ recordsCsv }, entries] = await Promise.all([import('@/features/export/recordsCsv'), fetchAll()]);
      const base = location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
      const csv = recordsCsv(entries, { organisationName: nameOf, addressOf: (path) => base + path });
      const file = fileName(name, filterSentence(filters, nameOf), today(), 'csv');
      saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), file);
      showStatus(`Saved ${file} with ${entries.length === 1 ? '1 row' : `${entries.length} rows`}.`);
    } catch (cause) {
      showStatus(failureWords('The list', cause));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Button onPress={() => void save()} isPending={isBusy} isDisabled={total === 0}>
      Download CSV
    </Button>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ANY_FILTERS } from '@/charts/model';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { idsOf, type Kind } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount } from '@/domain/words/sentences';
import { allRecords } from '@/features/export/files/allRecords';
import { failureWords, saveFile } from '@/features/export/files/deliver';
import { SaveProgress, type SaveStep } from '@/features/export/files/SaveProgress';
import type { Watch } from '@/features/export/files/watch';
import { useRefusal } from '@/features/export/handOut';
import { usePageAddress } from '@/features/export/links/viewAddress';
import { useRestsLine } from '@/features/export/pictureRequest';
import { useCitedView, useEdition } from '@/features/export/useView';
import { type RecordFormat, recordFormats } from '@/features/export/verbs';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Menu } from '@/ui/Menu';
import { showStatus } from '@/ui/StatusLine';

interface Props {
  /** Fetches every record of the list, not only the page shown, in its order. */
  fetchAll: (watch: Watch) => Promise<readonly ListedRecord[]>;
  /** Number of records that the page shows, and that will be saved; undefined while they are counted. */
  total: number | undefined;
  /** Name of the list, for the file: `Agreements`. */
  name: string;
  /** The one kind of record in the list. */
  kind?: Kind;
  /** What the button says. */
  label?: string;
}

/** Records of a workbook, which is made in one go and in memory: 100,000 took minutes and more than 1 GB. */
const MOST_IN_WORKBOOK = 20_000;

/** Returns why so many records are not saved in a format, and what to do instead; null where they are. */
function formatRefusal(format: RecordFormat, total: number): string | null {
  if (format !== 'xlsx' || total <= MOST_IN_WORKBOOK) return null;
  return `The page makes workbooks of up to ${formatCount(MOST_IN_WORKBOOK)} records; these are ${formatCount(total)}. Save them as CSV, which spreadsheets open too, or filter further.`;
}

/** From so many records on, saving takes so long that the page says how far it is. */
const LONG = 2000;

/** Saves a filtered list as CSV, of records or of their values, as XLSX or JSON: all its rows, in its order, as many as the page says; otherwise it says why not. */
export function ListExportButton({ fetchAll, total, name, kind, label = 'Download' }: Props) {
  const { nameOf, isBodyOfNoCountry } = useOrganisationNames();
  const viewOf = useCitedView(kind);
  const restsLine = useRestsLine(kind);
  const editionNow = useEdition();
  const addressOf = usePageAddress();
  const refusalNow = useRefusal();
  const [step, setStep] = useState<SaveStep | null>(null);
  const giveUp = useRef<AbortController | null>(null);
  const save = async (format: RecordFormat, all: number) => {
    const controller = new AbortController();
    giveUp.current = controller;
    const { signal } = controller;
    const watching = (doing: string, isTold = true): Watch => {
      setStep({ doing, part: isTold ? 0 : null });
      // Work on other kinds of record may still report when one has failed.
      return { signal, onDone: (records) => signal.aborted || setStep({ doing, part: records / all }) };
    };
    try {
      const edition = editionNow();
      const [{ recordsFile }, records] = await Promise.all([
        import('@/features/export/files/saveTable'),
        fetchAll(watching('Gathering the records')),
      ]);
      const file = await recordsFile(
        records,
        { ...viewOf(name, all), restsOn: restsLine() },
        edition,
        { organisationName: nameOf, isBodyOfNoCountry, addressOf },
        format,
        watching('Writing the file', format !== 'xlsx'),
      );
      signal.throwIfAborted();
      saveFile(file.content, file.name);
      showStatus(`Saved ${file.name} with ${counted(all, format === 'values' ? 'record' : 'row')}.`);
    } catch (cause) {
      showStatus(signal.aborted ? 'Saving was cancelled; there is no file.' : failureWords('The list', cause));
    } finally {
      controller.abort();
      setStep(null);
    }
  };
  return (
    <>
      <Menu
        label={label}
        isLabelled
        items={idsOf(recordFormats).map((id) => ({ id, label: recordFormats[id] }))}
        onAction={(format) => {
          // The rows are fetched for these filters and counted, so that only the link may be a step ahead.
          const refusal = refusalNow(name, ANY_FILTERS) ?? formatRefusal(format, total ?? 0);
          if (refusal !== null) showStatus(refusal);
          else if (total !== undefined) void save(format, total);
        }}
        isPending={step !== null}
        isDisabled={!total}
      />
      {step && total !== undefined && total >= LONG && <SaveProgress {...step} onCancel={() => giveUp.current?.abort()} />}
    </>
  );
}

interface AllRecordsButtonProps {
  /** Title of the page, for the file. */
  title: string;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
}

/** Saves the records of all kinds that the filters in force leave, newest first. */
export function AllRecordsButton({ title, total }: AllRecordsButtonProps) {
  const { filters } = useFilters();
  const client = useQueryClient();
  return <ListExportButton label="Download records" name={title} total={total} fetchAll={(watch) => allRecords(client, filters, watch)} />;
}

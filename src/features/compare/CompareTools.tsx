import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import { toCsv } from '@/domain/tables/csv';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { fileName } from '@/domain/words/fileName';
import styles from '@/features/compare/CompareTools.module.css';
import type { CompareColumn } from '@/features/compare/useComparison';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { citeComparison } from '@/features/export/citation/citation';
import { saveFile, today } from '@/features/export/files/deliver';
import { useRefusal } from '@/features/export/handOut';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { type CsvForm, csvForms, VALUES } from '@/features/export/verbs';
import { Button } from '@/ui/Button';
import { Menu } from '@/ui/Menu';
import { showStatus } from '@/ui/StatusLine';

interface Props {
  columns: readonly CompareColumn[];
  /** Countries that the words name, for the footnote that may be due. */
  countries: readonly string[];
  /** The filters in words; null where there are none, or where they do not matter. */
  filter: string | null;
  /** The query that the numbers answer. */
  query: string | null;
  /** The table to save, its head first. */
  table: () => string[][];
  /** The same with one value in each row, where a cell of the table may hold several. */
  values?: () => string[][];
  children?: ReactNode;
}

/** What a reader can take away from a comparison. */
export function CompareTools({ columns, countries, filter, query, table, values, children }: Props) {
  const { release } = useMeta();
  const refusalNow = useRefusal();
  const names = columns.map(({ name }) => name);

  function save(form: CsvForm = 'csv') {
    const refusal = refusalNow('the comparison', query);
    if (refusal !== null) {
      showStatus(refusal);
      return;
    }
    const isOfValues = form === 'values' && values;
    const file = fileName(
      isOfValues ? `Comparison, ${VALUES}` : 'Comparison',
      `${columns.map(({ id }) => id).join(' ')} release ${release}`,
      today(),
      'csv',
    );
    saveFile(new Blob([toCsv(isOfValues ? values() : table())], { type: 'text/csv;charset=utf-8' }), file);
    showStatus(`Saved ${file}.`);
  }

  return (
    <div className={styles.tools}>
      {children}
      <CopyLinkButton />
      <CiteButton citation={(edition) => citeComparison(names, countries, edition, filter)} isDisabled={columns.length === 0} />
      {values ? (
        <Menu
          label="Download"
          isLabelled
          items={idsOf(csvForms).map((id) => ({ id, label: csvForms[id] }))}
          onAction={save}
          isDisabled={columns.length === 0}
        />
      ) : (
        <Button onPress={() => save()} isDisabled={columns.length === 0}>
          Download CSV
        </Button>
      )}
    </div>
  );
}

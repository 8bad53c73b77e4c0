import { useMeta } from '@/api/queries';
import { toCsv } from '@/domain/tables/csv';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { fileName } from '@/domain/words/fileName';
import styles from '@/features/compare/CompareTools.module.css';
import { type CompareRow, compareTable } from '@/features/compare/compareRows';
import type { CompareColumn } from '@/features/compare/useComparison';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { citeComparison } from '@/features/export/citation/citation';
import { saveFile, today } from '@/features/export/files/deliver';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { Button } from '@/ui/Button';
import { showStatus } from '@/ui/statusMessage';

interface Props {
  columns: readonly CompareColumn[];
  /** The rows on the screen. */
  rows: readonly CompareRow[];
  isOnlyDifferences: boolean;
  onOnlyDifferences: (isOnly: boolean) => void;
}

/** The switch to differing rows alone, and what a reader can take away. */
export function CompareTools({ columns, rows, isOnlyDifferences, onOnlyDifferences }: Props) {
  const { release } = useMeta();
  const names = columns.map(({ name }) => name);
  const hasKosovo = [...names, ...rows.flatMap(({ cells }) => cells.flat())].some((text) => text.includes('Kosovo*'));

  function save() {
    const csv = toCsv(compareTable(names, rows, hasKosovo ? kosovoFootnote : null));
    const file = fileName('Comparison', `${columns.map(({ id }) => id).join(' ')} release ${release}`, today(), 'csv');
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), file);
    showStatus(`Saved ${file} with ${rows.length === 1 ? '1 row' : `${rows.length} rows`}.`);
  }

  return (
    <div className={styles.tools}>
      <label className={styles.only}>
        <input type="checkbox" checked={isOnlyDifferences} onChange={(event) => onOnlyDifferences(event.target.checked)} />
        Only differences
      </label>
      <CopyLinkButton />
      <CiteButton citation={(edition) => citeComparison(names, hasKosovo ? ['XK'] : [], edition)} isDisabled={columns.length === 0} />
      <Button onPress={save} isDisabled={rows.length === 0}>
        Download CSV
      </Button>
    </div>
  );
}

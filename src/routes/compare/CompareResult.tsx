import { CompareTable } from '@/features/compare/CompareTable';
import { CompareTools } from '@/features/compare/CompareTools';
import { type CompareKind, kindWords } from '@/features/compare/compareIds';
import type { CompareColumn, Comparison } from '@/features/compare/useComparison';
import styles from '@/routes/compare/ComparePage.module.css';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';

interface Props {
  kind: CompareKind;
  comparison: Comparison;
  isOnlyDifferences: boolean;
  onOnlyDifferences: (isOnly: boolean) => void;
  onRemove: (column: CompareColumn) => void;
}

/** The table of what is compared, its tools, and what to do where there is too little of it. */
export function CompareResult({ kind, comparison, isOnlyDifferences, onOnlyDifferences, onRemove }: Props) {
  const { columns, rows, isPending } = comparison;
  const [first] = columns;
  const isAlone = columns.length === 1 && !isPending;
  const differing = rows.filter(({ isDifferent }) => isDifferent);
  // One alone differs from nothing; its rows are all there is to see.
  const shown = isOnlyDifferences && columns.length > 1 ? differing : rows;
  const { one, many } = kindWords[kind];
  return (
    <>
      {isAlone && first && (
        <p className={styles.alone}>
          One {one} alone cannot be compared. Add another one below, or open the page of <Link to={first.path}>{first.name}</Link>.
        </p>
      )}
      <CompareTools columns={columns} rows={shown} isOnlyDifferences={isOnlyDifferences} onOnlyDifferences={onOnlyDifferences} />
      <CompareTable
        caption={
          columns.length > 1
            ? `${columns.length} ${many} side by side; ${differing.length} of ${rows.length} rows differ.`
            : `One ${one}; nothing to compare it with yet.`
        }
        columns={columns}
        rows={shown}
        onRemove={onRemove}
      />
      {shown.length === 0 && (
        <p className={styles.alone}>
          They differ in no row.{' '}
          <Button look="link" onPress={() => onOnlyDifferences(false)}>
            Show all rows
          </Button>
        </p>
      )}
    </>
  );
}

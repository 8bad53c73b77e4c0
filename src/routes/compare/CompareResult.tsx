import { useMeta } from '@/api/queries';
import { activeCount } from '@/domain/facets/filters';
import { filterSentence } from '@/domain/facets/filterWords';
import { toCsv } from '@/domain/tables/csv';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { fileName } from '@/domain/words/fileName';
import { counted } from '@/domain/words/sentences';
import { CompareTable } from '@/features/compare/CompareTable';
import { type CompareKind, comparedNouns } from '@/features/compare/compareIds';
import { type CompareRow, compareTable } from '@/features/compare/compareRows';
import type { CompareColumn, Comparison } from '@/features/compare/useComparison';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { citeComparison } from '@/features/export/citation/citation';
import { saveFile, today } from '@/features/export/files/deliver';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import styles from '@/routes/compare/ComparePage.module.css';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { showStatus } from '@/ui/StatusLine';

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
  const { one, many } = comparedNouns[kind];
  return (
    <>
      {isAlone && first && (
        <p className={styles.alone}>
          One {one} alone cannot be compared. Add another one below, or open the page of <Link to={first.path}>{first.name}</Link>.
        </p>
      )}
      <CompareTools
        kind={kind}
        columns={columns}
        rows={shown}
        isOnlyDifferences={isOnlyDifferences}
        onOnlyDifferences={onOnlyDifferences}
      />
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

interface CompareToolsProps {
  kind: CompareKind;
  columns: readonly CompareColumn[];
  /** The rows on the screen. */
  rows: readonly CompareRow[];
  isOnlyDifferences: boolean;
  onOnlyDifferences: (isOnly: boolean) => void;
}

/** The switch to differing rows alone, and what a reader can take away. */
function CompareTools({ kind, columns, rows, isOnlyDifferences, onOnlyDifferences }: CompareToolsProps) {
  const { release } = useMeta();
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const names = columns.map(({ name }) => name);
  const countries = [...columns, ...rows].flatMap((named) => named.countries);
  // Agreements stand as they are, whatever is filtered.
  const filter = kind === 'country' && activeCount(filters) > 0 ? filterSentence(filters, nameOf) : null;

  function save() {
    const csv = toCsv(
      compareTable(names, rows, [filter && `Only records that pass: ${filter}.`, footnoteFor(countries)].filter(Boolean).join(' ') || null),
    );
    const file = fileName('Comparison', `${columns.map(({ id }) => id).join(' ')} release ${release}`, today(), 'csv');
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), file);
    showStatus(`Saved ${file} with ${counted(rows.length, 'row')}.`);
  }

  return (
    <div className={styles.tools}>
      <label className={styles.only}>
        <input type="checkbox" checked={isOnlyDifferences} onChange={(event) => onOnlyDifferences(event.target.checked)} />
        Only differences
      </label>
      <CopyLinkButton />
      <CiteButton citation={(edition) => citeComparison(names, countries, edition, filter)} isDisabled={columns.length === 0} />
      <Button onPress={save} isDisabled={rows.length === 0}>
        Download CSV
      </Button>
    </div>
  );
}

import { ANY_FILTERS } from '@/charts/model';
import type { AgreementDetail } from '@/domain/answers/apiAnswers';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { listed, lowerFirst } from '@/domain/words/sentences';
import { CommitmentsTable } from '@/features/compare/CommitmentsTable';
import { CompareTable } from '@/features/compare/CompareTable';
import { CompareTools } from '@/features/compare/CompareTools';
import { commitmentRows } from '@/features/compare/compareCommitments';
import type { CompareState } from '@/features/compare/compareIds';
import { agreementFacts, compareRows, compareTable, compareValues } from '@/features/compare/compareRows';
import type { CompareColumn } from '@/features/compare/useComparison';
import styles from '@/routes/compare/ComparePage.module.css';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';

interface Props {
  state: CompareState;
  columns: readonly CompareColumn[];
  details: readonly AgreementDetail[];
  isPending: boolean;
  onRemove: (column: CompareColumn) => void;
}

/** Agreements as they stand: their facts side by side, then what they promise. */
export function ComparedAgreements({ state, columns, details, isPending, onRemove }: Props) {
  const rows = compareRows(details.map(agreementFacts));
  const [first] = columns;
  const isAlone = columns.length === 1;
  // One alone differs from nothing; its rows are all there is to see.
  const shown = state.isOnlyDifferences && !isAlone ? rows.filter(({ isDifferent }) => isDifferent) : rows;
  const marked = rows.filter(({ isMarked }) => isMarked).map(({ label }) => lowerFirst(label));
  const differ = marked.length > 0 ? `they differ in ${listed(marked)}` : 'they share type, level, status and topics';
  const countries = rows.flatMap((row) => row.countries);
  const table = () =>
    compareTable(
      columns.map(({ name }) => name),
      shown,
      commitmentRows(details),
      footnoteFor(countries),
    );
  return (
    <>
      {isAlone && !isPending && first && (
        <p className={styles.alone}>
          One agreement alone cannot be compared. Add another one, or open the page of <Link to={first.path}>{first.name}</Link>.
        </p>
      )}
      <CompareTools
        {...{ columns, countries, table }}
        values={() => compareValues(columns, shown, commitmentRows(details))}
        filter={null}
        query={ANY_FILTERS}
      >
        <label className={styles.only}>
          <input type="checkbox" checked={state.isOnlyDifferences} onChange={(event) => state.setOnlyDifferences(event.target.checked)} />
          Only differences
        </label>
      </CompareTools>
      <CompareTable
        caption={isAlone ? 'One agreement; nothing to compare it with yet.' : `${columns.length} agreements side by side; ${differ}.`}
        columns={columns}
        rows={shown}
        onRemove={onRemove}
      />
      {shown.length === 0 && (
        <p className={styles.alone}>
          No differences.{' '}
          <Button look="link" onPress={() => state.setOnlyDifferences(false)}>
            Show all rows
          </Button>
        </p>
      )}
      <CommitmentsTable columns={columns} details={details} />
    </>
  );
}

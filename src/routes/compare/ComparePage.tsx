import { lazy, Suspense, useRef } from 'react';
import { activeCount } from '@/domain/facets/filters';
import { AddToComparison } from '@/features/compare/AddToComparison';
import { comparedNouns, MOST_COMPARED, useCompareState } from '@/features/compare/compareIds';
import { type CompareColumn, useComparison } from '@/features/compare/useComparison';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import styles from '@/routes/compare/ComparePage.module.css';
import { CompareResult } from '@/routes/compare/CompareResult';
import type { ComboOption } from '@/ui/ComboField';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';
import { showStatus } from '@/ui/StatusLine';

/** Recharts weighs more than the rest of the page, and most who compare agreements never need it. */
const RecordsPerYear = lazy(async () => ({ default: (await import('@/features/compare/RecordsPerYear')).RecordsPerYear }));

/** Two to four countries, or two to four agreements, side by side. The address says which. */
export function ComparePage() {
  const state = useCompareState();
  const { kind, ids, problems, isOnlyDifferences, setIds, setOnlyDifferences } = state;
  const { filters } = useFilters();
  const comparison = useComparison(state);
  const { columns, error, isPending, retry } = comparison;
  const result = useRef<HTMLDivElement>(null);
  const names = columns.map(({ name }) => name);
  const title = names.length > 0 ? `Compare ${names.join(', ')}` : 'Compare';

  // The button or the field that was used may be gone by then; the focus stays on what changed.
  function holdFocus() {
    result.current?.focus({ preventScroll: true });
  }

  function add({ id, name }: ComboOption) {
    setIds([...ids, id]);
    showStatus(`${name} was added to the comparison.`);
    if (ids.length + 1 >= MOST_COMPARED || ids.length === 0) holdFocus();
  }

  function remove({ id, name }: CompareColumn) {
    setIds(ids.filter((other) => other !== id));
    showStatus(`${name} was removed from the comparison.`);
    holdFocus();
  }

  return (
    <PageFrame className={styles.page}>
      <PageHeading title={title}>{kind ? `Compare ${comparedNouns[kind].many}` : 'Compare'}</PageHeading>
      <LinkNotice
        extra={[...problems, ...comparison.problems]}
        onRemoveExtra={() => {
          const missing = comparison.problems.map(({ value }) => value);
          setIds(ids.filter((id) => !missing.includes(id)));
        }}
      />
      {kind === 'agreement' ? (
        activeCount(filters) > 0 && <p className={styles.alone}>Agreements are compared as they stand, whatever is filtered.</p>
      ) : (
        <ActiveFilters emptyLabel="All records of each country; a filter in the address holds for every row." />
      )}
      <div ref={result} tabIndex={-1} className={styles.result}>
        {kind === null && <NothingCompared />}
        {error && <Failed error={error} onRetry={retry} />}
        {columns.length > 0 && kind && (
          <CompareResult
            kind={kind}
            comparison={comparison}
            isOnlyDifferences={isOnlyDifferences}
            onOnlyDifferences={setOnlyDifferences}
            onRemove={remove}
          />
        )}
        {comparison.profiles.length > 1 && (
          <Suspense fallback={<Loading label="Loading the chart" height={420} />}>
            <RecordsPerYear profiles={comparison.profiles} isTable={state.isTable} onToggleTable={state.toggleTable} />
          </Suspense>
        )}
        {isPending && <Loading label="Loading the comparison" height={columns.length > 0 ? 28 : 480} />}
      </div>
      <AddToComparison kind={kind} ids={ids} onAdd={add} />
    </PageFrame>
  );
}

/** What the page is for, where the link names nothing that can be compared. */
function NothingCompared() {
  return (
    <Empty
      title="Nothing is compared yet"
      actions={
        <>
          <Link to="/compare?ids=AL,MK,RS">Albania, North Macedonia and Serbia</Link>
          <Link to="/agreements">All agreements</Link>
        </>
      }
    >
      Put two to four countries, or two to four agreements, side by side: the same rows for each, and a mark where they differ. Add the
      first one below, or start from an example. The address of the page holds the choice, so that it can be sent as a link.
    </Empty>
  );
}

import { useMemo, useRef } from 'react';
import { activeCount } from '@/domain/facets/filters';
import { datesSentence } from '@/domain/facets/filterWords';
import { countryInSentence } from '@/domain/vocabulary/countries';
import { counted, listed, upperFirst } from '@/domain/words/sentences';
import { AddToComparison } from '@/features/compare/AddToComparison';
import { MOST_COMPARED, useCompareState } from '@/features/compare/compareIds';
import { type CompareColumn, useComparedAgreements, useComparedCountries } from '@/features/compare/useComparison';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FilterRail } from '@/features/filters/FilterRail';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import { QuestionHere } from '@/features/question/QuestionHere';
import { ComparedAgreements } from '@/routes/compare/ComparedAgreements';
import { ComparedCountries } from '@/routes/compare/ComparedCountries';
import styles from '@/routes/compare/ComparePage.module.css';
import type { ComboOption } from '@/ui/ComboBox';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';
import { showStatus } from '@/ui/StatusLine';
import { Updating } from '@/ui/Updating';

/** Two to four countries, or two to four agreements, side by side. The address says which. */
export function ComparePage() {
  const state = useCompareState();
  const { kind, ids, problems, setIds } = state;
  const { filters } = useFilters();
  const agreements = useComparedAgreements(state);
  const { shown, query, isUpdating, ...countries } = useComparedCountries(state);
  const { columns, error, isPending, retry, problems: missing } = kind === 'agreement' ? agreements : countries;
  const result = useRef<HTMLDivElement>(null);
  const names = columns.map(({ name }) => name);
  // Which countries are compared is chosen on the page; all other filters hold for each of them.
  const rail = useMemo(
    () => <FilterRail answered={shown && { overview: shown.together, filters: shown.filters }} without="country" />,
    [shown],
  );

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

  const heading = () => {
    if (kind === 'agreement') return 'Compare agreements';
    if (columns.length === 0) return 'Compare';
    const dates = datesSentence(filters);
    return `${upperFirst(listed(columns.map(({ id }) => countryInSentence(id))))}${dates ? `, ${dates}` : ''}`;
  };
  const notice = (
    <LinkNotice
      extra={[...problems, ...missing]}
      onRemoveExtra={() => {
        const unknown = missing.map(({ value }) => value);
        setIds(ids.filter((id) => !unknown.includes(id)));
      }}
    />
  );
  const head = <PageHeading title={names.length > 0 ? `Compare ${names.join(', ')}` : 'Compare'}>{heading()}</PageHeading>;
  const adding = <AddToComparison kind={kind} ids={ids} onAdd={add} />;

  if (kind === 'country')
    return (
      <FilteredLayout rail={rail} {...(shown && { showLabel: `Show ${counted(shown.together.total, 'record')}` })}>
        {head}
        <QuestionHere />
        {notice}
        <ActiveFilters emptyLabel="All records of each country. Filters apply to every number." />
        {adding}
        <div ref={result} tabIndex={-1} className={styles.result}>
          {error && <Failed error={error} onRetry={retry} />}
          {shown && !error && (
            <Updating isUpdating={isUpdating}>
              <ComparedCountries {...{ state, shown, query, columns }} onRemove={remove} />
            </Updating>
          )}
          {isPending && !shown && <Loading label="Loading the comparison" height={960} />}
        </div>
      </FilteredLayout>
    );
  return (
    <PageFrame className={styles.page}>
      {head}
      {notice}
      {activeCount(filters) > 0 && <p className={styles.alone}>Agreements are compared whole; filters do not apply to them.</p>}
      {kind === 'agreement' && adding}
      <div ref={result} tabIndex={-1} className={styles.result}>
        {kind === null && <NothingCompared />}
        {error && <Failed error={error} onRetry={retry} />}
        {agreements.columns.length > 0 && (
          <ComparedAgreements state={state} columns={columns} details={agreements.details} isPending={isPending} onRemove={remove} />
        )}
        {isPending && kind !== null && <Loading label="Loading the comparison" height={columns.length > 0 ? 28 : 480} />}
      </div>
      {kind === null && adding}
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
      Put two to four countries side by side, by topic, year, partner and what came of their commitments; or two to four agreements, by what
      they promise. Add the first one below, or start from an example. The page’s address keeps your choice, so you can send it as a link.
    </Empty>
  );
}

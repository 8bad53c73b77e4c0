import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type FacetName, facets } from '@/domain/facets/facets';
import { facetNames } from '@/domain/facets/filters';
import { Q_LIMIT } from '@/domain/facets/singleFilters';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { DateRangeFilter } from '@/features/filters/DateRangeFilter';
import { FacetLists } from '@/features/filters/FacetLists';
import styles from '@/features/filters/FilterRail.module.css';
import type { AnsweredCounts } from '@/features/filters/facetLists';
import { isOffered } from '@/features/filters/facetOptions';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Loading';

interface Props {
  /** The last answer with the filters that it answers; null before the first one. */
  answered: AnsweredCounts | null;
  /** Set on pages of one kind: the kind cannot be chosen there, nor types and statuses of other kinds. */
  kind?: Kind;
  /** A facet that the page itself is about and chooses from. */
  without?: FacetName;
}

const aboveDates = facetNames.filter((name) => !facets[name].isBelowDates);
const belowDates = facetNames.filter((name) => facets[name].isBelowDates);

/** Every filter with its live counts. */
export function FilterRail({ answered, kind, without }: Props) {
  const { filters } = useFilters();
  const lists = (names: readonly FacetName[], counts: AnsweredCounts) =>
    names
      .filter((facet) => facet !== without && isOffered(facet, filters[facet].flat(), kind))
      .map((facet) => <FacetLists key={facet} facet={facet} answered={counts} kind={kind} />);
  return (
    <search className={styles.rail} aria-label="Filters">
      <SearchBox />
      {answered ? (
        <>
          {lists(aboveDates, answered)}
          <DateRangeFilter years={answered.overview.facets.year} />
          {lists(belowDates, answered)}
        </>
      ) : (
        <Loading label="Loading the filters" height={640} />
      )}
    </search>
  );
}

/**
 * The text filter. What the reader types stays as typed, spaces included; the address follows, and when the address changes by itself (Back, a chip removed)
 * the box follows it.
 */
function SearchBox() {
  const { filters, change } = useFilters();
  const [text, setText] = useState(filters.q);
  const [sent, setSent] = useState(filters.q);
  if (filters.q !== sent && filters.q !== text.trim()) {
    setSent(filters.q);
    setText(filters.q);
  }
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const type = (next: string) => {
    setText(next);
    setSent(next.trim());
    change({ q: next.trim() }, 'typing');
  };
  const clear = () => {
    type('');
    field.current?.focus();
  };
  const clearByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text === '') return;
    // The sheet around the filters stays open.
    event.preventDefault();
    event.stopPropagation();
    type('');
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        Search the records
      </label>
      <div className={styles.box}>
        <input
          id={id}
          ref={field}
          type="search"
          placeholder="Title, person, organisation …"
          maxLength={Q_LIMIT}
          autoComplete="off"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={clearByEscape}
        />
        {text !== '' && (
          <Button look="quiet" aria-label="Clear the search text" tabIndex={-1} onPress={clear}>
            ×
          </Button>
        )}
      </div>
    </div>
  );
}

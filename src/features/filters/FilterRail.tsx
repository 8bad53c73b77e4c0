import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { Q_LIMIT } from '@/domain/facets/filterCodec';
import { facetNames } from '@/domain/facets/filters';
import { footnoteFor } from '@/domain/vocabulary/countries';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { DateRangeFilter } from '@/features/filters/DateRangeFilter';
import { FacetComboBox, FacetGroup } from '@/features/filters/FacetGroup';
import styles from '@/features/filters/FilterRail.module.css';
import { countsOfKind, isOffered } from '@/features/filters/facetOptions';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Loading';

interface Props {
  /** Counts under the present filters; undefined until the first answer. */
  facets: Overview['facets'] | undefined;
  /** Set on pages of one kind: the kind cannot be chosen there, nor types and statuses of other kinds. */
  kind?: Kind;
}

const aboveDates = facetNames.filter((name) => !facets[name].isBelowDates);
const belowDates = facetNames.filter((name) => facets[name].isBelowDates);

/** Every filter with its live counts. */
export function FilterRail({ facets: counts, kind }: Props) {
  const { filters } = useFilters();
  const footnote = footnoteFor(counts?.country.map(({ value }) => value) ?? []);
  const group = (facet: FacetName, all: readonly FacetCount[]) => {
    if (!isOffered(facet, filters[facet].flat(), kind)) return null;
    if (facets[facet].control === 'combo') return <FacetComboBox key={facet} facet={facet} counts={all} />;
    return <FacetGroup key={facet} facet={facet} counts={kind ? countsOfKind(facet, all, filters[facet].flat(), kind) : all} />;
  };
  return (
    <search className={styles.rail} aria-label="Filters">
      <SearchBox />
      {counts ? (
        <>
          {aboveDates.map((facet) => group(facet, counts[facet]))}
          <DateRangeFilter years={counts.year} />
          {belowDates.map((facet) => group(facet, counts[facet]))}
          {footnote && <p className={styles.note}>{footnote}</p>}
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
  const handleChange = (next: string) => {
    setText(next);
    setSent(next.trim());
    change({ q: next.trim() }, 'typing');
  };
  return (
    <SearchField className={styles.field ?? ''} value={text} onChange={handleChange}>
      <Label className={styles.label ?? ''}>Search the records</Label>
      <div className={styles.box}>
        <Input placeholder="Title, person, organisation …" maxLength={Q_LIMIT} />
        {text !== '' && (
          <Button look="quiet" aria-label="Clear the search text">
            ×
          </Button>
        )}
      </div>
    </SearchField>
  );
}

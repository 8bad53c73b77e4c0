import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { facetNames } from '@/domain/facets/filters';
import { footnoteFor } from '@/domain/vocabulary/countries';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { CountryMatch } from '@/features/filters/CountryMatch';
import { DateRangeFilter } from '@/features/filters/DateRangeFilter';
import { FacetComboBox } from '@/features/filters/FacetComboBox';
import { FacetGroup } from '@/features/filters/FacetGroup';
import styles from '@/features/filters/FilterRail.module.css';
import { countsOfKind, isOffered } from '@/features/filters/facetOptions';
import { SearchBox } from '@/features/filters/SearchBox';
import { useFilters } from '@/features/filters/useFilters';
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
    if (!isOffered(facet, filters[facet], kind)) return null;
    if (facets[facet].control === 'combo') return <FacetComboBox key={facet} facet={facet} counts={all} />;
    return (
      <FacetGroup key={facet} facet={facet} counts={kind ? countsOfKind(facet, all, filters[facet], kind) : all}>
        {facet === 'country' && (filters.country.length > 1 || filters.countryMatch === 'all') && <CountryMatch />}
      </FacetGroup>
    );
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

import type { Overview } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/filters';
import { footnoteFor } from '@/domain/vocabulary/countries';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { CountryMatch } from '@/features/filters/CountryMatch';
import { DateRangeFilter } from '@/features/filters/DateRangeFilter';
import { FacetGroup } from '@/features/filters/FacetGroup';
import styles from '@/features/filters/FilterRail.module.css';
import { countsOfKind } from '@/features/filters/facetOptions';
import { OrganisationFacet } from '@/features/filters/OrganisationFacet';
import { SearchBox } from '@/features/filters/SearchBox';
import { useFilters } from '@/features/filters/useFilters';
import { Loading } from '@/ui/Loading';

interface Props {
  /** Counts under the present filters; undefined until the first answer. */
  facets: Overview['facets'] | undefined;
  /** Set on pages of one kind: the kind cannot be chosen there, nor types and statuses of other kinds. */
  kind?: Kind;
}

const facetOrder: readonly FacetName[] = ['country', 'topic', 'type', 'status'];

/** Every filter with its live counts. */
export function FilterRail({ facets, kind }: Props) {
  const { filters } = useFilters();
  const counts = (facet: FacetName) => {
    const all = facets?.[facet] ?? [];
    return kind ? countsOfKind(facet, all, filters[facet], kind) : all;
  };
  // Elsewhere it can only leave nothing; a link may still bring it, and then it must be possible to take it off.
  const hasFollowUp = kind === undefined || kind === 'agreement' || filters.followUp.length > 0;
  const footnote = footnoteFor(facets?.country.map(({ value }) => value) ?? []);
  return (
    <search className={styles.rail} aria-label="Filters">
      <SearchBox />
      {facets ? (
        <>
          {!kind && <FacetGroup facet="kind" counts={counts('kind')} />}
          {facetOrder.map((facet) => (
            <FacetGroup key={facet} facet={facet} counts={counts(facet)}>
              {facet === 'country' && (filters.country.length > 1 || filters.countryMatch === 'all') && <CountryMatch />}
            </FacetGroup>
          ))}
          <OrganisationFacet counts={facets.org} />
          <DateRangeFilter years={facets.year} />
          <FacetGroup facet="sourceQuality" counts={counts('sourceQuality')} />
          {hasFollowUp && <FacetGroup facet="followUp" counts={counts('followUp')} />}
          {footnote && <p className={styles.note}>{footnote}</p>}
        </>
      ) : (
        <Loading label="Loading the filters" height={640} />
      )}
    </search>
  );
}

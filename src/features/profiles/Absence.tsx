import { activeCount, type Filters } from '@/domain/facets/filters';
import { ExtraFilters } from '@/features/filters/FilterProviders';
import { HowSearched } from '@/features/filters/HowSearched';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import styles from '@/features/profiles/Profile.module.css';

/** In a place of the page where nothing is shown. */
export function NoneFound() {
  const { filters } = useFilters();
  return (
    <div className={styles.soft}>
      <p>None among these records.</p>
      <HowSearched filters={filters} />
    </div>
  );
}

interface Props {
  /** What the page is about, as given to the `FixedFilters` around. */
  fixed: Partial<Filters>;
  /** What is said where the reader filters nothing. */
  children: string;
}

/** In place of a page's numbers where nothing is left: offers to take away what the reader chose, and says how the countries concerned were searched. */
export function NothingLeft({ fixed, children }: Props) {
  const { filters } = useFilters();
  return (
    <ExtraFilters fixed={fixed}>
      <NoMatchOr all={filters}>{children}</NoMatchOr>
    </ExtraFilters>
  );
}

function NoMatchOr({ all, children }: { all: Filters; children: string }) {
  const state = useFilters();
  if (activeCount(state.filters) > 0) return <NoMatch state={state} all={all} />;
  return (
    <div className={styles.nothing}>
      <p className={styles.lead}>{children}</p>
      <HowSearched filters={all} />
    </div>
  );
}

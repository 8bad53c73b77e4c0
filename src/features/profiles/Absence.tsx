import { useMeta } from '@/api/queries';
import { activeCount, type Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { absenceSentence } from '@/domain/records/coverage';
import { countryName } from '@/domain/vocabulary/countries';
import { ExtraFilters } from '@/features/filters/FilterProviders';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';

/** Says what it means that nothing is shown: how the countries concerned were searched in the time asked for. */
function HowSearched() {
  const { filters } = useFilters();
  const research = useMeta();
  const sentences = chosenValues(filters.country).map((code) => `${countryName(code)}: ${absenceSentence(research, code, filters)}.`);
  return (
    <>
      {sentences.join(' ')} <Link to="/about#coverage">How countries and years were searched</Link>
    </>
  );
}

/** In a place of the page where nothing is shown. */
export function NoneFound() {
  return (
    <p className={styles.soft}>
      None among these records. <HowSearched />
    </p>
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
  return (
    <>
      <ExtraFilters fixed={fixed}>
        <NoMatchOr>{children}</NoMatchOr>
      </ExtraFilters>
      <p>
        <HowSearched />
      </p>
    </>
  );
}

function NoMatchOr({ children }: { children: string }) {
  const state = useFilters();
  return activeCount(state.filters) > 0 ? <NoMatch state={state} /> : <p className={styles.lead}>{children}</p>;
}

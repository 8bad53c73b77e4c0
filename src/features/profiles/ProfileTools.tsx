import { useQuery } from '@tanstack/react-query';
import { overviewQuery } from '@/api/queries';
import type { Filters } from '@/domain/facets/filters';
import { filtersWith } from '@/domain/facets/filters';
import { CiteViewButton } from '@/features/export/citation/CiteButton';
import { AllRecordsButton } from '@/features/export/files/ListExportButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { PageExportButton } from '@/features/export/PageExportButton';
import { hrefWith } from '@/features/filters/filterHref';
import { useFilters } from '@/features/filters/useFilters';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';

interface Props {
  /** The page's title, for the citation. */
  title: string;
  /** What the page is about. */
  fixed: Partial<Filters>;
  /** Words of the way to the overview: `All records with this country`. */
  allLabel: string;
  /** The code of a country that the page is about: the way to compare it with others. */
  compared?: string;
}

/** The way to the same records on the overview, and what a reader can take away. Stands inside `FixedFilters`. */
export function ProfileTools({ title, fixed, allLabel, compared }: Props) {
  const { filters } = useFilters();
  // The charts ask for the same answer, so this costs no second request; it counts what the citation's filter sentence says.
  const { data } = useQuery(overviewQuery(filters));
  return (
    <div className={styles.tools}>
      <span className={styles.ways}>
        <Link to={hrefWith('/', filtersWith(fixed))}>{allLabel}</Link>
        {compared && <Link to={`/compare?ids=${compared}`}>Compare with another country</Link>}
      </span>
      <span className={styles.buttons}>
        <CopyLinkButton />
        <PageExportButton />
        <CiteViewButton title={title} total={data?.total} />
        <BriefLink />
        <AllRecordsButton title={title} total={data?.total} />
      </span>
    </div>
  );
}

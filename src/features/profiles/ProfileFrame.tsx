import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { overviewQuery, useMeta } from '@/api/queries';
import { activeCount, type Filters } from '@/domain/facets/filters';
import { isHandful } from '@/domain/facets/profileFilters';
import { useChartModes } from '@/features/dashboard/useDashboard';
import { CiteViewButton } from '@/features/export/citation/CiteButton';
import { AllRecordsButton } from '@/features/export/files/ListExportButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { usePageAddress } from '@/features/export/links/viewAddress';
import { PageExportButton } from '@/features/export/PageExportButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { ExtraFilters, FixedFilters } from '@/features/filters/FilterProviders';
import { hrefWith, pageHref } from '@/features/filters/filterHref';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import { useFilters } from '@/features/filters/useFilters';
import type { PageState } from '@/features/filters/usePageState';
import styles from '@/features/profiles/Profile.module.css';
import { chartsOfProfile } from '@/features/profiles/ProfileCharts';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import { Link } from '@/ui/Link';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

interface Props extends Omit<ProfileToolsProps, 'chosen' | 'allLabel'> {
  /** Words of the way to the overview: `All records with this country`. */
  allLabel: string;
  /** What sort of page it is, after the way back: `Country`. */
  sort: string;
  /** Path of the page. */
  path: string;
  /** The name of what the page counts, where that is more than the title says. */
  subject?: string;
  /** What there is of it, in sentences. */
  lead: ReactNode;
  /** The state of parameters that this profile alone has. */
  own?: Pick<PageState<unknown>, 'problems' | 'dropUnknown'>;
  /** What the page is about, as filters. Pass the same object as long as it means the same. */
  fixed: Partial<Filters>;
  /** How many records the page is about under the filters. */
  total: number;
  children: ReactNode;
}

/** What every profile has: way back, title, what its link asks for in vain, lead, tools, what the reader filters it by, and at the foot its address. */
export function ProfileFrame({ title, subject = title, sort, path, lead, own, fixed, total, children, allLabel, ...tools }: Props) {
  const { about, release } = useMeta();
  const { filters } = useFilters();
  const sentenceOf = useFilterSentence();
  const address = usePageAddress()(pageHref(path, filters));
  const modes = useChartModes(useMemo(() => chartsOfProfile(fixed), [fixed]));
  const dropUnknown = () => {
    modes.dropUnknown();
    own?.dropUnknown();
  };
  return (
    <PageFrame
      crumb={
        <>
          <Link to="/">Overview</Link> / {sort}
        </>
      }
    >
      <PageHeading title={title} />
      <FixedFilters fixed={fixed}>
        <LinkNotice extra={[...modes.problems, ...(own?.problems ?? [])]} onRemoveExtra={dropUnknown} />
        {lead}
        <ProfileTools title={subject} chosen={filters} allLabel={total > 0 ? allLabel : null} {...tools} />
        <div className={styles.filtered}>
          <ExtraFilters fixed={fixed}>
            <ActiveFilters
              emptyLabel={
                // The charts of a handful are folded, and there is no mark to click.
                total > 0 && !isHandful(total) ? 'No filter: all records. Click a mark in a chart to set one.' : 'No filter: all records'
              }
            />
          </ExtraFilters>
        </div>
        {children}
      </FixedFilters>
      <p className={styles.colophon}>
        {activeCount(filters) > 0 && <span>Only records that match: {sentenceOf(filters)}.</span>}
        <span>
          {about.title}, release {release}: {address}
        </span>
      </p>
    </PageFrame>
  );
}

interface ProfileToolsProps {
  title: string;
  /** What the reader filters the page by. */
  chosen: Filters;
  /** Words of the way to the overview; null where no record is there. */
  allLabel: string | null;
  /** The code of a country that the page is about: the way to compare it with others. */
  compared?: string;
}

/** The way to the same records on the overview, and what a reader can take away. */
function ProfileTools({ title, chosen, allLabel, compared }: ProfileToolsProps) {
  const { filters } = useFilters();
  // The charts ask for the same answer, so this costs no second request; it counts what the citation's filter sentence says.
  const { data } = useQuery(overviewQuery(filters));
  return (
    <div className={styles.tools}>
      <span className={styles.ways}>
        {allLabel && <Link to={pageHref('/', filters)}>{allLabel}</Link>}
        {compared && <Link to={hrefWith('/compare', chosen, { ids: compared })}>Compare with another country</Link>}
      </span>
      <span className={styles.buttons}>
        <FollowButton />
        <CopyLinkButton />
        <PageExportButton />
        <CiteViewButton title={title} total={data?.total} />
        <BriefLink />
        <AllRecordsButton title={title} total={data?.total} />
      </span>
    </div>
  );
}

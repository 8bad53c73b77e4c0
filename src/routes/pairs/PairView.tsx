import { useMemo } from 'react';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import type { PairProfile } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import { recordPath } from '@/domain/records/atlasRecord';
import { isCountryCode } from '@/domain/vocabulary/countries';
import { ProfileCharts } from '@/features/dashboard/ProfileCharts';
import { ProfileNotice } from '@/features/dashboard/ProfileNotice';
import { FixedFilters } from '@/features/filters/FilterProviders';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { ProfileTools } from '@/features/profiles/ProfileTools';
import { stubDate } from '@/features/records/StubList';
import { PairRecords } from '@/routes/pairs/PairRecords';
import { ThirdParties } from '@/routes/pairs/ThirdParties';
import { Link } from '@/ui/Link';

/** Everything between two countries. */
export function PairView({ profile }: { profile: PairProfile }) {
  const { a, b, names, total, byKind, last, records, thirdParties } = profile;
  const fixed = useMemo<Partial<Filters>>(() => ({ country: [a, b].filter(isCountryCode), countryMatch: 'all' }), [a, b]);
  const title = `${names.a} and ${names.b}`;
  const named = [a, b, ...records.flatMap(({ countries }) => countries), ...thirdParties.map(({ code }) => code)];
  return (
    <ProfileFrame title={title} sort="Pair of countries" path={pairPath(a, b)} countries={named}>
      <FixedFilters fixed={fixed}>
        <ProfileNotice />
        <p className={styles.lead}>
          {total > 0 ? <KindLinks total={total} byKind={byKind} fixed={fixed} /> : 'No record names both'}. Each by itself:{' '}
          <Link to={pathOf(pages.country, a)}>{names.a}</Link>, <Link to={pathOf(pages.country, b)}>{names.b}</Link>.
        </p>
        <p className={styles.lead}>
          Last contact:{' '}
          {last ? (
            <>
              {stubDate(last)}, <Link to={recordPath(last.kind, last.id)}>{last.title}</Link>
            </>
          ) : (
            'none that is recorded to have taken place'
          )}
          .
        </p>
        <ProfileTools title={title} fixed={fixed} allLabel="All records with both countries" />
        {total > 0 && (
          <>
            <PairRecords profile={profile} />
            <ProfileCharts fixed={fixed} whole={`All records with ${title}`} />
          </>
        )}
        <ThirdParties profile={profile} />
      </FixedFilters>
    </ProfileFrame>
  );
}

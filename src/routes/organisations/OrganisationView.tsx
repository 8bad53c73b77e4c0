import { useMemo } from 'react';
import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationProfile } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import { ProfileCharts } from '@/features/dashboard/ProfileCharts';
import { ProfileNotice } from '@/features/dashboard/ProfileNotice';
import { FixedFilters } from '@/features/filters/FixedFilters';
import type { PageState } from '@/features/filters/usePageState';
import { FirstOf } from '@/features/profiles/FirstOf';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { ProfileTools } from '@/features/profiles/ProfileTools';
import { StubList } from '@/features/records/StubList';
import { OrganisationFacts } from '@/routes/organisations/OrganisationFacts';
import { OrganisationTables } from '@/routes/organisations/OrganisationTables';
import { Section } from '@/ui/Section';

interface Props {
  profile: OrganisationProfile;
  mode: PageState<{ readonly merged: boolean }>;
}

/** Everything on one organisation. */
export function OrganisationView({ profile, mode }: Props) {
  const { organisation, chain, merged, ids, total, byKind, countries, records } = profile;
  const { id, name, country } = organisation;
  const fixed = useMemo<Partial<Filters>>(() => ({ org: [...ids].sort() }), [ids]);
  const named = [...countries.map(({ code }) => code), ...records.flatMap((record) => record.countries), ...(country ? [country] : [])];
  const subject = merged ? `${name}, its predecessors and successors` : name;
  return (
    <ProfileFrame title={name} sort="Organisation" path={pathOf(pages.organisation, id)} countries={named}>
      <FixedFilters fixed={fixed}>
        <ProfileNotice extra={mode.problems} onRemoveExtra={mode.dropUnknown} />
        <p className={styles.lead}>
          <KindLinks total={total} byKind={byKind} fixed={fixed} />
          {merged && chain.length > 0 && `, counting the ${chain.length} bodies of its line`}.
        </p>
        <ProfileTools title={subject} fixed={fixed} allLabel="All records with this organisation" />
        <OrganisationFacts profile={profile} />
        {(chain.length > 0 || mode.values.merged) && (
          <label className={styles.switch}>
            <input type="checkbox" checked={mode.values.merged} onChange={(event) => mode.set({ merged: event.target.checked })} />
            Count predecessors and successors too
          </label>
        )}
        {total === 0 ? (
          <p className={styles.lead}>No record of this release names it.</p>
        ) : (
          <>
            <OrganisationTables profile={profile} />
            <Section title="Records" count={records.length}>
              <FirstOf items={records} limit={20} noun="records">
                {(shown) => <StubList records={shown} />}
              </FirstOf>
            </Section>
            <ProfileCharts fixed={fixed} whole={`All records with ${subject}`} />
          </>
        )}
      </FixedFilters>
    </ProfileFrame>
  );
}

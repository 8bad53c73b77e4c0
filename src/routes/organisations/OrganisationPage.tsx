import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import { pageParameters } from '@/domain/address/parameters';
import type { OrganisationProfile } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import { canonical } from '@/domain/facets/groups';
import { type PageState, usePageState } from '@/features/filters/usePageState';
import { FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { RankedCountries, RankedOrganisations, RankedTopics } from '@/features/profiles/RankedTable';
import { SubjectAnswer } from '@/features/profiles/SubjectAnswer';
import { RegistryEntry } from '@/routes/organisations/RegistryEntry';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

const organisationParameters = { merged: pageParameters.merged };

/** The page of one organisation, by itself or with its predecessors and successors. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const mode = usePageState(organisationParameters);
  const answer = useQuery({
    ...endpointQuery('organisation', { id }, mode.values.merged ? '?merged=true' : ''),
    // The switch must not take the page away under the reader's hand.
    placeholderData: (before) => (before?.organisation.id === id ? before : undefined),
  });
  return (
    <SubjectAnswer answer={answer} label="Loading the organisation" nearest={<Link to="/agreements">Agreements and their parties</Link>}>
      {(profile) => <OrganisationView key={profile.organisation.id} profile={profile} mode={mode} />}
    </SubjectAnswer>
  );
}

interface OrganisationViewProps {
  profile: OrganisationProfile;
  mode: PageState<{ readonly merged: boolean }>;
}

/** Everything on one organisation. */
function OrganisationView({ profile, mode }: OrganisationViewProps) {
  const { organisation, chain, merged, ids, total, byKind, partners, countries, topics, records } = profile;
  const { id, name, country } = organisation;
  const fixed = useMemo<Partial<Filters>>(() => ({ org: canonical([ids]) }), [ids]);
  const named = [...countries.map(({ code }) => code), ...records.flatMap((record) => record.countries), ...(country ? [country] : [])];
  const subject = merged ? `${name}, its predecessors and successors` : name;
  const within = `the records of ${name}`;
  return (
    <ProfileFrame
      title={name}
      subject={subject}
      sort="Organisation"
      path={pathOf(pages.organisation, id)}
      countries={named}
      own={mode}
      fixed={fixed}
      allLabel="All records with this organisation"
      lead={
        <p className={styles.lead}>
          <KindLinks total={total} byKind={byKind} fixed={fixed} />
          {merged && chain.length > 0 && `, counting the ${chain.length} bodies of its line`}.
        </p>
      }
    >
      <RegistryEntry profile={profile} />
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
          <Section title="Partners">
            <p className={styles.soft}>Organisations in the same records, fifteen at most.</p>
            <RankedOrganisations within={within} counts={partners} />
          </Section>
          <div className={styles.columns}>
            <RankedCountries within={within} counts={countries} />
            <RankedTopics within={within} counts={topics} />
          </div>
          <Section title="Records" count={records.length}>
            <FirstRecords records={records} limit={20} noun="records" />
          </Section>
          <ProfileCharts fixed={fixed} whole={`All records with ${subject}`} />
        </>
      )}
    </ProfileFrame>
  );
}

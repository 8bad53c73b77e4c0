import { useMemo } from 'react';
import { useParams } from 'react-router';
import { pages, pathOf } from '@/domain/address/pages';
import { pageParameters } from '@/domain/address/parameters';
import { RANKED_ORGANISATIONS } from '@/domain/answers/limits';
import type { OrganisationProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { canonical } from '@/domain/facets/groups';
import { isHandful } from '@/domain/facets/profileFilters';
import { counted } from '@/domain/words/sentences';
import { HandfulOfRecords } from '@/features/dashboard/OverviewCharts';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { type PageState, usePageState } from '@/features/filters/usePageState';
import { NothingLeft } from '@/features/profiles/Absence';
import { FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks, StatusLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { areFirst, RankedCountries, RankedOrganisations, RankedTopics } from '@/features/profiles/RankedTable';
import { SubjectAnswer } from '@/features/profiles/SubjectAnswer';
import { type ShownProfile, useProfile } from '@/features/profiles/useProfile';
import { RegistryEntry } from '@/routes/organisations/RegistryEntry';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

const organisationParameters = { merged: pageParameters.merged };

/** The page of one organisation, by itself or with its predecessors and successors. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const mode = usePageState(organisationParameters);
  const answer = useProfile('organisation', { id }, { merged: mode.values.merged ? 'true' : null });
  return (
    <SubjectAnswer answer={answer} label="Loading the organisation" nearest={<Link to="/agreements">Agreements and their parties</Link>}>
      {(shown) => <OrganisationView key={shown.profile.organisation.id} {...shown} mode={mode} />}
    </SubjectAnswer>
  );
}

interface OrganisationViewProps extends ShownProfile<OrganisationProfile> {
  mode: PageState<{ readonly merged: boolean }>;
}

/** Everything on one organisation that the filters leave. */
function OrganisationView({ profile, filters, mode }: OrganisationViewProps) {
  const { organisation, chain, merged, ids, total, byKind, partners, countries, topics, agreementStatus, records } = profile;
  const { id } = organisation;
  const name = useOrganisationNames().nameOf(id);
  const fixed = useMemo<Partial<Filters>>(() => ({ org: canonical([ids]) }), [ids]);
  const all = bothFilters(filters, fixed);
  const subject = merged ? `${name}, its predecessors and successors` : name;
  const within = `the records of ${name}`;
  return (
    <ProfileFrame
      title={name}
      subject={subject}
      sort="Organisation"
      path={pathOf(pages.organisation, id)}
      own={mode}
      fixed={fixed}
      total={total}
      allLabel="All records with this organisation"
      lead={
        <p className={styles.lead}>
          <KindLinks total={total} byKind={byKind} filters={all} />
          {ids.length > 1 && `, including those of ${counted(ids.length - 1, 'predecessor or successor', 'predecessors and successors')}`}.
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
        <NothingLeft fixed={fixed}>No record of this release names it.</NothingLeft>
      ) : (
        <>
          {isHandful(total) && <HandfulOfRecords records={records} total={total} />}
          <Section title="Partners">
            <p className={styles.soft}>
              Organisations in the same records{areFirst(partners) && `: the ${RANKED_ORGANISATIONS} that appear most`}.
            </p>
            <RankedOrganisations within={within} filters={all} counts={partners} />
          </Section>
          <div className={styles.columns}>
            <RankedCountries within={within} filters={all} counts={countries} />
            <RankedTopics within={within} filters={all} counts={topics} />
          </div>
          {byKind.agreement > 0 && (
            <Section title="Agreements">
              <StatusLinks counts={agreementStatus} filters={all} />
            </Section>
          )}
          {!isHandful(total) && (
            <Section title="Records">
              <FirstRecords records={records} limit={20} noun="records" />
            </Section>
          )}
          <ProfileCharts fixed={fixed} total={total} />
        </>
      )}
    </ProfileFrame>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { endpointQuery, useMeta } from '@/api/queries';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { counted } from '@/domain/words/sentences';
import { CoverageStrip } from '@/features/coverage/Coverage';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { countColumn, RankedTable, RankedTopics } from '@/features/profiles/RankedTable';
import { SubjectAnswer, SubjectChoice } from '@/features/profiles/SubjectAnswer';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** The page of one country; for what is none, the countries that have one. */
export function CountryPage() {
  const { code = '' } = useParams();
  const { countries } = useMeta().vocabulary;
  const answer = useQuery(endpointQuery('country', { code }));
  const capitals = code.toUpperCase();
  return (
    <SubjectAnswer
      answer={answer}
      label="Loading the country"
      nearest={capitals !== code && isCountryCode(capitals) && <Link to={pathOf(pages.country, capitals)}>{countryName(capitals)}</Link>}
      below={
        <SubjectChoice
          title="Countries with records"
          count={countries.length}
          subjects={countries.map((country) => ({ name: country.name, to: pathOf(pages.country, country.code) }))}
        />
      }
    >
      {(profile) => <CountryView key={profile.code} profile={profile} />}
    </SubjectAnswer>
  );
}

/** Everything on one country. */
function CountryView({ profile }: { profile: CountryProfile }) {
  const { code, name, total, byKind, partners, agreementsInForce, newest, coverage } = profile;
  const fixed = useMemo<Partial<Filters>>(() => ({ country: isCountryCode(code) ? [[code]] : [] }), [code]);
  return (
    <ProfileFrame
      title={name}
      sort="Country"
      path={pathOf(pages.country, code)}
      countries={[code, ...partners.map((partner) => partner.code)]}
      fixed={fixed}
      allLabel="All records with this country"
      compared={code}
      lead={
        <p className={styles.lead}>
          {name} takes part in <KindLinks total={total} byKind={byKind} fixed={fixed} />
          {partners.length > 0 && `, together with ${counted(partners.length, 'other country', 'other countries')}`}.
        </p>
      }
    >
      <CoverageStrip coverage={coverage} />
      <div className={styles.columns}>
        <Section title="Partners" count={partners.length}>
          <RankedTable
            caption={`Countries in the records of ${name}, most records first`}
            nameLabel="Country"
            noun="partners"
            rows={partners}
            subjectOf={(partner) => ({ name: partner.name, to: pairPath(code, partner.code) })}
            columns={[
              countColumn,
              { label: 'Last contact', cell: ({ last }) => (last ? formatPartialDate(last) : 'none'), className: styles.date },
            ]}
          />
        </Section>
        <RankedTopics within={`the records of ${name}`} counts={profile.topics} />
      </div>
      <Section title="Agreements in force" count={agreementsInForce.length}>
        <p className={styles.soft}>Signed, adopted or in force, and not past their end.</p>
        <FirstRecords records={agreementsInForce} noun="agreements" />
      </Section>
      <ProfileCharts fixed={fixed} whole={`All records with ${name}`} />
      <NewestRecords records={newest} />
    </ProfileFrame>
  );
}

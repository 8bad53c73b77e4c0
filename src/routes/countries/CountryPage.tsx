import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useMeta } from '@/api/queries';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import { bothFilters } from '@/domain/facets/filters';
import { isHandful, profileFilters } from '@/domain/facets/profileFilters';
import { absenceOf, absenceWords } from '@/domain/records/absence';
import { contactRule } from '@/domain/records/atlasRecord';
import { isListed, partnersOnlyNote } from '@/domain/records/coverage';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { counted } from '@/domain/words/sentences';
import { CoverageStrip } from '@/features/coverage/Coverage';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { HandfulOfRecords } from '@/features/dashboard/OverviewCharts';
import { pageHref } from '@/features/filters/filterHref';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { NothingLeft } from '@/features/profiles/Absence';
import { FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks, StatusLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { countColumn, RankedTable, RankedTopics } from '@/features/profiles/RankedTable';
import { SubjectAnswer, SubjectChoice } from '@/features/profiles/SubjectAnswer';
import { type ShownProfile, useProfile } from '@/features/profiles/useProfile';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** The page of one country; for what is none, the countries that have one. */
export function CountryPage() {
  const { code = '' } = useParams();
  const { countries } = useMeta().vocabulary;
  const answer = useProfile('country', { code });
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
      {(shown) => <CountryView key={shown.profile.code} {...shown} />}
    </SubjectAnswer>
  );
}

/** Everything on one country that the filters leave. */
function CountryView({ profile, filters }: ShownProfile<CountryProfile>) {
  const { code, name, total, byKind, partners, agreementStatus, agreementsInForce, newest, coverage } = profile;
  const fixed = useMemo(() => profileFilters.country(code), [code]);
  const all = bothFilters(filters, fixed);
  const within = `the records of ${name}`;
  return (
    <ProfileFrame
      title={name}
      sort="Country"
      path={pathOf(pages.country, code)}
      fixed={fixed}
      total={total}
      allLabel="All records with this country"
      compared={code}
      lead={
        <p className={styles.lead}>
          {name} takes part in <KindLinks total={total} byKind={byKind} filters={all} />
          {partners.length > 0 && `, together with ${counted(partners.length, 'other country', 'other countries')}`}.
        </p>
      }
    >
      <CoverageStrip coverage={coverage} />
      {total === 0 ? (
        <NothingLeft fixed={fixed}>{`No record names ${name}.`}</NothingLeft>
      ) : (
        <>
          {isHandful(total) && <HandfulOfRecords records={newest} total={total} />}
          <div className={styles.columns}>
            <Partners profile={profile} filters={all} />
            <RankedTopics within={within} filters={all} counts={profile.topics} />
          </div>
          {byKind.agreement > 0 && (
            <Section title="Agreements">
              <StatusLinks counts={agreementStatus} filters={all} />
              {agreementsInForce.length > 0 && (
                <>
                  <p>In force:</p>
                  <FirstRecords records={agreementsInForce} noun="agreements" />
                </>
              )}
            </Section>
          )}
          <ProfileCharts fixed={fixed} total={total} />
          {!isHandful(total) && <NewestRecords records={newest} />}
        </>
      )}
    </ProfileFrame>
  );
}

/** The countries in the records of one: all records, those of two to five countries, and contacts, each number leading to its records. */
function Partners({ profile: { code, name, partners }, filters }: ShownProfile<CountryProfile>) {
  const research = useMeta();
  const lastOf = ({ code: partner, last }: CountryProfile['partners'][number]) => {
    if (last) return formatPartialDate(last);
    return absenceWords[absenceOf(research, [...filters.country, [code], [partner]], filters)];
  };
  return (
    <Section title="Partners" count={partners.length}>
      <RankedTable
        caption={`Countries in the records of ${name}, most records first`}
        nameLabel="Country"
        noun="partners"
        rows={partners}
        subjectOf={(partner) => ({ name: partner.name, to: pageHref(pairPath(code, partner.code), filters) })}
        columns={[
          countColumn<{ code: string }>(filters, (partner) => profileFilters.country(partner.code)),
          {
            label: 'Of two to five countries',
            cell: ({ code: partner, name: other, close }) => (
              <RecordsLink
                count={close}
                filters={bothFilters(filters, profileFilters.closeWith(partner))}
                of={`of two to five countries with ${other}`}
              />
            ),
            className: styles.number,
          },
          {
            label: 'Contacts',
            cell: ({ code: partner, name: other, contact }) => (
              <RecordsLink
                count={contact}
                filters={bothFilters(filters, profileFilters.contactsWith(partner))}
                of={`that are contacts with ${other}`}
              />
            ),
            className: styles.number,
          },
          { label: 'Last contact', cell: lastOf, className: styles.date },
        ]}
      />
      {partners.length > 0 && (
        <p className={`${styles.soft} ${styles.after}`}>
          {contactRule}
          {partners.some((partner) => !isListed(research, partner.code)) && ` ${partnersOnlyNote}`}
        </p>
      )}
    </Section>
  );
}

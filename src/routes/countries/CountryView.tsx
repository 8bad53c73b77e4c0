import { useMemo } from 'react';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import { isCountryCode } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { ProfileCharts } from '@/features/dashboard/ProfileCharts';
import { ProfileNotice } from '@/features/dashboard/ProfileNotice';
import { FixedFilters } from '@/features/filters/FixedFilters';
import { FirstOf } from '@/features/profiles/FirstOf';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { ProfileTools } from '@/features/profiles/ProfileTools';
import { RankedTable } from '@/features/profiles/RankedTable';
import { StubList } from '@/features/records/StubList';
import { CoverageStrip } from '@/routes/countries/CoverageStrip';
import { Section } from '@/ui/Section';

/** Everything on one country. */
export function CountryView({ profile }: { profile: CountryProfile }) {
  const { code, name, total, byKind, partners, agreementsInForce, newest, coverage } = profile;
  const fixed = useMemo<Partial<Filters>>(() => ({ country: isCountryCode(code) ? [code] : [], countryMatch: 'any' }), [code]);
  const named = [code, ...partners.map((partner) => partner.code)];
  return (
    <ProfileFrame title={name} sort="Country" path={pathOf(pages.country, code)} countries={named}>
      <FixedFilters fixed={fixed}>
        <ProfileNotice />
        <p className={styles.lead}>
          {name} takes part in <KindLinks total={total} byKind={byKind} fixed={fixed} />
          {partners.length > 0 && `, together with ${counted(partners.length, 'other country', 'other countries')}`}.
        </p>
        <ProfileTools title={name} fixed={fixed} allLabel="All records with this country" compared={code} />
        <CoverageStrip coverage={coverage} />
        <div className={styles.columns}>
          <Section title="Partners" count={partners.length}>
            <RankedTable
              caption={`Countries in the records of ${name}, most records first`}
              nameLabel="Country"
              dateLabel="Last contact"
              noun="partners"
              rows={partners.map((partner) => ({
                id: partner.code,
                label: partner.name,
                to: pairPath(code, partner.code),
                count: partner.count,
                date: partner.last,
              }))}
            />
          </Section>
          <Section title="Topics" count={profile.topics.length}>
            <RankedTable
              caption={`Topics of the records of ${name}, most records first`}
              nameLabel="Topic"
              noun="topics"
              rows={profile.topics.map(({ id, count }) => ({ id, label: topics[id], to: pathOf(pages.topic, id), count }))}
            />
          </Section>
        </div>
        <Section title="Agreements in force" count={agreementsInForce.length}>
          <p className={styles.soft}>Signed, adopted or in force, and not past their end.</p>
          {agreementsInForce.length === 0 && <p>None in the records.</p>}
          <FirstOf items={agreementsInForce} limit={10} noun="agreements">
            {(shown) => <StubList records={shown} />}
          </FirstOf>
        </Section>
        <ProfileCharts fixed={fixed} whole={`All records with ${name}`} />
        <NewestRecords records={newest} />
      </FixedFilters>
    </ProfileFrame>
  );
}

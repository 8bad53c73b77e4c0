import { useMemo } from 'react';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import type { PairProfile } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import { canonical } from '@/domain/facets/groups';
import { recordPath } from '@/domain/records/atlasRecord';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import { FirstOf, FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { RankedTable, RankedTopics } from '@/features/profiles/RankedTable';
import { StubList, stubDate } from '@/features/records/StubList';
import { groupByYear } from '@/routes/pairs/pairs';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** Everything between two countries. */
export function PairView({ profile }: { profile: PairProfile }) {
  const { a, b, names, total, byKind, last, records, thirdParties } = profile;
  const fixed = useMemo<Partial<Filters>>(() => ({ country: canonical([a, b].filter(isCountryCode).map((code) => [code])) }), [a, b]);
  const title = `${names.a} and ${names.b}`;
  return (
    <ProfileFrame
      title={title}
      sort="Pair of countries"
      path={pairPath(a, b)}
      countries={[a, b, ...records.flatMap(({ countries }) => countries), ...thirdParties.map(({ code }) => code)]}
      fixed={fixed}
      allLabel="All records with both countries"
      lead={
        <>
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
        </>
      }
    >
      {total > 0 && (
        <>
          <div className={styles.columns}>
            <Section title="Agreements" count={profile.agreements.length}>
              <FirstRecords records={profile.agreements} noun="agreements" />
            </Section>
            <RankedTopics within={`the records of ${title}`} counts={profile.topics} />
          </div>
          <Section title="Timeline" count={records.length}>
            <FirstOf items={records} limit={20} noun="records">
              {(shown) =>
                groupByYear(shown).map(({ year, items }) => (
                  <div key={year} className={styles.year}>
                    <h3>{year ?? 'No date known'}</h3>
                    <StubList records={items} />
                  </div>
                ))
              }
            </FirstOf>
          </Section>
          <ProfileCharts fixed={fixed} whole={`All records with ${title}`} />
        </>
      )}
      <ThirdParties profile={profile} />
    </ProfileFrame>
  );
}

/** Countries with which each of the two has records that the other has no part in. */
function ThirdParties({ profile: { a, b, names, thirdParties } }: { profile: PairProfile }) {
  if (thirdParties.length === 0) return null;
  return (
    <Section title="With whom one has records and the other has not" count={thirdParties.length}>
      <p className={styles.soft}>
        Each of the two works with these countries, in records that the other has no part in. First those that both know well.
      </p>
      <RankedTable
        caption={`Records with third countries in which only ${names.a} or only ${names.b} takes part`}
        nameLabel="Country"
        noun="countries"
        rows={thirdParties}
        subjectOf={({ code, name }) => ({ name, to: pathOf(pages.country, code) })}
        columns={[
          { label: `${names.a} without ${names.b}`, cell: ({ code, withA }) => <PairCount count={withA} one={a} other={code} /> },
          { label: `${names.b} without ${names.a}`, cell: ({ code, withB }) => <PairCount count={withB} one={b} other={code} /> },
        ]}
      />
    </Section>
  );
}

/** The number, and the way to the pair; they stand apart, since the pair's page counts its other records too. */
function PairCount({ count, one, other }: { count: number; one: string; other: string }) {
  return (
    <>
      {formatCount(count)}{' '}
      <Link to={pairPath(one, other)} aria-label={`${one}–${other}: ${countryName(one)} and ${countryName(other)}`}>
        {one}–{other}
      </Link>
    </>
  );
}

import { useMemo } from 'react';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { MOST_TOLD } from '@/domain/answers/limits';
import type { PairProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, groupsOf } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { contactRule, recordPath } from '@/domain/records/atlasRecord';
import { counted } from '@/domain/words/sentences';
import { pageHref } from '@/features/filters/filterHref';
import { CountOrWhy, RecordsLink } from '@/features/filters/RecordsLink';
import { NothingLeft } from '@/features/profiles/Absence';
import { FirstOf, FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks, StatusLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { RankedTable, RankedTopics } from '@/features/profiles/RankedTable';
import type { ShownProfile } from '@/features/profiles/useProfile';
import { StubList, stubDate } from '@/features/records/StubList';
import { FilteredStory } from '@/features/records/story/FilteredStory';
import { groupByYear } from '@/routes/pairs/pairs';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** Everything between two countries that the filters leave. */
export function PairView({ profile, filters }: ShownProfile<PairProfile>) {
  const { a, b, names, total, byKind, contact, agreementStatus, records } = profile;
  const fixed = useMemo(() => ({ country: groupsOf('country', [[a], [b]]) }), [a, b]);
  const all = bothFilters(filters, fixed);
  const title = `${names.a} and ${names.b}`;
  return (
    <ProfileFrame
      title={title}
      sort="Pair of countries"
      path={pairPath(a, b)}
      fixed={fixed}
      total={total}
      allLabel="All records with both countries"
      lead={
        <>
          <p className={styles.lead}>
            {total > 0 && <KindLinks total={total} byKind={byKind} filters={all} />}
            {contact > 0 && (
              <>
                ; among them{' '}
                <RecordsLink count={contact} filters={bothFilters(all, profileFilters.contacts())}>
                  {counted(contact, 'contact')}
                </RecordsLink>
              </>
            )}
            {total > 0 && '. '}All records of <Link to={pageHref(pathOf(pages.country, a), filters)}>{names.a}</Link> or{' '}
            <Link to={pageHref(pathOf(pages.country, b), filters)}>{names.b}</Link>.
          </p>
          {total > 0 && <LastMeetings profile={profile} />}
        </>
      }
    >
      {total === 0 ? (
        <NothingLeft fixed={fixed}>{`No record names both ${names.a} and ${names.b}.`}</NothingLeft>
      ) : (
        <>
          <div className={styles.columns}>
            <Section title="Agreements">
              {byKind.agreement > 0 && <StatusLinks counts={agreementStatus} filters={all} />}
              <FirstRecords records={profile.agreements} noun="agreements" />
            </Section>
            <RankedTopics within={`the records of ${title}`} filters={all} counts={profile.topics} />
          </div>
          <Section title="Timeline">
            {total <= MOST_TOLD ? (
              <FilteredStory filters={all} />
            ) : (
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
            )}
          </Section>
          <ProfileCharts fixed={fixed} total={total} />
        </>
      )}
      <ThirdParties profile={profile} filters={filters} />
    </ProfileFrame>
  );
}

/** When the two last met: among two to five countries, which is a contact, and in a larger meeting, which is not. */
function LastMeetings({ profile: { last, lastRegional } }: { profile: PairProfile }) {
  const record = (stub: RecordStub | null, none: string) =>
    stub ? (
      <>
        {stubDate(stub)}, <Link to={recordPath(stub.kind, stub.id)}>{stub.title}</Link>
      </>
    ) : (
      none
    );
  return (
    <>
      <p className={styles.lead}>Last contact: {record(last, 'none among these records')}.</p>
      <p className={styles.soft}>
        {contactRule} Last regional meeting, of six or more countries: {record(lastRegional, 'none among these records')}.
      </p>
    </>
  );
}

/** Countries that each of the two works with separately. `filters` are those of the reader alone. */
function ThirdParties({ profile: { a, b, names, thirdParties }, filters }: ShownProfile<PairProfile>) {
  if (thirdParties.length === 0) return null;
  const column = (label: string, codes: readonly string[], countOf: (row: PairProfile['thirdParties'][number]) => number) => ({
    label,
    cell: (row: PairProfile['thirdParties'][number]) => (
      <CountOrWhy
        count={countOf(row)}
        filters={bothFilters(filters, {
          country: groupsOf(
            'country',
            [...codes, row.code].map((code) => [code]),
          ),
        })}
        of={`of ${row.name} ${label}`}
      />
    ),
    className: styles.number,
  });
  return (
    <Section title="Shared partners" count={thirdParties.length}>
      <p className={styles.soft}>
        Countries that {names.a} and {names.b} each work with separately; the closest shared partners come first.
      </p>
      <RankedTable
        caption={`Records of third countries with ${names.a} and with ${names.b}`}
        nameLabel="Country"
        noun="countries"
        rows={thirdParties}
        subjectOf={({ code, name }) => ({ name, to: pageHref(pathOf(pages.country, code), filters) })}
        columns={[
          column(`with ${names.a}`, [a], ({ withA }) => withA),
          column(`with ${names.b}`, [b], ({ withB }) => withB),
          column('with both', [a, b], ({ withBoth }) => withBoth),
        ]}
      />
    </Section>
  );
}

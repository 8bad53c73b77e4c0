import { useMemo } from 'react';
import { pages, pathOf } from '@/domain/address/pages';
import type { TopicProfile } from '@/domain/answers/profileAnswers';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { counted } from '@/domain/words/sentences';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { ProfileCharts } from '@/features/dashboard/ProfileCharts';
import { ProfileNotice } from '@/features/dashboard/ProfileNotice';
import { FixedFilters } from '@/features/filters/FixedFilters';
import { hrefWith } from '@/features/filters/filterHref';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { ProfileTools } from '@/features/profiles/ProfileTools';
import { RankedTable } from '@/features/profiles/RankedTable';
import { StubList } from '@/features/records/StubList';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** Everything on one topic. */
export function TopicView({ profile }: { profile: TopicProfile }) {
  const { id, label, description, total, byKind, countries, organisations, agreements, newest } = profile;
  const fixed = useMemo<Partial<Filters>>(() => ({ topic: [id] }), [id]);
  return (
    <ProfileFrame title={label} sort="Topic" path={pathOf(pages.topic, id)} countries={countries.map(({ code }) => code)}>
      <FixedFilters fixed={fixed}>
        <ProfileNotice />
        <p className={styles.lead}>{description}</p>
        <p className={styles.lead}>
          <KindLinks total={total} byKind={byKind} fixed={fixed} />, in {counted(countries.length, 'country', 'countries')}.
        </p>
        <ProfileTools title={label} fixed={fixed} allLabel="All records on this topic" />
        <div className={styles.columns}>
          <Section title="Countries" count={countries.length}>
            <RankedTable
              caption={`Countries in the records on ${label}, most records first`}
              nameLabel="Country"
              noun="countries"
              rows={countries.map(({ code, name, count }) => ({ id: code, label: name, to: pathOf(pages.country, code), count }))}
            />
          </Section>
          <Section title="Organisations">
            <p className={styles.soft}>Those with most records, fifteen at most.</p>
            <RankedTable
              caption={`Organisations in the records on ${label}, most records first`}
              nameLabel="Organisation"
              noun="organisations"
              first={15}
              rows={organisations.map((body) => ({
                id: body.id,
                label: body.name,
                to: pathOf(pages.organisation, body.id),
                count: body.count,
              }))}
            />
          </Section>
        </div>
        <Section title="Agreements" count={byKind.agreement}>
          {agreements.length === 0 && <p className={styles.soft}>None in the records.</p>}
          <StubList records={agreements} />
          {byKind.agreement > agreements.length && (
            <p className={styles.more}>
              <Link to={hrefWith('/agreements', filtersWith(fixed))}>All {counted(byKind.agreement, 'agreement')} on this topic</Link>
            </p>
          )}
        </Section>
        <ProfileCharts fixed={fixed} whole={`All records on ${label}`} />
        <NewestRecords records={newest} />
      </FixedFilters>
    </ProfileFrame>
  );
}

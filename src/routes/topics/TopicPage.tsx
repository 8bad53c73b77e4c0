import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import type { TopicProfile } from '@/domain/answers/profileAnswers';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { hrefWith } from '@/features/filters/filterHref';
import { FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { RankedCountries, RankedOrganisations } from '@/features/profiles/RankedTable';
import { SubjectAnswer, SubjectChoice } from '@/features/profiles/SubjectAnswer';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

const choice = idsOf(topics).map((id) => ({ name: topics[id], to: pathOf(pages.topic, id) }));

/** The page of one topic; for what is none, the topics. */
export function TopicPage() {
  const { id = '' } = useParams();
  const answer = useQuery(endpointQuery('topic', { id }));
  return (
    <SubjectAnswer
      answer={answer}
      label="Loading the topic"
      below={<SubjectChoice title="Topics" count={choice.length} subjects={choice} />}
    >
      {(profile) => <TopicView key={profile.id} profile={profile} />}
    </SubjectAnswer>
  );
}

/** Everything on one topic. */
function TopicView({ profile }: { profile: TopicProfile }) {
  const { id, label, description, total, byKind, countries, organisations, agreements, newest } = profile;
  const fixed = useMemo<Partial<Filters>>(() => ({ topic: [[id]] }), [id]);
  const within = `the records on ${label}`;
  return (
    <ProfileFrame
      title={label}
      sort="Topic"
      path={pathOf(pages.topic, id)}
      countries={countries.map(({ code }) => code)}
      fixed={fixed}
      allLabel="All records on this topic"
      lead={
        <>
          <p className={styles.lead}>{description}</p>
          <p className={styles.lead}>
            <KindLinks total={total} byKind={byKind} fixed={fixed} />, in {counted(countries.length, 'country', 'countries')}.
          </p>
        </>
      }
    >
      <div className={styles.columns}>
        <RankedCountries within={within} counts={countries} />
        <Section title="Organisations">
          <p className={styles.soft}>Those with most records, fifteen at most.</p>
          <RankedOrganisations within={within} counts={organisations} />
        </Section>
      </div>
      <Section title="Agreements" count={byKind.agreement}>
        <FirstRecords records={agreements} noun="agreements" />
        {byKind.agreement > agreements.length && (
          <p className={styles.more}>
            <Link to={hrefWith('/agreements', filtersWith(fixed))}>All {counted(byKind.agreement, 'agreement')} on this topic</Link>
          </p>
        )}
      </Section>
      <ProfileCharts fixed={fixed} whole={`All records on ${label}`} />
      <NewestRecords records={newest} />
    </ProfileFrame>
  );
}

import { useMemo } from 'react';
import { useParams } from 'react-router';
import { pages, pathOf } from '@/domain/address/pages';
import { RANKED_ORGANISATIONS } from '@/domain/answers/limits';
import type { TopicProfile } from '@/domain/answers/profileAnswers';
import { bothFilters } from '@/domain/facets/filters';
import { isHandful, profileFilters } from '@/domain/facets/profileFilters';
import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { NewestRecords } from '@/features/dashboard/NewestRecords';
import { HandfulOfRecords } from '@/features/dashboard/OverviewCharts';
import { pageHref } from '@/features/filters/filterHref';
import { NothingLeft } from '@/features/profiles/Absence';
import { FirstRecords } from '@/features/profiles/FirstOf';
import { KindLinks, StatusLinks } from '@/features/profiles/KindLinks';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileCharts } from '@/features/profiles/ProfileCharts';
import { ProfileFrame } from '@/features/profiles/ProfileFrame';
import { areFirst, RankedCountries, RankedOrganisations } from '@/features/profiles/RankedTable';
import { SubjectAnswer, SubjectChoice } from '@/features/profiles/SubjectAnswer';
import { type ShownProfile, useProfile } from '@/features/profiles/useProfile';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

const choice = idsOf(topics).map((id) => ({ name: topics[id], to: pathOf(pages.topic, id) }));

/** The page of one topic; for what is none, the topics. */
export function TopicPage() {
  const { id = '' } = useParams();
  const answer = useProfile('topic', { id });
  return (
    <SubjectAnswer
      answer={answer}
      label="Loading the topic"
      below={<SubjectChoice title="Topics" count={choice.length} subjects={choice} />}
    >
      {(shown) => <TopicView key={shown.profile.id} {...shown} />}
    </SubjectAnswer>
  );
}

/** Everything on one topic that the filters leave. */
function TopicView({ profile, filters }: ShownProfile<TopicProfile>) {
  const { id, label, description, total, byKind, countries, organisations, agreementStatus, agreements, newest } = profile;
  const fixed = useMemo(() => profileFilters.topic(id), [id]);
  const all = bothFilters(filters, fixed);
  const within = `the records on ${label}`;
  return (
    <ProfileFrame
      title={label}
      sort="Topic"
      path={pathOf(pages.topic, id)}
      fixed={fixed}
      total={total}
      allLabel="All records on this topic"
      lead={
        <>
          <p className={styles.lead}>{description}</p>
          <p className={styles.lead}>
            <KindLinks total={total} byKind={byKind} filters={all} />
            {countries.length > 0 && `, in ${counted(countries.length, 'country', 'countries')}`}.
          </p>
        </>
      }
    >
      {total === 0 ? (
        <NothingLeft fixed={fixed}>{`No record is on ${label}.`}</NothingLeft>
      ) : (
        <>
          {isHandful(total) && <HandfulOfRecords records={newest} total={total} />}
          <div className={styles.columns}>
            <RankedCountries within={within} filters={all} counts={countries} />
            <Section title="Organisations">
              {areFirst(organisations) && (
                <p className={styles.soft}>
                  The {RANKED_ORGANISATIONS} with the most records. <Link to={pageHref('/organisations', all)}>All organisations</Link>
                </p>
              )}
              <RankedOrganisations within={within} filters={all} counts={organisations} />
            </Section>
          </div>
          <Section title="Agreements">
            <StatusLinks counts={agreementStatus} filters={all} />
            <FirstRecords records={agreements} noun="agreements" />
            {byKind.agreement > agreements.length && (
              <p className={styles.more}>
                <Link to={pageHref('/agreements', all)}>All {counted(byKind.agreement, 'agreement')} on this topic</Link>
              </p>
            )}
          </Section>
          <ProfileCharts fixed={fixed} total={total} />
          {!isHandful(total) && <NewestRecords records={newest} />}
        </>
      )}
    </ProfileFrame>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileAnswer } from '@/features/profiles/ProfileAnswer';
import { TopicView } from '@/routes/topics/TopicView';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** The page of one topic. */
export function TopicPage() {
  const { id = '' } = useParams();
  const answer = useQuery(endpointQuery('topic', { id }));
  return (
    <ProfileAnswer answer={answer} label="Loading the topic" below={<TopicChoice />}>
      {(profile) => <TopicView key={profile.id} profile={profile} />}
    </ProfileAnswer>
  );
}

/** The topics, each of which has a page. */
function TopicChoice() {
  const ids = idsOf(topics);
  return (
    <Section title="Topics" count={ids.length}>
      <ul className={styles.choice}>
        {ids.map((id) => (
          <li key={id}>
            <Link to={pathOf(pages.topic, id)}>{topics[id]}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { ProfileAnswer } from '@/features/profiles/ProfileAnswer';
import { OrganisationView } from '@/routes/organisations/OrganisationView';
import { useMerged } from '@/routes/organisations/useMerged';

/** The page of one organisation, by itself or with its predecessors and successors. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const mode = useMerged();
  const answer = useQuery({
    ...endpointQuery('organisation', { id }, mode.isMerged ? '?merged=true' : ''),
    // The switch must not take the page away under the reader's hand.
    placeholderData: (before) => (before?.organisation.id === id ? before : undefined),
  });
  return (
    <ProfileAnswer answer={answer} label="Loading the organisation" nearest={<Link to="/agreements">Agreements and their parties</Link>}>
      {(profile) => <OrganisationView key={profile.organisation.id} profile={profile} mode={mode} />}
    </ProfileAnswer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { pageParameters } from '@/domain/address/parameters';
import { usePageState } from '@/features/filters/usePageState';
import { ProfileAnswer } from '@/features/profiles/ProfileAnswer';
import { OrganisationView } from '@/routes/organisations/OrganisationView';
import { Link } from '@/ui/Link';

const organisationParameters = { merged: pageParameters.merged };

/** The page of one organisation, by itself or with its predecessors and successors. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const mode = usePageState(organisationParameters);
  const answer = useQuery({
    ...endpointQuery('organisation', { id }, mode.values.merged ? '?merged=true' : ''),
    // The switch must not take the page away under the reader's hand.
    placeholderData: (before) => (before?.organisation.id === id ? before : undefined),
  });
  return (
    <ProfileAnswer answer={answer} label="Loading the organisation" nearest={<Link to="/agreements">Agreements and their parties</Link>}>
      {(profile) => <OrganisationView key={profile.organisation.id} profile={profile} mode={mode} />}
    </ProfileAnswer>
  );
}

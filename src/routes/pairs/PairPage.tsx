import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { pairPath } from '@/domain/address/pages';
import { countryName } from '@/domain/vocabulary/countries';
import { ProfileAnswer } from '@/features/profiles/ProfileAnswer';
import { ProfileProblem } from '@/features/profiles/ProfileProblem';
import { NearestPairs, NearestPartners } from '@/routes/pairs/NearestPairs';
import { PairView } from '@/routes/pairs/PairView';
import { askedPair, countriesMeant } from '@/routes/pairs/pairAddress';

/** The page of two countries. One country twice is answered with its partners, the other order with the address in alphabetical order. */
export function PairPage() {
  const { a = '', b = '' } = useParams();
  const { search, hash } = useLocation();
  const asked = askedPair(a, b);
  if (asked.is === 'turned') return <Navigate replace to={{ pathname: pairPath(a, b), search, hash }} />;
  if (asked.is === 'same')
    return (
      <ProfileProblem
        heading="Choose two different countries"
        title="One country twice"
        detail={`This address asks for ${countryName(asked.code)} and ${countryName(asked.code)}. A pair needs two countries; these are the ones nearest to it.`}
        actions={<NearestPairs codes={[asked.code]} />}
      >
        <NearestPartners code={asked.code} />
      </ProfileProblem>
    );
  return <PairAnswer a={a} b={b} />;
}

function PairAnswer({ a, b }: { a: string; b: string }) {
  const answer = useQuery(endpointQuery('pair', { a, b }));
  const meant = countriesMeant(a, b);
  return (
    <ProfileAnswer
      answer={answer}
      label="Loading the pair"
      nearest={<NearestPairs codes={meant} />}
      below={meant.map((code) => <NearestPartners key={code} code={code} />)}
    >
      {(profile) => <PairView key={`${profile.a}/${profile.b}`} profile={profile} />}
    </ProfileAnswer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { pairPath } from '@/domain/address/pages';
import { type CountryCode, countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { ProfileAnswer } from '@/features/profiles/ProfileAnswer';
import { ProfileProblem } from '@/features/profiles/ProfileProblem';
import { NearestPairs, NearestPartners } from '@/routes/pairs/NearestPairs';
import { PairView } from '@/routes/pairs/PairView';

/** What the two codes of an address ask for. */
type PairAsk =
  /** One country twice. */
  | { readonly is: 'same'; readonly code: CountryCode }
  /** Two countries in the other order; the page of the pair stands at `a`, `b`. */
  | { readonly is: 'turned'; readonly a: string; readonly b: string }
  /** To be asked of the data service, which says so when a code is unknown. */
  | { readonly is: 'pair' };

/** Reads the two codes of a pair's address. */
export function askedPair(a: string, b: string): PairAsk {
  if (!isCountryCode(a) || !isCountryCode(b)) return { is: 'pair' };
  if (a === b) return { is: 'same', code: a };
  return a < b ? { is: 'pair' } : { is: 'turned', a: b, b: a };
}

/** Returns the known countries among codes that may be written in small letters, without repeats. */
export function countriesMeant(...codes: readonly string[]): CountryCode[] {
  return [...new Set(codes.map((code) => code.toUpperCase()).filter(isCountryCode))];
}

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

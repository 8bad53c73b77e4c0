import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import { endpointQuery, useMeta } from '@/api/queries';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import { type CountryCode, countryName } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import { NoSubject, SubjectAnswer, SubjectChoice } from '@/features/profiles/SubjectAnswer';
import { useProfile } from '@/features/profiles/useProfile';
import { PairView } from '@/routes/pairs/PairView';
import { askedPair, countriesMeant } from '@/routes/pairs/pairs';
import { Link } from '@/ui/Link';

/** The page of two countries. One country twice is answered with its partners, the other order with the address in alphabetical order. */
export function PairPage() {
  const { a = '', b = '' } = useParams();
  const { search, hash } = useLocation();
  const asked = askedPair(a, b);
  if (asked.is === 'turned') return <Navigate replace to={{ pathname: pairPath(a, b), search, hash }} />;
  if (asked.is === 'same')
    return (
      <NoSubject
        heading="Choose two different countries"
        title="One country twice"
        detail={`This address asks for ${countryName(asked.code)} and ${countryName(asked.code)}. A pair needs two countries; these are the ones nearest to it.`}
        actions={<NearestPairs codes={[asked.code]} />}
      >
        <NearestPartners code={asked.code} />
      </NoSubject>
    );
  return <PairAnswer a={a} b={b} />;
}

function PairAnswer({ a, b }: { a: string; b: string }) {
  const answer = useProfile('pair', { a, b });
  const meant = countriesMeant(a, b);
  return (
    <SubjectAnswer
      answer={answer}
      label="Loading the pair"
      nearest={<NearestPairs codes={meant} />}
      below={meant.map((code) => <NearestPartners key={code} code={code} />)}
    >
      {(shown) => <PairView key={pairPath(shown.profile.a, shown.profile.b)} {...shown} />}
    </SubjectAnswer>
  );
}

/** Partners named on a page that has no pair to show. */
const PARTNERS = 8;

/** Links to what an address without a pair may have meant: the pair of two known countries, and the page of each that has records. */
function NearestPairs({ codes }: { codes: readonly CountryCode[] }) {
  const { countries } = useMeta().vocabulary;
  const held = codes.filter((code) => countries.some((country) => country.code === code));
  const [one, other] = held;
  return (
    <>
      {one && other && (
        <Link to={pairPath(one, other)}>
          {countryName(one)} and {countryName(other)}
        </Link>
      )}
      {held.map((code) => (
        <Link key={code} to={pathOf(pages.country, code)}>
          All on {countryName(code)}
        </Link>
      ))}
    </>
  );
}

/** The partners that a country has most records with, each leading to the page of the two; nothing for a country without records. */
function NearestPartners({ code }: { code: CountryCode }) {
  const { data } = useQuery(endpointQuery('country', { code }));
  const partners = data?.partners.slice(0, PARTNERS) ?? [];
  if (partners.length === 0) return null;
  return (
    <SubjectChoice
      title={`${countryName(code)} and …`}
      subjects={partners.map((partner) => ({
        name: partner.name,
        to: pairPath(code, partner.code),
        note: formatCount(partner.count),
      }))}
    />
  );
}

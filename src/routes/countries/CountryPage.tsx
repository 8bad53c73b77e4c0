import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { endpointQuery } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { ProfileAnswer } from '@/features/profiles/ProfileAnswer';
import { CountryChoice } from '@/routes/countries/CountryChoice';
import { CountryView } from '@/routes/countries/CountryView';

/** The page of one country. */
export function CountryPage() {
  const { code = '' } = useParams();
  const answer = useQuery(endpointQuery('country', { code }));
  const capitals = code.toUpperCase();
  return (
    <ProfileAnswer
      answer={answer}
      label="Loading the country"
      nearest={capitals !== code && isCountryCode(capitals) && <Link to={pathOf(pages.country, capitals)}>{countryName(capitals)}</Link>}
      below={<CountryChoice />}
    >
      {(profile) => <CountryView key={profile.code} profile={profile} />}
    </ProfileAnswer>
  );
}

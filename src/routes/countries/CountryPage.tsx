import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { endpointQuery, useMeta } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import styles from '@/features/profiles/Profile.module.css';
import { ProfileAnswer } from '@/features/profiles/ProfileAnswer';
import { CountryView } from '@/routes/countries/CountryView';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

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

/** The countries that have a page, by name. */
function CountryChoice() {
  const { countries } = useMeta().vocabulary;
  return (
    <Section title="Countries with records" count={countries.length}>
      <ul className={styles.choice}>
        {countries.map(({ code, name }) => (
          <li key={code}>
            <Link to={pathOf(pages.country, code)}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

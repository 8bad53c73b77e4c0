import { useQuery } from '@tanstack/react-query';
import { endpointQuery, useMeta } from '@/api/queries';
import { pages, pairPath, pathOf } from '@/domain/address/pages';
import { type CountryCode, countryName } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** Partners named on a page that has no pair to show. */
const PARTNERS = 8;

/** Links to what an address without a pair may have meant: the pair of two known countries, and the page of each that has records. */
export function NearestPairs({ codes }: { codes: readonly CountryCode[] }) {
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
export function NearestPartners({ code }: { code: CountryCode }) {
  const { data } = useQuery(endpointQuery('country', { code }));
  const partners = data?.partners.slice(0, PARTNERS) ?? [];
  if (partners.length === 0) return null;
  return (
    <Section title={`${countryName(code)} and …`}>
      <ul className={styles.choice}>
        {partners.map((partner) => (
          <li key={partner.code}>
            <Link to={pairPath(code, partner.code)}>{partner.name}</Link> {formatCount(partner.count)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

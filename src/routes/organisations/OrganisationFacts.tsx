import { useMeta } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationProfile } from '@/domain/answers/profileAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { organisationTypes } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';

/** What the registry holds of an organisation. Facts that it does not hold are left out, save the country. */
export function OrganisationFacts({ profile: { organisation, chain } }: { profile: OrganisationProfile }) {
  const { countries } = useMeta().vocabulary;
  const { id, name, shortName, type, country, aliases, url } = organisation;
  return (
    <dl className={styles.facts}>
      {shortName && shortName !== name && (
        <div>
          <dt>Short name</dt>
          <dd>{shortName}</dd>
        </div>
      )}
      <div>
        <dt>Type</dt>
        <dd>{organisationTypes[type]}</dd>
      </div>
      <div>
        <dt>Country</dt>
        <dd>
          {country ? <CountryOf code={country} hasPage={countries.some(({ code }) => code === country)} /> : 'none: an international body'}
        </dd>
      </div>
      {aliases.length > 0 && (
        <div>
          <dt>Also named</dt>
          <dd>{aliases.join(' · ')}</dd>
        </div>
      )}
      {url && (
        <div>
          <dt>Website</dt>
          <dd>
            <a href={url} rel="noopener noreferrer">
              {url}
            </a>
          </dd>
        </div>
      )}
      {chain.length > 0 && (
        <div>
          <dt>Predecessors and successors, oldest first</dt>
          <dd>
            <ol className={styles.chain}>
              {chain.map((member) => (
                <li key={member.id}>
                  {member.id === id ? (
                    <strong aria-current="page">{member.name}</strong>
                  ) : (
                    <Link to={pathOf(pages.organisation, member.id)}>{member.name}</Link>
                  )}
                </li>
              ))}
            </ol>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** An organisation may sit in a country that takes part in no record itself; that country has no page to lead to. */
function CountryOf({ code, hasPage }: { code: string; hasPage: boolean }) {
  return hasPage ? <Link to={pathOf(pages.country, code)}>{countryName(code)}</Link> : countryName(code);
}

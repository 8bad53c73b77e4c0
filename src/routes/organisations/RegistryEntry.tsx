import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationProfile } from '@/domain/answers/profileAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { organisationTypes } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';

/** One line of the entry; nothing when the registry does not hold it. */
function EntryLine({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the registry holds of an organisation. */
export function RegistryEntry({ profile: { organisation, chain } }: { profile: OrganisationProfile }) {
  const { countries } = useMeta().vocabulary;
  const { id, name, shortName, type, country, aliases, url } = organisation;
  // An organisation may sit in a country that takes part in no record itself; that country has no page to lead to.
  const hasPage = countries.some(({ code }) => code === country);
  return (
    <dl className={styles.facts}>
      <EntryLine label="Short name">{shortName !== name && shortName}</EntryLine>
      <EntryLine label="Type">{organisationTypes[type]}</EntryLine>
      <EntryLine label="Country">
        {!country && 'none: an international body'}
        {country && (hasPage ? <Link to={pathOf(pages.country, country)}>{countryName(country)}</Link> : countryName(country))}
      </EntryLine>
      <EntryLine label="Also named">{aliases.join(' · ')}</EntryLine>
      <EntryLine label="Website">
        {url && (
          <a href={url} rel="noopener noreferrer">
            {url}
          </a>
        )}
      </EntryLine>
      <EntryLine label="Predecessors and successors, oldest first">
        {chain.length > 0 && (
          <ol className={styles.chain}>
            {chain.map((member) => (
              <li key={member.id}>
                {member.id === id ? (
                  <strong aria-current="page">{member.label}</strong>
                ) : (
                  <Link to={pathOf(pages.organisation, member.id)}>{member.label}</Link>
                )}
              </li>
            ))}
          </ol>
        )}
      </EntryLine>
    </dl>
  );
}

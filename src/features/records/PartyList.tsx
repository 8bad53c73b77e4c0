import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationRef } from '@/domain/answers/apiAnswers';
import type { Agreement } from '@/domain/records/records';
import { countryName } from '@/domain/vocabulary/countries';
import { partyTypes } from '@/domain/vocabulary/vocabulary';
import { Footnotes } from '@/features/records/Footnotes';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';

interface Props {
  agreement: Agreement;
  organisations: readonly OrganisationRef[];
}

/** The parties by the names they bear in the instrument, with today's entry of the registry where it differs, and who signed. */
export function PartyList({ agreement, organisations }: Props) {
  return (
    <Section title="Parties" count={agreement.parties.length}>
      <ul className={styles.lines}>
        {agreement.parties.map(({ name, organisationId, type, country, signatory }, position) => {
          const entry = organisations.find(({ id }) => id === organisationId);
          return (
            <li key={`${name}/${country}`}>
              {organisationId ? <Link to={pathOf(pages.organisation, organisationId)}>{name}</Link> : <strong>{name}</strong>}
              <Footnotes record={agreement} path={`parties.${position}`} />
              {entry && entry.name !== name && <span className={styles.detail}>in the registry: {entry.name}</span>}
              <span className={styles.detail}>
                {partyTypes[type]}
                {country && ` · ${countryName(country)}`}
              </span>
              <span className={styles.detail}>
                {signatory ? `Signed by ${signatory.name}, ${signatory.role}` : 'Signatory not known'}
                {signatory && <Footnotes record={agreement} path={`parties.${position}.signatory`} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

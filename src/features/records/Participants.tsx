import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationRef, RecordDetail } from '@/domain/answers/apiAnswers';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Activity, Agreement } from '@/domain/records/records';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { organisationTypes, partyTypes } from '@/domain/vocabulary/vocabulary';
import { Footnotes } from '@/features/records/Statements';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

/** What one who takes part is, and of which country: `Ministry · Serbia`, `Minister of Economy`. */
function Described({ as, country }: { as: string; country: string | null }) {
  return (
    <span className={styles.detail}>
      {as}
      {country && ` · ${countryName(country)}`}
    </span>
  );
}

interface OrganisationSectionProps {
  title: string;
  detail: Pick<RecordDetail, 'record' | 'organisations'>;
  ids: readonly string[];
  /** Field of the record that holds the ids, for footnotes. */
  field: string;
  count?: number;
}

/** Organisations under a heading, by name with their type and country, each leading to its profile; nothing when there are none. */
export function OrganisationSection({ detail: { record, organisations }, ids, field, ...heading }: OrganisationSectionProps) {
  if (ids.length === 0) return null;
  return (
    <Section {...heading}>
      <ul className={styles.lines}>
        {ids.map((id, position) => {
          const known = organisations.find((organisation) => organisation.id === id);
          const short = known?.shortName && known.shortName !== known.name ? ` (${known.shortName})` : '';
          return (
            <li key={id}>
              <Link to={pathOf(pages.organisation, id)}>{known?.name ?? id}</Link>
              {short}
              <Footnotes record={record} path={field === 'leadId' ? field : `${field}.${position}`} />
              {known && <Described as={organisationTypes[known.type]} country={known.country} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Office holders who acted in office, with role and country; nothing when none is named. */
export function PeopleList({ activity }: { activity: Activity }) {
  const { people } = activity;
  if (people.length === 0) return null;
  return (
    <Section title="People" count={people.length}>
      <ul className={styles.lines}>
        {people.map(({ name, role, country }, position) => {
          const path = `people.${position}`;
          return (
            <li key={path}>
              <strong>{name}</strong>
              <Footnotes record={activity} path={path} />
              <Described as={role} country={country} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface PartyListProps {
  agreement: Agreement;
  organisations: readonly OrganisationRef[];
}

/** The parties by the names they bear in the instrument, with today's entry of the registry where it differs, and who signed. */
export function PartyList({ agreement, organisations }: PartyListProps) {
  return (
    <Section title="Parties" count={agreement.parties.length}>
      <ul className={styles.lines}>
        {agreement.parties.map(({ name, organisationId, type, country, signatory }, position) => {
          const path = `parties.${position}`;
          const entry = organisations.find(({ id }) => id === organisationId);
          return (
            <li key={path}>
              {organisationId ? <Link to={pathOf(pages.organisation, organisationId)}>{name}</Link> : <strong>{name}</strong>}
              <Footnotes record={agreement} path={path} />
              {entry && entry.name !== name && <span className={styles.detail}>listed as {entry.name}</span>}
              <Described as={partyTypes[type]} country={country} />
              <span className={styles.detail}>
                {signatory ? `Signed by ${signatory.name}, ${signatory.role}` : 'Signatory not known'}
                {signatory && <Footnotes record={agreement} path={`${path}.signatory`} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The countries that take part, by name; each leads to its profile. */
export function CountryLinks({ record }: { record: AtlasRecord['record'] }) {
  if (record.countries.length === 0) return null;
  return (
    <Section title="Countries" count={record.countries.length}>
      <ul className={styles.inline}>
        {record.countries.map((code) => (
          <li key={code}>{isCountryCode(code) ? <Link to={pathOf(pages.country, code)}>{countryName(code)}</Link> : code}</li>
        ))}
        <li>
          <Footnotes record={record} path="countries" />
        </li>
      </ul>
    </Section>
  );
}

import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationRef } from '@/domain/answers/apiAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { organisationTypes } from '@/domain/vocabulary/vocabulary';
import type { Sourced } from '@/features/records/evidence';
import { Footnotes } from '@/features/records/Footnotes';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';

interface Props {
  ids: readonly string[];
  /** The organisations of the record, as the answer resolved them. */
  organisations: readonly OrganisationRef[];
  record: Sourced;
  /** Field of the record that holds the ids, for footnotes. */
  field: string;
}

/** Organisations by name with their type and country; each leads to its profile. */
export function OrganisationLines({ ids, organisations, record, field }: Props) {
  return (
    <ul className={styles.lines}>
      {ids.map((id, position) => {
        const known = organisations.find((organisation) => organisation.id === id);
        const short = known?.shortName && known.shortName !== known.name ? ` (${known.shortName})` : '';
        return (
          <li key={id}>
            <Link to={pathOf(pages.organisation, id)}>{known?.name ?? id}</Link>
            {short}
            <Footnotes record={record} path={field === 'leadId' ? field : `${field}.${position}`} />
            {known && (
              <span className={styles.detail}>
                {organisationTypes[known.type]}
                {known.country && ` · ${countryName(known.country)}`}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

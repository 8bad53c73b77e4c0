import { useMeta } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import { bothFilters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { countryName } from '@/domain/vocabulary/countries';
import { organisationTypes } from '@/domain/vocabulary/vocabulary';
import { pageHref } from '@/features/filters/filterHref';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { BehindRecords } from '@/features/profiles/BehindRecords';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';

/** The organisations in the records that the filters leave. */
export function OrganisationsPage() {
  const { organisations } = useMeta().vocabulary;
  return (
    <BehindRecords
      title="Organisations"
      one="organisation"
      many="organisations"
      rowsOf={({ counts }) => {
        const countOf = new Map(counts.org.map(({ value, count }) => [value, count]));
        // They come by name; the sort keeps that order among equals.
        return organisations
          .map((organisation) => ({ ...organisation, count: countOf.get(organisation.id) ?? 0 }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count);
      }}
      keyOf={({ id }) => id}
      countriesOf={({ country }) => (country ? [country] : [])}
      columns={[
        {
          label: 'Organisation',
          cell: ({ id, label }, filters) => <Link to={pageHref(pathOf(pages.organisation, id), filters)}>{label}</Link>,
          csv: ({ label }) => label,
        },
        { label: 'Type', cell: ({ type }) => organisationTypes[type], csv: ({ type }) => organisationTypes[type] },
        {
          label: 'Country',
          cell: ({ country }) => (country ? countryName(country) : 'none'),
          csv: ({ country }) => (country ? countryName(country) : ''),
        },
        {
          label: 'Records',
          cell: ({ id, label, count }, filters) => (
            <RecordsLink count={count} filters={bothFilters(filters, profileFilters.organisation(id))} of={`with ${label}`} />
          ),
          csv: ({ count }) => count,
          className: styles.number,
        },
      ]}
    />
  );
}

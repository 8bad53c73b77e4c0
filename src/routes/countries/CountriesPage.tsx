import { pages, pathOf } from '@/domain/address/pages';
import type { Overview } from '@/domain/answers/apiAnswers';
import { bothFilters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { countryName } from '@/domain/vocabulary/countries';
import { pageHref } from '@/features/filters/filterHref';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { BehindRecords } from '@/features/profiles/BehindRecords';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';

interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** Records of two to five countries. */
  readonly close: number;
}

/** Returns the countries in the records, those with most records first. */
function countryRows({ counts }: Overview): CountryRow[] {
  return counts.country
    .filter(({ count }) => count > 0)
    .map(({ value, count, scope = {} }) => ({ code: value, name: countryName(value), count, close: (scope.two ?? 0) + (scope.few ?? 0) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

/** The countries in the records that the filters leave. */
export function CountriesPage() {
  return (
    <BehindRecords
      title="Countries"
      one="country"
      many="countries"
      rowsOf={countryRows}
      keyOf={({ code }) => code}
      countriesOf={({ code }) => [code]}
      columns={[
        {
          label: 'Country',
          cell: ({ code, name }, filters) => <Link to={pageHref(pathOf(pages.country, code), filters)}>{name}</Link>,
          csv: ({ name }) => name,
        },
        { label: 'Code', cell: ({ code }) => code, csv: ({ code }) => code },
        {
          label: 'Records',
          cell: ({ code, name, count }, filters) => (
            <RecordsLink count={count} filters={bothFilters(filters, profileFilters.country(code))} of={`with ${name}`} />
          ),
          csv: ({ count }) => count,
          className: styles.number,
        },
        {
          label: 'Of two to five countries',
          cell: ({ code, name, close }, filters) => (
            <RecordsLink
              count={close}
              filters={bothFilters(filters, profileFilters.closeWith(code))}
              of={`of two to five countries with ${name}`}
            />
          ),
          csv: ({ close }) => close,
          className: styles.number,
        },
      ]}
    />
  );
}

import { pages, pathOf } from '@/domain/address/pages';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import type { Sourced } from '@/features/records/evidence';
import { Footnotes } from '@/features/records/Footnotes';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';
import { Link } from '@/ui/Link';

interface Props {
  record: Sourced & { readonly countries: readonly string[] };
}

/** The countries that take part, by name; each leads to its profile. */
export function CountryLinks({ record }: Props) {
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

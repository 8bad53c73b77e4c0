import { Link } from 'react-router';
import { useMeta } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import styles from '@/features/profiles/Profile.module.css';
import { Section } from '@/features/records/Section';

/** The countries that have a page, by name. */
export function CountryChoice() {
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

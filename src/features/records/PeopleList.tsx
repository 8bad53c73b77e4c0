import type { Activity } from '@/domain/records/records';
import { countryName } from '@/domain/vocabulary/countries';
import { Footnotes } from '@/features/records/Footnotes';
import { Section } from '@/features/records/Section';
import styles from '@/features/records/Statements.module.css';

/** Office holders who acted in office, with role and country; nothing when none is named. */
export function PeopleList({ activity }: { activity: Activity }) {
  const { people } = activity;
  if (people.length === 0) return null;
  return (
    <Section title="People" count={people.length}>
      <ul className={styles.lines}>
        {people.map(({ name, role, country }, position) => (
          <li key={`${name}/${role}`}>
            <strong>{name}</strong>
            <Footnotes record={activity} path={`people.${position}`} />
            <span className={styles.detail}>
              {role}
              {country && ` · ${countryName(country)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import styles from '@/features/filters/CountryMatch.module.css';
import { useFilters } from '@/features/filters/useFilters';

const choices = [
  { value: 'any', label: 'any of these' },
  { value: 'all', label: 'all of these together' },
] as const;

/** Whether a record needs one of the chosen countries or all of them: who took part, or who cooperated with whom. */
export function CountryMatch() {
  const { filters, change } = useFilters();
  return (
    <div className={styles.match} role="radiogroup" aria-label="Records with">
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="countryMatch"
            checked={filters.countryMatch === value}
            onChange={() => change({ countryMatch: value })}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

import { countryName } from '@/domain/vocabulary/countries';
import { splitCountries } from '@/features/records/listRow';
import styles from '@/features/records/Statements.module.css';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  codes: readonly string[];
}

/** Country codes with their names behind them; from six on the first five and how many more. */
export function CountryCodes({ codes }: Props) {
  const { shown, rest } = splitCountries(codes);
  if (codes.length === 0) return <span className={styles.soft}>none</span>;
  const restNames = rest.map(countryName).join(', ');
  return (
    <span className={styles.codes}>
      {shown.map((code) => (
        <abbr key={code} title={countryName(code)}>
          {code}
        </abbr>
      ))}
      {rest.length > 0 && (
        <span title={restNames}>
          <span aria-hidden="true">+{rest.length}</span>
          <VisuallyHidden>and {restNames}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

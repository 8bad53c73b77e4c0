import { useMeta } from '@/api/queries';
import { isComing, type StatusInTime, statusLabel } from '@/domain/records/statusLabel';
import { countryName } from '@/domain/vocabulary/countries';
import { splitCountries } from '@/features/records/listRow';
import styles from '@/features/records/RecordTags.module.css';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** A record's status in its one wording: what is only coming has a dashed edge, what has happened a full one. The edge tells what is only announced from what happened; the word says it too. */
export function StatusTag({ of: stated }: { of: StatusInTime }) {
  const { published } = useMeta();
  return (
    <span className={`${styles.tag} ${isComing(stated.status) ? styles.coming : styles.settled}`}>{statusLabel(stated, published)}</span>
  );
}

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

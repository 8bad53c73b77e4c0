import { useMeta } from '@/api/queries';
import { type StatusInTime, statusLabel } from '@/domain/records/statusLabel';
import { countryName } from '@/domain/vocabulary/countries';
import type { RecordStatus } from '@/domain/vocabulary/vocabulary';
import { splitCountries } from '@/features/records/listRow';
import styles from '@/features/records/RecordTags.module.css';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Statuses of what is only coming; they are drawn with a dashed edge, what has happened with a full one. */
const coming: readonly RecordStatus[] = ['planned', 'announced', 'negotiating', 'initialled', 'drafting', 'public-debate', 'postponed'];

/** Tells whether what a status is said of has not happened yet; the sign of such a record is hollow. */
export function isComing(status: RecordStatus): boolean {
  return coming.includes(status);
}

/** A record's status in its one wording. The edge tells what is only announced from what happened; the word says it too. */
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

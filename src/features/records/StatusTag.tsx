import { statusLabel } from '@/domain/records/atlasRecord';
import type { RecordStatus } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/records/StatusTag.module.css';

/** Statuses of what is only coming; they are drawn with a dashed edge, what has happened with a full one. */
const coming: readonly RecordStatus[] = ['planned', 'announced', 'negotiating', 'initialled', 'drafting', 'public-debate', 'postponed'];

/** A record's status in its one wording. The edge tells what is only announced from what happened; the word says it too. */
export function StatusTag({ status }: { status: RecordStatus }) {
  return <span className={`${styles.tag} ${coming.includes(status) ? styles.coming : styles.settled}`}>{statusLabel(status)}</span>;
}

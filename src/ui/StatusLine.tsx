import styles from '@/ui/StatusLine.module.css';
import { useStatusMessage } from '@/ui/statusMessage';

/** The place where `showStatus` messages appear; one on the page. */
export function StatusLine() {
  const message = useStatusMessage();
  return (
    <div role="status" className={styles.line}>
      {message && <span>{message}</span>}
    </div>
  );
}

import { Button } from '@/ui/Button';
import styles from '@/ui/States.module.css';

interface Props {
  error: unknown;
  /** Tries again in place; without it the page is reloaded. */
  onRetry?: () => void;
}

/** Says what went wrong in the words of the error, and offers to try again. */
export function Failed({ error, onRetry }: Props) {
  return (
    <div className={styles.state} role="alert">
      <strong>This could not be loaded</strong>
      {error instanceof Error ? error.message : String(error)}
      <div className={styles.actions}>
        <Button onPress={onRetry ?? (() => location.reload())}>Try again</Button>
      </div>
    </div>
  );
}

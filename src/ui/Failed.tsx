import { Button } from '@/ui/Button';
import { LostCode } from '@/ui/lostCode';
import styles from '@/ui/States.module.css';

interface Props {
  error: unknown;
  /** Tries again in place; without it the page is reloaded. */
  onRetry?: () => void;
}

/** Says what went wrong in the words of the error, and offers to try again; where only a reload helps, that. */
export function Failed({ error, onRetry }: Props) {
  const isRenewed = error instanceof LostCode && error.loss === 'renewed';
  const reload = () => location.reload();
  return (
    <div className={styles.state} role="alert">
      <strong>This could not be loaded</strong>
      {error instanceof Error ? error.message : String(error)}
      <div className={styles.actions}>
        <Button onPress={isRenewed ? reload : (onRetry ?? reload)}>{isRenewed ? 'Reload the page' : 'Try again'}</Button>
      </div>
    </div>
  );
}

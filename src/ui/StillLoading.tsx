import { Button } from '@/ui/Button';
import styles from '@/ui/States.module.css';
import { useWait } from '@/ui/useWait';

interface Props {
  isWaiting?: boolean;
  /** Asks again in place; without it the page is reloaded, whose address holds what is shown. */
  onRetry?: () => void;
}

/** What is said of a wait that lasts: nothing at first, then a note, at last a way out too. What comes meanwhile is shown all the same. */
export function StillLoading({ isWaiting = true, onRetry }: Props) {
  const wait = useWait(isWaiting);
  if (wait === 'short') return null;
  return (
    <div className={styles.waiting}>
      <span>Still loading …</span>
      {wait === 'tooLong' && <Button onPress={onRetry ?? (() => location.reload())}>{onRetry ? 'Try again' : 'Reload the page'}</Button>}
    </div>
  );
}

import styles from '@/features/export/files/SaveProgress.module.css';
import { Button } from '@/ui/Button';

/** How far the saving of a list has come. */
export interface SaveStep {
  /** What is being done: `Gathering the records`. */
  readonly doing: string;
  /** The part that is done, from 0 to 1; null where it cannot be told. */
  readonly part: number | null;
}

interface Props extends SaveStep {
  onCancel: () => void;
}

/** Stands at the foot of the page while a long list is being saved: what is done, how far, and how to give it up. */
export function SaveProgress({ doing, part, onCancel }: Props) {
  return (
    <div className={styles.line}>
      <div className={styles.card}>
        <span className={styles.words}>
          {doing}
          {part === null ? ' …' : `: ${Math.floor(part * 100)}%`}
        </span>
        <progress className={styles.bar} aria-label={doing} max={1} {...(part !== null && { value: part })} />
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

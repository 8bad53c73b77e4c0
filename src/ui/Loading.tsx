import styles from '@/ui/States.module.css';
import { StillLoading } from '@/ui/StillLoading';

interface Props {
  /** What is on its way: `Loading the agreements`; '' where another place says so. */
  label: string;
  /** Height of the shape that is coming, in px, so that the page does not jump. */
  height?: number;
}

/** Holds the place of what comes, and says so to screen readers, and to everyone where it does not come soon. */
export function Loading({ label, height = 320 }: Props) {
  return (
    <div className={styles.shape} style={{ height }} role="status" aria-label={label}>
      {label && <StillLoading />}
    </div>
  );
}

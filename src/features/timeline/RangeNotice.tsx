import { useFilters } from '@/features/filters/useFilters';
import styles from '@/features/timeline/RangeNotice.module.css';
import { Button } from '@/ui/Button';

/** Says what is the matter with the dates asked for, and leads back to the data. */
export function RangeNotice({ message }: { message: string }) {
  const { change } = useFilters();
  return (
    <section className={styles.notice} aria-label="About the dates">
      <p role="status">{message}</p>
      <Button onPress={() => change({ from: null, to: null })}>Show all dates</Button>
    </section>
  );
}

import { Link } from 'react-router';
import type { Kind } from '@/domain/vocabulary';
import { useViewFilters } from '@/features/export/useViewFilters';
import { hrefWith } from '@/features/filters/filterHref';
import styles from '@/ui/Button.module.css';

interface Props {
  /** The one kind of record that the page shows; the brief then holds no other. */
  kind?: Kind;
}

/** The way to the brief of what the page shows: what a page fixes by itself stands among the filters of the brief. */
export function BriefLink({ kind }: Props) {
  const filters = useViewFilters(kind);
  return (
    <Link className={`${styles.button} ${styles.outlined} ${styles.asLink}`} to={hrefWith('/brief', filters)}>
      Brief
    </Link>
  );
}

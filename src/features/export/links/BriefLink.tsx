import type { Kind } from '@/domain/vocabulary/vocabulary';
import { useViewFilters } from '@/features/export/useView';
import { hrefWith } from '@/features/filters/filterHref';
import styles from '@/ui/Button.module.css';
import { Link } from '@/ui/Link';

interface Props {
  /** The one kind of record that the page shows; the brief then holds no other. */
  kind?: Kind;
  /** The brief's own parameters, by which it holds what the page draws: its charts and their lanes. Empty ones are not written. */
  own?: Readonly<Record<string, string>>;
}

/** The way to the brief of what the page shows: what a page fixes by itself stands among the filters of the brief. */
export function BriefLink({ kind, own }: Props) {
  const filters = useViewFilters(kind);
  return (
    <Link className={`${styles.button} ${styles.outlined} ${styles.asLink}`} to={hrefWith('/brief', filters, own)}>
      Brief
    </Link>
  );
}

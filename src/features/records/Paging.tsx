import { lastPage, PAGE_SIZE } from '@/domain/address/listQuery';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { ListState } from '@/features/records/listAddress';
import { listHref, offeredPages } from '@/features/records/listAddress';
import styles from '@/features/records/Paging.module.css';
import { Link } from '@/ui/Link';

interface Props {
  kind: Kind;
  query: ListState['query'];
  total: number;
}

/** The way through the pages of a list; nothing when there is only one. */
export function Paging({ kind, query: { filters, sort, page }, total }: Props) {
  const last = lastPage(total, PAGE_SIZE);
  if (last === 1 || page > last) return null;
  const to = (number: number) => listHref(kind, filters, sort, number);
  return (
    <nav className={styles.paging} aria-label="Pages of the list">
      <span className={styles.where}>
        Page {page} of {last}
      </span>
      {page > 1 && (
        <Link rel="prev" to={to(page - 1)}>
          Previous
        </Link>
      )}
      <ol className={styles.numbers}>
        {offeredPages(page, last).map((number, position) =>
          number === null ? (
            <li key={`gap-${position < 3 ? 'start' : 'end'}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <Link to={to(number)} aria-label={`Page ${number}`} {...(number === page && { 'aria-current': 'page' as const })}>
                {number}
              </Link>
            </li>
          ),
        )}
      </ol>
      {page < last && (
        <Link rel="next" to={to(page + 1)}>
          Next
        </Link>
      )}
    </nav>
  );
}

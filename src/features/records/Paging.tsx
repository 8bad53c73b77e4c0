import { lastPage, PAGE_SIZE } from '@/domain/address/listQuery';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { type ListState, listHref, offeredPages } from '@/features/records/listAddress';
import styles from '@/features/records/Paging.module.css';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';

interface Props {
  kind: Kind;
  query: ListState['query'];
  total: number;
}

/** Says that the page lies past the end, with the ways to the first and last page. */
export function PastTheEnd({ kind, query: { filters, sort, page }, total }: Props) {
  const last = lastPage(total, PAGE_SIZE);
  return (
    <Empty
      title={`There is no page ${page}: these filters give ${counted(last, 'page')}`}
      actions={
        <>
          <Link to={listHref(kind, filters, sort, 1)}>First page</Link>
          {last > 1 && <Link to={listHref(kind, filters, sort, last)}>Last page</Link>}
        </>
      }
    >
      The link may be older than the filters or the data.
    </Empty>
  );
}

/** The way through the pages of a list; nothing when there is only one. */
export function Paging({ kind, query: { filters, sort, page }, total }: Props) {
  const last = lastPage(total, PAGE_SIZE);
  if (last === 1) return null;
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

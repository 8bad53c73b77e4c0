import { lastPage, PAGE_SIZE } from '@/domain/address/listQuery';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import type { ListState } from '@/features/records/listAddress';
import { listHref } from '@/features/records/listAddress';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';

interface Props {
  kind: Kind;
  query: ListState['query'];
  total: number;
}

/** Says that the page lies past the end, with the ways to the first and last page. */
function PastTheEnd({ kind, query: { filters, sort, page }, total }: Props) {
  const last = lastPage(total, PAGE_SIZE);
  return (
    <Empty
      title={`There is no page ${page}: these filters leave ${last === 1 ? '1 page' : `${last} pages`}`}
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

/** What stands in place of an empty table: why it is empty and what to do. */
export function NoRows(props: Props) {
  const state = useFilters();
  return props.total > 0 ? <PastTheEnd {...props} /> : <NoMatch state={state} kind={props.kind} />;
}

import { Link } from 'react-router';
import { lastPage, PAGE_SIZE } from '@/domain/address/listQuery';
import { activeChoices } from '@/domain/facets/filterWords';
import { recordKinds } from '@/domain/records/kinds';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { listHref } from '@/features/records/listAddress';
import type { ListState } from '@/features/records/useListState';
import { Button } from '@/ui/Button';
import { Empty } from '@/ui/Empty';

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

/** Says that the filters leave nothing, and offers to take each of them away. */
function NoMatch({ kind }: { kind: Kind }) {
  const { filters, change, clear } = useFilters();
  const { nameOf } = useOrganisationNames();
  const choices = activeChoices(filters, nameOf).filter(({ key }) => !key.startsWith('kind:'));
  const isTogether = filters.countryMatch === 'all' && filters.country.length > 1;
  return (
    <Empty
      title={`No ${kind} matches these filters`}
      actions={
        <>
          {choices.map(({ key, label, without }) => (
            <Button key={key} onPress={() => change(without)}>
              Without {label}
            </Button>
          ))}
          {isTogether && <Button onPress={() => change({ countryMatch: 'any' })}>Any of the countries</Button>}
          <Button onPress={clear}>Clear all</Button>
        </>
      }
    >
      Take one filter away to see more {recordKinds[kind].plural}, or widen the dates.
    </Empty>
  );
}

/** What stands in place of an empty table: why it is empty and what to do. */
export function NoRows(props: Props) {
  return props.total > 0 ? <PastTheEnd {...props} /> : <NoMatch kind={props.kind} />;
}

import { facets } from '@/domain/facets/facets';
import { type Filters, facetNames, groupsOf } from '@/domain/facets/filters';
import { activeChoices } from '@/domain/facets/filterWords';
import { chosenValues } from '@/domain/facets/groups';
import { recordKinds } from '@/domain/records/kinds';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { listed } from '@/domain/words/sentences';
import { HowSearched } from '@/features/filters/HowSearched';
import type { FilterState } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';
import { Empty } from '@/ui/Empty';

interface Props {
  state: FilterState;
  /** Of a page of one kind, which sets that filter by itself. */
  kind?: Kind;
  /** All filters of the view, where `state` leaves out what the page adds to them. */
  all?: Filters;
}

/** Says that the filters leave nothing, what that means of the countries and years asked for, and offers to take each filter away. */
export function NoMatch({ state: { filters, change, clear }, kind, all = filters }: Props) {
  const { nameOf } = useOrganisationNames();
  const hasRange = filters.from !== null || filters.to !== null;
  const together = facetNames.filter((facet) => filters[facet].length > 1);
  const choices = activeChoices(kind ? { ...filters, kind: [] } : filters, nameOf);
  return (
    <Empty
      title={`No ${kind ?? 'record'} matches these filters`}
      actions={
        <>
          {choices.map(({ key, label, without }) => (
            <Button key={key} onPress={() => change(without)}>
              {key === 'dates' ? `Any date (now: ${label})` : `Without ${label}`}
            </Button>
          ))}
          {hasRange && filters.time === null && (
            <Button onPress={() => change({ time: 'underway' })}>Also what was under way or in force then</Button>
          )}
          {together.map((facet) => (
            <Button key={facet} onPress={() => change({ [facet]: groupsOf(facet, [chosenValues<string>(filters[facet])]) })}>
              Any of {listed(chosenValues<string>(filters[facet]).map((value) => facets[facet].nameOf(value, nameOf)))}
            </Button>
          ))}
          <Button onPress={clear}>Clear all</Button>
        </>
      }
    >
      <HowSearched filters={all} />
      {kind
        ? `Remove a filter to see more ${recordKinds[kind].plural}, or widen the dates.`
        : 'A record must match every filter. Remove one, or widen the dates.'}
    </Empty>
  );
}

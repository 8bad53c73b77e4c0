import { activeChoices } from '@/domain/facets/filterWords';
import { togetherValues } from '@/domain/facets/groups';
import { recordKinds } from '@/domain/records/kinds';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { FilterState } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';
import { Empty } from '@/ui/Empty';

interface Props {
  state: FilterState;
  /** Of a page of one kind, which sets that filter by itself. */
  kind?: Kind;
}

/** Says that the filters leave nothing, and offers to take each of them away. */
export function NoMatch({ state: { filters, change, clear }, kind }: Props) {
  const { nameOf } = useOrganisationNames();
  const together = togetherValues(filters.country);
  const choices = activeChoices(kind ? { ...filters, kind: [] } : filters, nameOf);
  return (
    <Empty
      title={`No ${kind ?? 'record'} matches these filters`}
      actions={
        <>
          {choices.map(({ key, label, without }) => (
            <Button key={key} onPress={() => change(without)}>
              Without {label}
            </Button>
          ))}
          {together.length > 1 && <Button onPress={() => change({ country: [together] })}>Any of the countries</Button>}
          <Button onPress={clear}>Clear all</Button>
        </>
      }
    >
      {kind
        ? `Take one filter away to see more ${recordKinds[kind].plural}, or widen the dates.`
        : 'Each filter narrows what the others leave. Take one away, or widen the dates.'}
    </Empty>
  );
}

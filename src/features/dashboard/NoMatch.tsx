import { activeChoices } from '@/domain/facets/filterWords';
import type { FilterState } from '@/features/filters/useFilterState';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';
import { Empty } from '@/ui/Empty';

interface Props {
  state: FilterState;
}

/** Says that the filters leave nothing, and offers to take each of them away. */
export function NoMatch({ state }: Props) {
  const { nameOf } = useOrganisationNames();
  const choices = activeChoices(state.filters, nameOf);
  const isTogether = state.filters.countryMatch === 'all' && state.filters.country.length > 1;
  return (
    <Empty
      title="No record matches these filters"
      actions={
        <>
          {choices.map(({ key, label, without }) => (
            <Button key={key} onPress={() => state.change(without)}>
              Without {label}
            </Button>
          ))}
          {isTogether && <Button onPress={() => state.change({ countryMatch: 'any' })}>Any of the countries</Button>}
          <Button onPress={state.clear}>Clear all</Button>
        </>
      }
    >
      Each filter narrows what the others leave. Take one away, or widen the dates.
    </Empty>
  );
}

import type { ChartMark } from '@/charts/series/chartSeries';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type FacetChoices, type Filters, facetNames, perFacet, toggled } from '@/domain/facets/filters';

/** Returns what to set so that all that a mark stands for is chosen, or no longer chosen if all of it was; nothing for a value that the filters do not know. */
export function toggleMark(filters: Filters, mark: ChartMark): Partial<Filters> {
  if ('dates' in mark) {
    const isChosen = mark.dates.from === filters.from && mark.dates.to === filters.to;
    return isChosen ? { from: null, to: null } : { from: mark.dates.from, to: mark.dates.to };
  }
  const { values } = mark;
  const asked = facetNames.filter((name) => values[name] !== undefined);
  if (!asked.every((name) => facets[name].isKnown(values[name] ?? '', () => true))) return {};
  const isChosen = asked.every((name) => filters[name].some((value) => value === values[name]));
  const choices: FacetChoices = filters;
  return perFacet(<N extends FacetName>(name: N) => {
    const chosen = choices[name];
    const value = values[name] ?? '';
    return facets[name].isKnown(value, () => true) && chosen.includes(value) === isChosen ? toggled(chosen, value) : chosen;
  });
}

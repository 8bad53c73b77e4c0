import type { ChartMark } from '@/charts/series/chartSeries';
import { facets } from '@/domain/facets/facets';
import { type Filters, facetNames, toggledValue } from '@/domain/facets/filters';

/** Returns what to set so that all that a mark stands for is chosen, or no longer chosen if all of it was; nothing for a value that the filters do not know. */
export function toggleMark(filters: Filters, mark: ChartMark): Partial<Filters> {
  if ('dates' in mark) {
    const { from, to } = mark.dates;
    return from === filters.from && to === filters.to ? { from: null, to: null } : { from, to };
  }
  const asked = facetNames.map((name) => ({ name, value: mark.values[name] ?? '' })).filter(({ value }) => value !== '');
  if (!asked.every(({ name, value }) => facets[name].isKnown(value, () => true))) return {};
  const isChosen = ({ name, value }: (typeof asked)[number]) => filters[name].some((chosen) => chosen === value);
  const isWhole = asked.every(isChosen);
  let patch: Partial<Filters> = {};
  for (const part of asked) if (isChosen(part) === isWhole) patch = { ...patch, ...toggledValue(filters, part.name, part.value) };
  return patch;
}

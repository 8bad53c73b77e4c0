import type { ColumnMark } from '@/charts/series/chartSeries';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, toggled } from '@/domain/facets/filters';
import { isCountryCode } from '@/domain/vocabulary/countries';
import { isIdOf, recordStatuses, recordTypes, topics } from '@/domain/vocabulary/vocabulary';

/** Returns what to set so that a bar's value is chosen, or no longer chosen; nothing for a value that the filter does not know. */
export function toggleBar(filters: Filters, facet: FacetName, value: string): Partial<Filters> {
  switch (facet) {
    case 'country':
      return isCountryCode(value) ? { country: toggled(filters.country, value) } : {};
    case 'topic':
      return isIdOf(topics, value) ? { topic: toggled(filters.topic, value) } : {};
    case 'type':
      return isIdOf(recordTypes, value) ? { type: toggled(filters.type, value) } : {};
    case 'status':
      return isIdOf(recordStatuses, value) ? { status: toggled(filters.status, value) } : {};
  }
}

/** Returns the dates of a column, or no dates when the column is the one chosen. */
export function toggleColumn({ from, to, emphasis }: ColumnMark): Partial<Filters> {
  return emphasis === 'chosen' ? { from: null, to: null } : { from, to };
}

/** Tells whether a cell's country and topic are both chosen. */
export function isCellChosen(filters: Filters, country: string, topic: string): boolean {
  return filters.country.some((code) => code === country) && filters.topic.some((id) => id === topic);
}

/** Returns what to set so that a cell's country and topic are both chosen, or neither when both were. */
export function toggleCell(filters: Filters, country: string, topic: string): Partial<Filters> {
  if (!isCountryCode(country) || !isIdOf(topics, topic)) return {};
  const isChosen = isCellChosen(filters, country, topic);
  if (isChosen) return { country: toggled(filters.country, country), topic: toggled(filters.topic, topic) };
  return {
    country: filters.country.includes(country) ? filters.country : toggled(filters.country, country),
    topic: filters.topic.includes(topic) ? filters.topic : toggled(filters.topic, topic),
  };
}

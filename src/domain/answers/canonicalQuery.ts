import type { Parameter } from '@/domain/address/parameter';
import { filterParameters } from '@/domain/address/parameterOrder';
import { apiParameters, pageParameters } from '@/domain/address/parameters';
import type { TextReading } from '@/domain/answers/textReading';
import { filterQuery, parseFilters } from '@/domain/facets/filterCodec';
import { Q_LIMIT } from '@/domain/facets/singleFilters';

/** What an answer says of itself beside its numbers. */
export interface Answered {
  /** The question that it answers, in canonical form. */
  readonly query: string;
  /** How the text among the filters was read, where some of it was left out or read as another word. */
  readonly text?: TextReading | undefined;
}

const searchText: Parameter<string> = {
  settle: (text) => ({ value: (text ?? '').trim().slice(0, Q_LIMIT), problems: [] }),
  serialise: (text) => text || null,
};

/** All parameters beside the filters, in the order in which they are written, each with the name that it bears. */
const others: readonly (readonly [name: string, key: string, Parameter<unknown>])[] = [
  ...Object.entries({ ...pageParameters, ...apiParameters }).map(([name, parameter]) => [name, name, parameter] as const),
  ['q', 'text', searchText],
];

/**
 * Returns what a query string asks of an endpoint that heeds these parameters, in canonical form and without a question mark: the filters as `filterQuery`
 * writes them, then the rest; defaults are not written. Questions that mean the same become one text, by which an answer is told from that to another question.
 */
export function canonicalQuery(heeded: readonly string[], query: URLSearchParams): string {
  const names = new Set(heeded);
  const filters = filterParameters.some((name) => names.has(name)) ? filterQuery(parseFilters(query).filters) : '';
  const rest = new URLSearchParams();
  for (const [name, key, parameter] of others) {
    const text = names.has(key) ? parameter.serialise(parameter.settle(query.get(name), name).value) : null;
    if (text !== null) rest.append(name, text);
  }
  return [filters, rest.toString()].filter(Boolean).join('&');
}

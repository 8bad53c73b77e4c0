import { useQueries } from '@tanstack/react-query';
import { isNotFound } from '@/api/apiError';
import { profileQuery, recordQuery } from '@/api/queries';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { pages, pathOf } from '@/domain/address/pages';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import { recordPath } from '@/domain/records/atlasRecord';
import { type ComparedIds, missingProblem } from '@/features/compare/compareIds';
import { agreementFacts, type CompareRow, compareRows, countryFacts } from '@/features/compare/compareRows';
import { pageHref } from '@/features/filters/filterHref';
import { useFilters } from '@/features/filters/useFilters';

/** One of the compared: how it is named, the countries that its name names, and where its own page is. */
export interface CompareColumn extends Pick<CompareRow, 'id' | 'countries'> {
  readonly name: string;
  readonly path: string;
}

/** What stands side by side now. */
export interface Comparison {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  /** Of countries. */
  readonly profiles: readonly CountryProfile[];
  /** Ids that the data service does not know. */
  readonly problems: readonly LinkProblem[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Fetches what is compared, countries under the filters of the address, and lays it side by side. Unknown ids are named and left out; what is on its way joins when it is there. */
export function useComparison({ kind, ids }: Pick<ComparedIds, 'kind' | 'ids'>): Comparison {
  const { filters } = useFilters();
  const profiles = useQueries({ queries: kind === 'country' ? ids.map((id) => profileQuery('country', { code: id }, filters)) : [] });
  const details = useQueries({ queries: kind === 'agreement' ? ids.map((id) => recordQuery('agreement', id)) : [] });
  const answers = kind === 'country' ? profiles : details;
  const found = [
    ...profiles.flatMap(({ data }) =>
      data
        ? [
            {
              column: { id: data.code, name: data.name, path: pageHref(pathOf(pages.country, data.code), filters), countries: [data.code] },
              facts: countryFacts(data),
            },
          ]
        : [],
    ),
    ...details.flatMap(({ data }) =>
      data
        ? [
            {
              column: { id: data.record.id, name: data.record.title, path: recordPath('agreement', data.record.id), countries: [] },
              facts: agreementFacts(data),
            },
          ]
        : [],
    ),
  ];
  const failed = answers.filter(({ error }) => error !== null && !isNotFound(error));
  return {
    columns: found.map(({ column }) => column),
    rows: compareRows(found.map(({ facts }) => facts)),
    profiles: profiles.flatMap(({ data }) => data ?? []),
    problems: kind ? ids.filter((_, index) => isNotFound(answers[index]?.error)).map((id) => missingProblem(kind, id)) : [],
    isPending: answers.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}

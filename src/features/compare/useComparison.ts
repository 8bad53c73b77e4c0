import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isNotFound } from '@/api/apiError';
import { overviewQuery, profileQuery, recordQuery } from '@/api/queries';
import type { ComparedCountry } from '@/charts/series/comparedCountries';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { pages, pathOf } from '@/domain/address/pages';
import type { AgreementDetail, Overview } from '@/domain/answers/apiAnswers';
import { filterQuery } from '@/domain/facets/filterCodec';
import { bothFilters, type Filters, groupsOf } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { recordPath } from '@/domain/records/atlasRecord';
import { countryName } from '@/domain/vocabulary/countries';
import { type ComparedIds, missingProblem } from '@/features/compare/compareIds';
import { pageHref } from '@/features/filters/filterHref';
import { useFilters } from '@/features/filters/useFilters';

/** One of the compared: how it is named, the countries that its name names, and where its own page is. */
export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
  readonly path: string;
}

/** The compared countries with the filters that their numbers answer, so that no number stands with the link of another one. */
export interface ShownCountries {
  readonly countries: readonly ComparedCountry[];
  /** What the filters leave of all of them; a record of several counts once. */
  readonly together: Overview;
  readonly filters: Filters;
}

/** What stands side by side now. */
interface Comparison {
  readonly columns: readonly CompareColumn[];
  /** Ids that the data service does not know. */
  readonly problems: readonly LinkProblem[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Asked {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

/** What is said of answers that are on their way or did not come. */
function standing(answers: readonly Asked[]): Pick<Comparison, 'isPending' | 'error' | 'retry'> {
  const failed = answers.filter(({ error }) => error !== null && !isNotFound(error));
  return {
    isPending: answers.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}

/** Fetches the agreements that are compared, as they stand whatever is filtered. Unknown ids are named and left out; what is on its way joins when it is there. */
export function useComparedAgreements({ kind, ids }: Pick<ComparedIds, 'kind' | 'ids'>) {
  const asked = kind === 'agreement' ? ids : [];
  const details = useQueries({ queries: asked.map((id) => recordQuery('agreement', id)) });
  const found = details.flatMap(({ data }): AgreementDetail[] => (data ? [data] : []));
  return {
    ...standing(details),
    details: found,
    columns: found.map(
      ({ record }): CompareColumn => ({ id: record.id, name: record.title, path: recordPath('agreement', record.id), countries: [] }),
    ),
    problems: asked.filter((_, at) => isNotFound(details[at]?.error)).map((id) => missingProblem('agreement', id)),
  };
}

/**
 * Fetches what the filters of the address leave of each country that is compared. Until the answers to new filters are there, `shown` holds the last ones of the
 * same countries; `query` is that of `shown`.
 */
export function useComparedCountries({ kind, ids }: Pick<ComparedIds, 'kind' | 'ids'>) {
  const { filters } = useFilters();
  const asked = kind === 'country' ? ids : [];
  const own = (code: string) => bothFilters(filters, profileFilters.country(code));
  const profiles = useQueries({ queries: asked.map((code) => profileQuery('country', { code }, filters)) });
  const missing = asked.filter((_, at) => isNotFound(profiles[at]?.error));
  const codes = asked.filter((code) => !missing.includes(code));
  const overviews = useQueries({ queries: codes.map((code) => overviewQuery(own(code))) });
  const all = useQuery({
    ...overviewQuery(bothFilters(filters, { country: groupsOf('country', [codes]) })),
    enabled: codes.length > 0,
  });
  const countries = codes.flatMap((code, at): ComparedCountry[] => {
    const profile = profiles[asked.indexOf(code)]?.data;
    const overview = overviews[at]?.data;
    return profile && overview ? [{ code, filters: own(code), profile, overview }] : [];
  });
  const key = codes.join();
  const [held, setHeld] = useState<(ShownCountries & { readonly key: string }) | null>(null);
  const isWhole = all.data !== undefined && codes.length > 0 && countries.length === codes.length;
  const isHeld =
    held?.key === key &&
    held.filters === filters &&
    held.together === all.data &&
    held.countries.every(({ overview }, at) => overview === countries[at]?.overview);
  if (isWhole && !isHeld && all.data) setHeld({ countries, together: all.data, filters, key });
  const shown = held?.key === key ? held : null;
  return {
    ...standing([...profiles, ...overviews, ...(codes.length > 0 ? [all] : [])]),
    shown,
    query: shown && filterQuery(shown.filters),
    isUpdating: shown !== null && shown.filters !== filters,
    columns: codes.map(
      (code): CompareColumn => ({
        id: code,
        name: countryName(code),
        path: pageHref(pathOf(pages.country, code), filters),
        countries: [code],
      }),
    ),
    problems: missing.map((code) => missingProblem('country', code)),
  };
}

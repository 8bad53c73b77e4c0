import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { overviewQuery } from '@/api/queries';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilterRail } from '@/features/filters/FilterRail';
import { useAnsweredCounts } from '@/features/filters/facetLists';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';

interface Props {
  kind?: Kind;
}

/** The filters of a page: rail, notice, chips. */
export function Page({ kind }: Props) {
  const { filters } = useFilters();
  const overview = useQuery({ ...overviewQuery(filters), placeholderData: keepPreviousData });
  const { data, isFetching } = overview;
  return (
    <>
      <FilterRail answered={useAnsweredCounts(overview, filters)} {...(kind && { kind })} />
      <LinkNotice />
      <ActiveFilters />
      <CountAnnouncer total={isFetching ? undefined : data?.total} />
    </>
  );
}

export const box = (name: RegExp) => screen.findByRole('checkbox', { name });
export const search = () => screen.findByRole('searchbox', { name: 'Search the records' });
export const addressIs = (search: string) => waitFor(() => expect(window.location.search).toBe(search));
export const back = () => act(async () => window.history.back());

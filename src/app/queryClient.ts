import { QueryClient } from '@tanstack/react-query';

/** Returns a query client for a dataset that does not change during a visit: nothing goes stale, and an error is a fault, not a hiccup. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, retry: false } },
  });
}

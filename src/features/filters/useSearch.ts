import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v8';

/** Returns the query string as it stands in the address bar. The router's own lags behind: it does not hear of filters that were changed on the page. */
export function useSearch(): string {
  // Draws again at each change; what it holds has lost how the address is written.
  useOptimisticSearchParams();
  return location.search;
}

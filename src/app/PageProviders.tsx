import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  type unstable_AdapterInterface as AdapterInterface,
  unstable_createAdapterProvider as createAdapterProvider,
  renderQueryString,
} from 'nuqs/adapters/custom';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { releaseOf } from '@/api/release';
import { readableParameters } from '@/domain/address/oddParameters';
import { orderParameters } from '@/domain/address/parameterOrder';
import { pinnedHref } from '@/domain/address/releaseLink';
import { PageChartsProvider } from '@/features/export/PageChartsProvider';
import { FiltersProvider } from '@/features/filters/FilterProviders';
import { KeptInLinks } from '@/ui/Link';
import { ShownPage } from '@/ui/PageHeading';

function useRouterAddress(): AdapterInterface {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  // What cannot be read is named by the layout; nobody shall take it for a value.
  const searchParams = useMemo(() => readableParameters(search), [search]);
  const updateUrl = useCallback<AdapterInterface['updateUrl']>(
    (next, { history }) => {
      const to = { search: renderQueryString(next), hash: location.hash };
      // At once: were the router's address drawn later than what it holds was written, a page drawn meanwhile would fall back to the address before.
      void navigate(to, { replace: history === 'replace', preventScrollReset: true, flushSync: true });
    },
    [navigate],
  );
  return { pathname, searchParams, updateUrl, getSearchParamsSnapshot: latestParameters, rateLimitFactor: 0 };
}

/** The parameters of the location, which may be ahead of what is drawn. */
function latestParameters(): URLSearchParams {
  return readableParameters(location.search);
}

/** Gives nuqs the router's address: what is read is the router's location, what is written is a step of the router. */
const RouterAddress = createAdapterProvider(useRouterAddress);

/** The data of one release: all that is asked for inside comes from it, and every link keeps it where it is pinned. */
export function ReleaseProvider({ client, children }: { client: QueryClient; children: ReactNode }) {
  const release = releaseOf(client);
  const complete = useCallback((to: string) => (release === null ? to : pinnedHref(to, release)), [release]);
  return (
    <QueryClientProvider client={client}>
      <KeptInLinks value={complete}>{children}</KeptInLinks>
    </QueryClientProvider>
  );
}

/** What every page stands in: its parameters, written in the fixed order, its filters, its title, and the list of its charts. */
export function PageProviders({ children }: { children: ReactNode }) {
  const shown = useRef({ title: '', heading: '', finding: '' });
  return (
    <RouterAddress processUrlSearchParams={orderParameters}>
      <FiltersProvider>
        <ShownPage value={shown}>
          <PageChartsProvider>{children}</PageChartsProvider>
        </ShownPage>
      </FiltersProvider>
    </RouterAddress>
  );
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { type ReactNode, Suspense } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { orderParameters } from '@/domain/address/parameterOrder';
import { PageChartsProvider } from '@/features/export/PageChartsProvider';
import { FiltersProvider } from '@/features/filters/FiltersProvider';

/**
 * Renders `element` at `address` (`/agreements?country=MK`) with router, address state and a fresh query client over the real data
 * service. `path` is the route's pattern (`/agreements/:id`), for pages that read a part of it. Returns Testing Library's result and a user to
 * act with.
 */
export function renderPage(element: ReactNode, address = '/', path = '*') {
  window.history.replaceState(null, '', address);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } });
  const page = (
    <NuqsAdapter processUrlSearchParams={orderParameters}>
      <Suspense fallback="Loading">
        <FiltersProvider>
          <PageChartsProvider>{element}</PageChartsProvider>
        </FiltersProvider>
      </Suspense>
    </NuqsAdapter>
  );
  const router = createBrowserRouter([{ path, element: page }]);
  const result = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...result, user: userEvent.setup() };
}

import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '@/api/release';
import { PageProviders, ReleaseProvider } from '@/app/PageProviders';

/**
 * Renders `element` at `address` (`/agreements?country=MK`) with router, address state and a fresh query client over the real data
 * service. `path` is the route's pattern (`/agreements/:id`), for pages that read a part of it; `release` the one that the page is pinned to. Returns Testing
 * Library's result and a user to act with.
 */
export function renderPage(element: ReactNode, address = '/', path = '*', release: string | null = null) {
  window.history.replaceState(null, '', address);
  const page = (
    <Suspense fallback="Loading">
      <PageProviders>{element}</PageProviders>
    </Suspense>
  );
  const router = createBrowserRouter([{ path, element: page }]);
  const result = render(
    <ReleaseProvider client={createQueryClient(release)}>
      <RouterProvider router={router} />
    </ReleaseProvider>,
  );
  return { ...result, user: userEvent.setup() };
}

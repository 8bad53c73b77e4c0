import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { pinnedRelease, withPin } from '@/api/pinnedRelease';
import { metaQuery } from '@/api/queries';
import { ErrorPage, NotFoundPage } from '@/app/ErrorPages';
import { Layout } from '@/app/Layout';
import { type Page, type Pages, pages } from '@/domain/address/pages';
import type { Kind } from '@/domain/vocabulary/vocabulary';

/** The code of each page by the address of its file, fetched when the page is first needed. */
const code = import.meta.glob<Readonly<Record<string, ComponentType<{ kind?: Kind }>>>>('@/routes/*/*Page.tsx');

function routeOf({ path, component, kind }: Page): RouteObject {
  const [, load] = Object.entries(code).find(([file]) => file.endsWith(`/${component}.tsx`)) ?? [];
  return {
    path,
    lazy: async () => {
      const Component = (await load?.())?.[component];
      if (!Component) throw new Error(`The page ${path} needs a component ${component}, exported by src/routes/…/${component}.tsx.`);
      // By its key the list of one kind is another page than that of the next, and shows none of its rows.
      return { element: <Component key={path} {...(kind && { kind })} /> };
    },
  };
}

/** What stands in index.html, repeated while the first page loads, so that nothing jumps. */
function Starting() {
  return (
    <div className="start">
      <h1>Accord Atlas</h1>
      <p>Digital-policy cooperation in the Western Balkans and its neighbourhood.</p>
      <p role="status">Loading the records …</p>
    </div>
  );
}

/** Returns all routes; the description of the dataset is fetched before any page is drawn. */
export function routesFor(queryClient: QueryClient, catalogue: Pages = pages): RouteObject[] {
  const all = Object.values(catalogue);
  const inLayout = all.filter((page) => !('isFrame' in page)).map(routeOf);
  return [
    {
      path: '/',
      errorElement: <ErrorPage />,
      HydrateFallback: Starting,
      loader: async () => {
        await queryClient.query({ ...metaQuery, staleTime: 'static' });
        return null;
      },
      // The filters live in the address and change often; the description of the dataset does not depend on them.
      shouldRevalidate: () => false,
      children: [
        ...all.filter((page) => 'isFrame' in page).map(routeOf),
        {
          element: <Layout />,
          children: [{ errorElement: <ErrorPage />, children: [...inLayout, { path: '*', element: <NotFoundPage /> }] }],
        },
      ],
    },
  ];
}

function basename(): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') || '/';
}

/** Begins to load the code of the page at the present address, so that it is there when the data service answers. A failure shows when the router loads it. */
export function fetchPageCode(): void {
  const page = matchRoutes(Object.values(pages).map(routeOf), location, basename())?.at(-1)?.route;
  if (typeof page?.lazy === 'function') page.lazy().catch(() => undefined);
}

/** Returns the browser's router. It starts its loaders at once, so the data service must answer before this is called. Every link keeps the pinned release. */
export function createRouter(queryClient: QueryClient) {
  const router = createBrowserRouter(routesFor(queryClient), { basename: basename() });
  if (pinnedRelease() !== null) {
    const plainHref = router.createHref;
    router.createHref = (to) => withPin(plainHref(to));
  }
  return router;
}

import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { pinnedRelease, withPin } from '@/api/pinnedRelease';
import { metaQuery } from '@/api/queries';
import { ErrorPage } from '@/app/ErrorPage';
import { Layout } from '@/app/Layout';
import { NotFoundPage } from '@/app/NotFoundPage';
import { Starting } from '@/app/Starting';

/** The pages of DESIGN's table that exist today, each loaded when it is first needed. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('@/routes/overview/OverviewPage')).OverviewPage }) },
  { path: 'timeline', lazy: async () => ({ Component: (await import('@/routes/timeline/TimelinePage')).TimelinePage }) },
  { path: 'agreements', lazy: async () => ({ Component: (await import('@/routes/agreements/AgreementsPage')).AgreementsPage }) },
  {
    path: 'agreements/:id',
    lazy: async () => ({ Component: (await import('@/routes/agreements/AgreementPage')).AgreementPage }),
  },
  { path: 'activities', lazy: async () => ({ Component: (await import('@/routes/activities/ActivitiesPage')).ActivitiesPage }) },
  { path: 'activities/:id', lazy: async () => ({ Component: (await import('@/routes/activities/ActivityPage')).ActivityPage }) },
  {
    path: 'initiatives',
    lazy: async () => ({ Component: (await import('@/routes/initiatives/InitiativesPage')).InitiativesPage }),
  },
  {
    path: 'initiatives/:id',
    lazy: async () => ({ Component: (await import('@/routes/initiatives/InitiativePage')).InitiativePage }),
  },
  { path: 'countries/:code', lazy: async () => ({ Component: (await import('@/routes/countries/CountryPage')).CountryPage }) },
  { path: 'topics/:id', lazy: async () => ({ Component: (await import('@/routes/topics/TopicPage')).TopicPage }) },
  {
    path: 'organisations/:id',
    lazy: async () => ({ Component: (await import('@/routes/organisations/OrganisationPage')).OrganisationPage }),
  },
  { path: 'pairs/:a/:b', lazy: async () => ({ Component: (await import('@/routes/pairs/PairPage')).PairPage }) },
  { path: 'compare', lazy: async () => ({ Component: (await import('@/routes/compare/ComparePage')).ComparePage }) },
  { path: 'data', lazy: async () => ({ Component: (await import('@/routes/data/DataPage')).DataPage }) },
  { path: 'data/changes', lazy: async () => ({ Component: (await import('@/routes/data/ChangesPage')).ChangesPage }) },
  { path: 'brief', lazy: async () => ({ Component: (await import('@/routes/brief/BriefPage')).BriefPage }) },
  { path: 'about', lazy: async () => ({ Component: (await import('@/routes/about/AboutPage')).AboutPage }) },
];

/** One chart alone, for the frames of other sites: without the layout of the pages. */
const embed: RouteObject = {
  path: 'embed/:chart?',
  lazy: async () => ({ Component: (await import('@/routes/embed/EmbedPage')).EmbedPage }),
};

/** Returns all routes; the description of the dataset is fetched before any page is drawn. */
export function routesFor(queryClient: QueryClient): RouteObject[] {
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
        embed,
        {
          element: <Layout />,
          children: [{ errorElement: <ErrorPage />, children: [...pages, { path: '*', element: <NotFoundPage /> }] }],
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
  const page = matchRoutes([embed, ...pages], location, basename())?.at(-1)?.route;
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

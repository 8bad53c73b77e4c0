import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type LoaderFunctionArgs, matchRoutes, Outlet, type RouteObject, useLoaderData } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { answerAtOnceIn, clientForRelease, fetchMeta, releaseOf } from '@/api/release';
import { ErrorPage, NotFoundPage } from '@/app/ErrorPages';
import { Layout } from '@/app/Layout';
import { ReleaseProvider } from '@/app/PageProviders';
import { clientOfPrepared } from '@/app/prepared';
import { migrateAddress } from '@/domain/address/addressMigrations';
import { type Page, type Pages, pages } from '@/domain/address/pages';
import { releaseIn } from '@/domain/address/releaseLink';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { ATLAS } from '@/ui/atlas';
import { fetchCode } from '@/ui/lostCode';
import { fetchParts } from '@/ui/part';
import { StillLoading } from '@/ui/StillLoading';
import { whenIdle } from '@/ui/whenIdle';

/** The code of each page by the address of its file, fetched when the page is first needed. */
const code = import.meta.glob<Readonly<Record<string, ComponentType<{ kind?: Kind }>>>>('@/routes/*/*Page.tsx');

function routeOf({ path, component, kind }: Page): RouteObject {
  const [, load] = Object.entries(code).find(([file]) => file.endsWith(`/${component}.tsx`)) ?? [];
  return {
    path,
    lazy: async () => {
      const Component = (load && (await fetchCode(load)))?.[component];
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
      <h1>{ATLAS}</h1>
      <p>Digital-policy cooperation in the Western Balkans and its neighbourhood.</p>
      <p role="status">Loading the records …</p>
      <StillLoading />
    </div>
  );
}

/** Settles the release that the address names, and fetches the description of the dataset before any page is drawn. */
async function loadRelease({ request }: LoaderFunctionArgs) {
  const client = await clientForRelease(releaseIn(new URL(request.url).search));
  await fetchMeta(client);
  return client;
}

/** All pages in the release of the address; by its key a page of another release is another page, and shows no number of the one before. */
function Root() {
  const client = useLoaderData<typeof loadRelease>();
  return (
    <ReleaseProvider key={releaseOf(client)} client={client}>
      <Outlet />
    </ReleaseProvider>
  );
}

/** The route that holds all others. */
export const ROOT = 'root';

/** Returns all routes. */
export function routesFor(catalogue: Pages = pages): RouteObject[] {
  const all = Object.values(catalogue);
  const inLayout = all.filter((page) => !('isFrame' in page)).map(routeOf);
  return [
    {
      id: ROOT,
      path: '/',
      errorElement: (
        <main>
          <ErrorPage />
        </main>
      ),
      HydrateFallback: Starting,
      loader: loadRelease,
      Component: Root,
      // The filters live in the address and change often; only the release is asked for here.
      shouldRevalidate: ({ currentUrl, nextUrl }) => releaseIn(currentUrl.search) !== releaseIn(nextUrl.search),
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

interface AppProps {
  /** The routes of all pages; that of the first one may already have its code. */
  routes?: RouteObject[];
  /** Has the answers of the first page, if the build has drawn it. */
  client?: QueryClient | null;
}

/** The whole page. Making the router starts its loaders, unless the answers of the first page are already here. */
export function App({ routes = routesFor(), client = null }: AppProps) {
  const [router] = useState(() =>
    createBrowserRouter(routes, { basename: basename(), ...(client && { hydrationData: { loaderData: { [ROOT]: client } } }) }),
  );
  useEffect(() => {
    // Its controls work from now on; see start.css.
    delete document.getElementById('root')?.dataset.still;
    // What the build has drawn is taken over by now.
    if (client) answerAtOnceIn(client);
    return whenIdle(() => void fetchParts());
  }, [client]);
  useEffect(() => {
    const { pathname } = router.state.location;
    return router.subscribe(({ location }) => {
      if (location.pathname !== pathname) leaveHead();
    });
  }, [router]);
  return <RouterProvider router={router} />;
}

/** Removes what the head says about the page that the build drew, once another one is shown. */
function leaveHead(): void {
  for (const element of document.head.querySelectorAll('[data-of-page]')) element.remove();
}

/** Returns the routes with the code of the page at the present address: only a page whose code is loaded can take over what is already drawn. */
async function routesWithCodeHere(): Promise<RouteObject[]> {
  const routes = routesFor();
  for (const { route } of matchRoutes(routes, location, basename()) ?? [])
    if (typeof route.lazy === 'function') {
      Object.assign(route, await route.lazy());
      delete route.lazy;
    }
  return routes;
}

/** Gives an address of an earlier version its present form, before anything reads it. */
function renewAddress(): void {
  const { pathname, search, hash } = location;
  const address = pathname.slice(import.meta.env.BASE_URL.length) + search;
  const renewed = migrateAddress(`/${address}`).slice(1);
  if (renewed !== address) history.replaceState(history.state, '', import.meta.env.BASE_URL + renewed + hash);
}

/**
 * Draws the whole page into `root`, or takes over what the build has drawn there for this address. What it drew for another address, or without these parameters,
 * has stayed hidden and is removed. To be called once.
 */
export async function mount(root: HTMLElement): Promise<void> {
  renewAddress();
  const [client, routes] = await Promise.all([clientOfPrepared(location), routesWithCodeHere()]);
  if (client) {
    hydrateRoot(root, <App routes={routes} client={client} />);
    return;
  }
  leaveHead();
  // From here on each page names the feed and the calendar nearest to it, beside those of everything.
  for (const feed of document.head.querySelectorAll('link[rel="alternate"]:not([data-of-site])')) feed.remove();
  root.replaceChildren();
  const app = createRoot(root);
  // Drawn in the same task that removes the notice of the start, so that no frame is empty.
  flushSync(() => app.render(<App />));
  document.getElementById('starting')?.remove();
  delete document.documentElement.dataset.asked;
}

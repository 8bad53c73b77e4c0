/** Draws the pages of the site without a browser, for the build. Like `main.tsx`, it comes with the data service. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { setTransport } from '@/api/client';
import { metaQuery, overviewQuery } from '@/api/queries';
import { feedIndexQuery } from '@/api/staticFiles';
import { ROOT, routesFor } from '@/app/App';
import { hasChartToShare, sharePicture } from '@/app/sharePicture';
import { pageAt, pageOf } from '@/domain/address/pages';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { darkMarks } from '@/ui/darkMarks';
import { archiveFrom, bundledTexts } from '../mocks/api/bundledArchive';
import { responderFor } from '../mocks/api/respond';
import type { BuiltIndex } from '../mocks/engine/atlasIndex';
import { metaOf } from '../mocks/engine/meta';
import { overviewOf } from '../mocks/engine/overview';
import { type DrawnPage, type OpenAtlas, type SharedName, sharedNames } from '../mocks/publish/drawnPage';
import { offeredPages } from '../mocks/publish/hostFiles';
import { type PageHead, pageHead } from '../mocks/publish/pageHead';
import { pageHtml } from '../mocks/publish/pageHtml';
import { pageCard, SHARE_SIZE, shareFile } from '../mocks/publish/share/pageCard';
import { siteAt } from '../mocks/publish/site';

/** Answers of more characters than this are not put into a page. */
const LONGEST_ANSWER = 16_000;
/** Drawing a page may raise further questions, so it is drawn again with their answers: this many times at most. */
const MOST_PASSES = 6;

/** The questions that many pages ask. */
const shared: Readonly<Record<SharedName, QueryKey>> = {
  meta: metaQuery.queryKey,
  feeds: feedIndexQuery.queryKey,
  overview: overviewQuery(noFilters).queryKey,
};

const isSame = (one: QueryKey, other: QueryKey) => JSON.stringify(one) === JSON.stringify(other);

const HOISTED = /^(?:<(?:link|meta)\b[^>]*\/>|<title>[^<]*<\/title>)+/;

/** The charts of a profile are far down the page, and each needs an answer as long as all the others together: they come once the scripts run. */
function isLeftOut(key: QueryKey, path: string): boolean {
  const page = pageOf(path);
  return key[0] === 'overview' && page !== null && 'each' in page;
}

function pendingIn(client: QueryClient, path: string) {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state, queryKey, options }) => {
      const isOnDemand = 'enabled' in options && options.enabled === false;
      return state.status === 'pending' && !isOnDemand && !isLeftOut(queryKey, path);
    });
}

async function draw(path: string): Promise<{ client: QueryClient; html: string }> {
  const handler = createStaticHandler(routesFor());
  const context = await handler.query(new Request(`http://localhost${path}`));
  if (context instanceof Response) throw new Error(`${path} leads to ${context.headers.get('location')}`);
  for (const error of Object.values(context.errors ?? {})) throw error;
  const client: QueryClient = context.loaderData[ROOT];
  const router = createStaticRouter(handler.dataRoutes, context);
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const html = renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />);
    const pending = pendingIn(client, path);
    if (pending.length === 0) return { client, html };
    await Promise.all(pending.map((query) => query.fetch()));
  }
  throw new Error(`${path} asks for more each time it is drawn.`);
}

async function drawPage(path: string, headOf: (path: string, title: string) => PageHead): Promise<DrawnPage> {
  const { client, html } = await draw(path);
  const hoisted = HOISTED.exec(html)?.[0] ?? '';
  const title = /<title>([^<]*)<\/title>/.exec(hoisted)?.[1];
  if (!title) throw new Error(`${path} has no title.`);
  const answered = client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => [queryKey, state.data] as const);
  const nameOf = (key: QueryKey) => sharedNames.find((name) => isSame(key, shared[name]));
  const own = answered.filter(([key]) => nameOf(key) === undefined);
  const isLong = (answer: unknown) => JSON.stringify(answer).length > LONGEST_ANSWER;
  return {
    head: headOf(path, title),
    hoisted: hoisted.replace(/<title>[^<]*<\/title>/, ''),
    html: html.slice(hoisted.length),
    answers: own.filter(([, answer]) => !isLong(answer)),
    shared: answered.flatMap(([key]) => {
      const name = nameOf(key);
      return name ? [[key, name] as const] : [];
    }),
    asked: own.filter(([, answer]) => isLong(answer)).map(([key]) => key),
    component: pageOf(path)?.component ?? '',
  };
}

function drawSharePicture(index: BuiltIndex, path: string): string {
  const { about, release } = index.dataset;
  const card = pageCard(index, path);
  if (!card) throw new Error(`Nothing is known of ${path}.`);
  const filters = filtersWith(pageAt(path)?.filters ?? {});
  const source = hasChartToShare(path) ? { overview: overviewOf(index, filters), filters, research: metaOf(index) } : null;
  return sharePicture({ card, about, release, source }, SHARE_SIZE);
}

export const openAtlas: OpenAtlas = (siteUrl, base, readFile, texts = bundledTexts) => {
  const archive = archiveFrom(texts);
  const index = archive.newest;
  setTransport(responderFor(archive));
  globalThis.fetch = async (address) => new Response(readFile(String(address)), { headers: { 'content-type': 'application/json' } });
  const site = siteAt(siteUrl, base);
  const headOf = (path: string, title: string) => pageHead(index, site, path, title);
  return {
    paths: offeredPages(index, new Map()).map(({ path }) => path),
    sharedAnswers: async () => {
      const { client } = await draw('/');
      await client.query(feedIndexQuery);
      const text = (name: SharedName) => JSON.stringify(client.getQueryData(shared[name]));
      return { meta: text('meta'), feeds: text('feeds'), overview: text('overview') };
    },
    drawPage: (path) => drawPage(path, headOf),
    drawSharePicture: (path) => drawSharePicture(index, path),
    shareFile,
    pageHtml,
    stillStyles: darkMarks(),
  };
};

import type { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { setTransport, type Transport } from '@/api/client';
import { ROOT, routesFor } from '@/app/App';
import { writePrepared } from '@/app/prepared';

export { responderFor } from '../mocks/api/respond';
export { archiveFrom, bundledTexts } from '../mocks/api/bundledArchive';

export function answerFrom(transport: Transport) { setTransport(transport); }

export async function renderAddress(address: string) {
  const handler = createStaticHandler(routesFor());
  const context = await handler.query(new Request(`http://localhost${address}`));
  if (context instanceof Response) throw new Error(`${address} redirects to ${context.headers.get('location')}`);
  if (context.errors) throw Object.values(context.errors)[0];
  const router = createStaticRouter(handler.dataRoutes, context);
  const client = context.loaderData[ROOT] as QueryClient;
  let html = '';
  let passes = 0;
  for (;;) {
    passes += 1;
    html = renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />);
    const pending = client.getQueryCache().getAll().filter((query) => query.state.status === 'pending');
    if (pending.length === 0 || passes > 6) break;
    await Promise.all(pending.map((query) => query.fetch(query.options as never).catch(() => undefined)));
  }
  return { html, passes, answers: writePrepared({ address, client }), queries: client.getQueryCache().getAll().map((q) => q.queryKey) };
}

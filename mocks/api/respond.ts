import { API_PATH, readPath } from '@/domain/answers/endpoints';
import { listed } from '@/domain/words/sentences';
import type { Archive } from '../engine/releases';
import { answererFor, problemReply } from './answer';
import { type Served, served } from './endpoints';

type Endpoints = Readonly<Record<string, Served>>;

function nothingThere(method: string, pathname: string, endpoints: Endpoints, release: string) {
  const paths = Object.values(endpoints).map(({ path }) => path.slice(1));
  // A list and its records are named in one word.
  const named = paths.filter((path) => !paths.some((list) => path === `${list}/{id}`));
  return problemReply(release, {
    title: 'No such resource',
    status: 404,
    detail: `There is nothing at ${method} ${pathname}. ${API_PATH}/ answers GET requests for ${listed(named)}.`,
  });
}

/**
 * Returns a function that answers requests to the API as the answerer does. It knows neither browser nor server. Whatever happens, there is an answer: also
 * unknown addresses get JSON, since a static host would send its start page.
 */
export function responderFor(archive: Archive, endpoints: Endpoints = served): (request: Request) => Promise<Response> {
  const newest = archive.newest.dataset.release.id;
  const answer = answererFor(archive, endpoints);
  return async ({ url, method }) => {
    const { pathname, searchParams: params } = new URL(url);
    const [id, values] = Object.entries(endpoints)
      .map(([name, { path }]) => [name, readPath(path, pathname)] as const)
      .find(([, found]) => found !== null && method === 'GET') ?? ['', null];
    const reply = values ? await answer(id, { values, params }) : nothingThere(method, pathname, endpoints, newest);
    const [body, status, mediaType, release] = reply.problem
      ? ([reply.problem, reply.problem.status, 'application/problem+json', reply.release] as const)
      : ([reply.answer, 200, 'application/json', reply.answer.release] as const);
    return Response.json(body, { status, headers: { 'Content-Type': mediaType, 'X-Dataset-Release': release } });
  };
}

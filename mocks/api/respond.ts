import { migrateRequest } from '@/domain/address/addressMigrations';
import type { LinkProblem } from '@/domain/address/linkProblem';
import type { Problem } from '@/domain/answers/apiAnswers';
import { canonicalQuery } from '@/domain/answers/canonicalQuery';
import { API_PATH } from '@/domain/answers/endpoints';
import { listed } from '@/domain/words/sentences';
import { whenLoaded } from '../engine/missing';
import type { Archive } from '../engine/releases';
import { type Served, served } from './endpoints';
import { notFound, Refusal, refuse, releaseProblem } from './queries';

type Endpoints = Readonly<Record<string, Served>>;

function headers(mediaType: string, release: string) {
  return { headers: { 'Content-Type': mediaType, 'X-Dataset-Release': release } };
}

function problemAnswer(release: string, problem: Omit<Problem, 'type'>): Response {
  return Response.json({ type: 'about:blank', ...problem }, { status: problem.status, ...headers('application/problem+json', release) });
}

/** Percent codes that denote no text stay as they are: whoever looks the value up says that there is no such thing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns what the names in a path pattern stand for in an address, in whatever folder the API lies; null when the address is another one. */
export function readPath(pattern: string, pathname: string): Readonly<Record<string, string>> | null {
  const shape = new RegExp(`${API_PATH}${pattern.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`);
  const found = shape.exec(pathname);
  return found && Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, text]) => [name, decoded(text)]));
}

function nothingThere(request: Request, pathname: string, endpoints: Endpoints): never {
  const paths = Object.values(endpoints).map(({ path }) => path.slice(1));
  // A list and its records are named in one word.
  const named = paths.filter((path) => !paths.some((list) => path === `${list}/{id}`));
  return notFound(
    'No such resource',
    `There is nothing at ${request.method} ${pathname}. ${API_PATH}/ answers GET requests for ${listed(named)}.`,
  );
}

/**
 * Returns a function that answers requests to the API from the release that they name, without `release=` from the newest one. It knows neither browser nor
 * server. Whatever happens, there is an answer: also unknown addresses get JSON, since a static host would send its start page, and a fault becomes a 500
 * problem instead of a broken request.
 */
export function responderFor(archive: Archive, endpoints: Endpoints = served): (request: Request) => Promise<Response> {
  const newest = archive.newest.dataset.release.id;
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const params = migrateRequest(searchParams);
    let release = newest;
    try {
      const answer = await whenLoaded(() => {
        const [endpoint, values] =
          Object.values(endpoints)
            .map((one) => [one, readPath(one.path, pathname)] as const)
            .find(([, found]) => found !== null && request.method === 'GET') ?? nothingThere(request, pathname, endpoints);
        const asked = params.has('release') ? params.getAll('release').join(',') : newest;
        const index = archive.at(asked) ?? refuse([releaseProblem(archive, 'release', asked)]);
        release = asked;
        const source = { archive, index };
        const problems: LinkProblem[] = [];
        const query = endpoint.read(source, { values: values ?? {}, params, problems });
        if (problems.length > 0) refuse(problems);
        return { ...endpoint.answer(source, query), query: canonicalQuery(endpoint.parameters, params) };
      });
      return Response.json(answer, headers('application/json', answer.release));
    } catch (cause) {
      if (cause instanceof Refusal) return problemAnswer(release, cause.problem);
      const detail = `The data service failed: ${cause instanceof Error ? cause.message : String(cause)}. Reload the page; if it happens again, report this address.`;
      return problemAnswer(newest, { title: 'Error in the data service', status: 500, detail });
    }
  };
}

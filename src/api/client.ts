import type { z } from 'zod';
import { ApiError } from '@/api/apiError';
import { setLocalTransport } from '@/api/localTransport';
import { siteHref, siteOrigin } from '@/api/siteHref';
import { pinnedHref } from '@/domain/address/releaseLink';
import type { Problem } from '@/domain/answers/apiAnswers';
import { API_PATH } from '@/domain/answers/endpoints';
import { LONGEST_SILENCE, Silence, steadily } from '@/domain/answers/steadily';

/** Answers a request as `fetch` does. */
export type Transport = (request: Request) => Promise<Response>;

let transport: Transport = (request) => fetch(request);

/** Has every question go to the API by requests, and replaces the way that these take. */
export function setTransport(next: Transport): void {
  setLocalTransport(null);
  transport = next;
}

/** Returns the server named in `VITE_API_URL`; undefined where the data service that comes with the page answers, which needs no connection. */
export function apiServer(): string | undefined {
  return (import.meta.env.VITE_API_URL as string | undefined) || undefined;
}

/** Returns the address of the API's root, without a slash at the end: `VITE_API_URL`, else `api/v1` beside the page. */
export function apiRoot(): string {
  return (apiServer() ?? siteOrigin() + siteHref(API_PATH)).replace(/\/$/, '');
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const { problemSchema } = await import('@/domain/answers/apiAnswers');
  const parsed = problemSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  return {
    type: 'about:blank',
    title: 'The data service did not answer as expected',
    status: response.status,
    detail: `${response.url} answered ${response.status} without saying why. Reload the page; if it keeps happening, the service may be down.`,
  };
}

/** Stands for a body that is no JSON. */
const notJson = Symbol('not JSON');

function unexpected(detail: string): Problem {
  return { type: 'about:blank', title: 'The data service sent something unexpected', status: 502, detail };
}

/** What is said where no whole answer comes. */
function unanswered(address: string, cause: unknown): Problem {
  if (cause instanceof Silence) {
    const detail = `Nothing came from ${address} for ${LONGEST_SILENCE / 1000} seconds. Try again.`;
    return { type: 'about:blank', title: 'The data service does not answer', status: 504, detail };
  }
  const detail = `No answer from ${address} (${String(cause)}). Check the connection and try again.`;
  return { type: 'about:blank', title: 'The data service cannot be reached', status: 503, detail };
}

/**
 * Fetches `path` (`/overview?country=MK`) below the API's root, in the given release unless it names one, and returns the answer, checked with `schema`. Throws an `ApiError` when the
 * server refuses, when the answer has another shape than the schema (status 502), when nothing answers (status 503), or when nothing comes for too long (status 504).
 */
export async function getJson<T extends z.ZodType>(
  path: string,
  schema: T,
  { signal, release = null }: { readonly signal?: AbortSignal; readonly release?: string | null } = {},
): Promise<z.infer<T>> {
  const address = apiRoot() + (release === null ? path : pinnedHref(path, release));
  const body = await steadily(async (ending, alive) => {
    const response = await transport(new Request(address, { headers: { accept: 'application/json' }, signal: ending }));
    alive();
    if (!response.ok) throw new ApiError(await problemOf(response));
    return (await response.json().catch(() => notJson)) as unknown;
  }, signal).catch((cause: unknown) => {
    if (signal?.aborted || cause instanceof ApiError) throw cause;
    throw new ApiError(unanswered(address, cause));
  });
  if (body === notJson)
    throw new ApiError(
      unexpected(`The answer to ${path} broke off, or is a page and no data. Try again; if it happens again, the service may be down.`),
    );
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  const place = first?.path.join('.') || 'the whole answer';
  throw new ApiError(
    unexpected(
      `The answer to ${path} is not of the expected form, so nothing of it is shown (${place}: ${first?.message ?? 'unknown'}). Reload the page: it may be older than the service.`,
    ),
  );
}

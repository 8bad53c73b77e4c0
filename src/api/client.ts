import type { z } from 'zod';
import { ApiError } from '@/api/apiError';
import { setLocalTransport } from '@/api/localTransport';
import { siteHref, siteOrigin } from '@/api/siteHref';
import { pinnedHref } from '@/domain/address/releaseLink';
import type { Problem } from '@/domain/answers/apiAnswers';
import { API_PATH } from '@/domain/answers/endpoints';

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

/**
 * Fetches `path` (`/overview?country=MK`) below the API's root, in the given release unless it names one, and returns the answer, checked with `schema`. Throws an `ApiError` when the
 * server refuses, when the answer has another shape than the schema (status 502), or when nothing answers (status 503).
 */
export async function getJson<T extends z.ZodType>(
  path: string,
  schema: T,
  { signal, release = null }: { readonly signal?: AbortSignal; readonly release?: string | null } = {},
): Promise<z.infer<T>> {
  const request = new Request(apiRoot() + (release === null ? path : pinnedHref(path, release)), {
    headers: { accept: 'application/json' },
    ...(signal && { signal }),
  });
  const response = await transport(request).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError({
      type: 'about:blank',
      title: 'The data service cannot be reached',
      status: 503,
      detail: `No answer from ${request.url} (${String(cause)}). Check the connection and try again.`,
    });
  });
  if (!response.ok) throw new ApiError(await problemOf(response));
  const parsed = schema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new ApiError({
    type: 'about:blank',
    title: 'The data service sent something unexpected',
    status: 502,
    detail: `The answer to ${path} is not of the expected form: ${first?.path.join('.') ?? 'the whole answer'}: ${first?.message ?? 'not JSON'}.`,
  });
}

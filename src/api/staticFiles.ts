import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { ApiError } from '@/api/apiError';
import { siteHref } from '@/api/siteHref';
import { steadily } from '@/domain/answers/steadily';

type Schemas = typeof import('@/domain/answers/releaseFiles');

function problem(status: number, title: string, detail: string): ApiError {
  return new ApiError({ type: 'about:blank', title, status, detail });
}

/**
 * Fetches a JSON file that the build writes. Returns null where there is none: the host then answers 404, or with the page itself. Throws
 * an `ApiError` when nothing answers (503) or when the file has another shape than the schema (502).
 */
async function getStatic<T extends z.ZodType>(
  path: string,
  schemaOf: (schemas: Schemas) => T,
  signal: AbortSignal,
): Promise<z.infer<T> | null> {
  const address = siteHref(path);
  const read = async (ending: AbortSignal) => {
    const response = await fetch(address, { signal: ending });
    const isThere = response.status !== 404 && !response.headers.get('content-type')?.includes('html');
    return { isThere, body: isThere && response.ok ? await response.json().catch(() => null) : null };
  };
  const { isThere, body } = await steadily(read, signal).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw problem(
      503,
      'The list of files cannot be reached',
      `No answer from ${address} (${String(cause)}). Check the connection and try again.`,
    );
  });
  if (!isThere) return null;
  const parsed = schemaOf(await import('@/domain/answers/releaseFiles')).safeParse(body);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw problem(
    502,
    'The list of files cannot be read',
    `${address} is not of the expected form: ${first?.path.join('.') || 'the whole file'}: ${first?.message ?? ''}.`,
  );
}

/** The files of each release; null where the build has not written any. */
export const releaseFilesQuery = queryOptions({
  queryKey: ['static', 'releases'],
  queryFn: ({ signal }) => getStatic('data/releases.json', (schemas) => schemas.releaseFilesSchema, signal),
});

/** The feeds and calendars; null where the build has not written any. */
export const feedIndexQuery = queryOptions({
  queryKey: ['static', 'feeds'],
  queryFn: ({ signal }) => getStatic('feeds/index.json', (schemas) => schemas.feedIndexSchema, signal),
});

/** What a reader keeps who wants to use the site without a network; null where the build has not written a list. */
export const offlineFilesQuery = queryOptions({
  queryKey: ['static', 'offline'],
  queryFn: ({ signal }) => getStatic('offline.json', (schemas) => schemas.offlineFilesSchema, signal),
});

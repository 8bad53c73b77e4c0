import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { metaSchema } from '@/domain/answers/apiAnswers';

/** What the dataset holds. The layout's loader fetches it before any page is drawn. */
export const metaQuery = queryOptions({ queryKey: ['meta'], queryFn: ({ signal }) => getJson('/meta', metaSchema, signal) });

/** Returns the dataset's description; present on every page, since the layout waits for it. */
export function useMeta() {
  return useSuspenseQuery(metaQuery).data;
}

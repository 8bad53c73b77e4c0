import { http } from 'msw/http';
import type { AtlasIndex } from '../engine/atlasIndex';
import { problemAnswer } from './answers';
import { metaHandler } from './meta';
import { overviewHandler } from './overview';
import { recordHandlers } from './records';
import { searchHandler } from './search';

/** Returns the handlers of the API over an index. The last one answers unknown paths with JSON, because a static host would send HTML with 200. */
export function createHandlers(index: AtlasIndex) {
  const release = index.dataset.release.id;
  return [
    metaHandler(index),
    overviewHandler(index),
    ...recordHandlers(index, 'activity'),
    ...recordHandlers(index, 'agreement'),
    ...recordHandlers(index, 'initiative'),
    searchHandler(index),
    http.all('*/api/*', ({ request }) =>
      problemAnswer(release, {
        title: 'No such resource',
        status: 404,
        detail: `Nothing answers ${request.method} ${new URL(request.url).pathname}. The resources stand under /api/v1/: meta, overview, activities, agreements, initiatives, search.`,
      }),
    ),
  ];
}

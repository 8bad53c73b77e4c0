import { http } from 'msw/http';
import { passthrough } from 'msw/utils/passthrough';
import { problemAnswer } from '../api/answers';
import { changesHandler } from '../api/changes';
import { metaHandler } from '../api/meta';
import { overviewHandler } from '../api/overview';
import { profileHandlers } from '../api/profiles';
import { recordHandlers } from '../api/records';
import { searchHandler } from '../api/search';
import { timelineHandlers } from '../api/timeline';
import type { Archive } from '../engine/archive';

/** The development server hands out the modules of `src/api/` under such addresses; they are no part of the API. */
const SOURCE_PATH = /\/src\/api\//;

/** Returns the handlers of the API over an archive. The last one answers unknown paths with JSON, because a static host would send HTML with 200. */
export function createHandlers(archive: Archive) {
  const release = archive.newest.dataset.release.id;
  return [
    metaHandler(archive),
    overviewHandler(archive),
    ...timelineHandlers(archive),
    ...recordHandlers(archive, 'activity'),
    ...recordHandlers(archive, 'agreement'),
    ...recordHandlers(archive, 'initiative'),
    ...profileHandlers(archive),
    searchHandler(archive),
    changesHandler(archive),
    http.all('*/api/*', ({ request }) => {
      const { pathname } = new URL(request.url);
      if (SOURCE_PATH.test(pathname)) return passthrough();
      return problemAnswer(release, {
        title: 'No such resource',
        status: 404,
        detail: `Nothing answers ${request.method} ${pathname}. GET is answered under /api/v1/ for meta, overview, timeline, rhythm, activities, agreements, initiatives, countries/{code}, topics/{id}, organisations/{id}, pairs/{a}/{b}, search and changes.`,
      });
    }),
  ];
}

import { http } from 'msw/http';
import type { AtlasIndex } from '../engine/atlasIndex';
import { overviewOf } from '../engine/overview';
import { answering, jsonAnswer } from './answers';
import { readFilters } from './queries';
import { refusal } from './refusal';

/** `GET /api/v1/overview?…` */
export function overviewHandler(index: AtlasIndex) {
  const release = index.dataset.release.id;
  return http.get('*/api/v1/overview', ({ request }) =>
    answering(release, () => {
      const read = readFilters(index, new URL(request.url).searchParams);
      return 'query' in read ? jsonAnswer(release, overviewOf(index, read.query)) : refusal(release, read.problems);
    }),
  );
}

import { http } from 'msw/http';
import type { Archive } from '../engine/archive';
import { overviewOf } from '../engine/overview';
import { answering, jsonAnswer, refusal } from './answers';
import { readFilters } from './queries';

/** `GET /api/v1/overview?…` */
export function overviewHandler(archive: Archive) {
  return http.get('*/api/v1/overview', ({ request }) =>
    answering(archive, request, (index, params) => {
      const release = index.dataset.release.id;
      const read = readFilters(index, params);
      return 'query' in read ? jsonAnswer(release, overviewOf(index, read.query)) : refusal(release, read.problems);
    }),
  );
}

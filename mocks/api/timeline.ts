import { http } from 'msw/http';
import type { Archive } from '../engine/archive';
import { rhythmOf } from '../engine/rhythm';
import { timelineOf } from '../engine/timeline';
import { answering, jsonAnswer, refusal } from './answers';
import { readFilters, readTimelineQuery } from './queries';

/** `GET /api/v1/timeline?…&lane=country|topic|type|org` and `GET /api/v1/rhythm?…` */
export function timelineHandlers(archive: Archive) {
  return [
    http.get('*/api/v1/timeline', ({ request }) =>
      answering(archive, request, (index, params) => {
        const release = index.dataset.release.id;
        const read = readTimelineQuery(index, params);
        return 'query' in read ? jsonAnswer(release, timelineOf(index, read.query)) : refusal(release, read.problems);
      }),
    ),
    http.get('*/api/v1/rhythm', ({ request }) =>
      answering(archive, request, (index, params) => {
        const release = index.dataset.release.id;
        const read = readFilters(index, params);
        return 'query' in read ? jsonAnswer(release, rhythmOf(index, read.query)) : refusal(release, read.problems);
      }),
    ),
  ];
}

import { http } from 'msw/http';
import type { AtlasIndex } from '../engine/atlasIndex';
import { rhythmOf } from '../engine/rhythm';
import { timelineOf } from '../engine/timeline';
import { answering, jsonAnswer } from './answers';
import { readFilters, readTimelineQuery } from './queries';
import { refusal } from './refusal';

/** `GET /api/v1/timeline?…&lane=country|topic|type|org` and `GET /api/v1/rhythm?…` */
export function timelineHandlers(index: AtlasIndex) {
  const release = index.dataset.release.id;
  return [
    http.get('*/api/v1/timeline', ({ request }) =>
      answering(release, () => {
        const read = readTimelineQuery(index, new URL(request.url).searchParams);
        return 'query' in read ? jsonAnswer(release, timelineOf(index, read.query)) : refusal(release, read.problems);
      }),
    ),
    http.get('*/api/v1/rhythm', ({ request }) =>
      answering(release, () => {
        const read = readFilters(index, new URL(request.url).searchParams);
        return 'query' in read ? jsonAnswer(release, rhythmOf(index, read.query)) : refusal(release, read.problems);
      }),
    ),
  ];
}

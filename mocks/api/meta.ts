import { http } from 'msw/http';
import type { Archive } from '../engine/archive';
import { metaOf } from '../engine/meta';
import { answering, jsonAnswer } from './answers';

/** `GET /api/v1/meta` */
export function metaHandler(archive: Archive) {
  return http.get('*/api/v1/meta', ({ request }) =>
    answering(archive, request, (index) => jsonAnswer(index.dataset.release.id, metaOf(index, archive.newest.dataset))),
  );
}

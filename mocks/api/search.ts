import { http } from 'msw/http';
import { Q_LIMIT } from '@/domain/facets/filterCodec';
import type { Archive } from '../engine/archive';
import { suggest } from '../engine/suggest';
import { answering, jsonAnswer } from './answers';

/** `GET /api/v1/search?q=` */
export function searchHandler(archive: Archive) {
  return http.get('*/api/v1/search', ({ request }) =>
    answering(archive, request, (index, params) => {
      const q = (params.get('q') ?? '').trim().slice(0, Q_LIMIT);
      return jsonAnswer(index.dataset.release.id, suggest(index, q));
    }),
  );
}

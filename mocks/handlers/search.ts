import { http } from 'msw/http';
import { Q_LIMIT } from '@/domain/filterCodec';
import type { AtlasIndex } from '../engine/atlasIndex';
import { suggest } from '../engine/suggest';
import { answering, jsonAnswer } from './answers';

/** `GET /api/v1/search?q=` */
export function searchHandler(index: AtlasIndex) {
  const release = index.dataset.release.id;
  return http.get('*/api/v1/search', ({ request }) =>
    answering(release, () => {
      const q = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, Q_LIMIT);
      return jsonAnswer(release, suggest(index, q));
    }),
  );
}

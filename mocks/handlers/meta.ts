import { http } from 'msw/http';
import type { AtlasIndex } from '../engine/atlasIndex';
import { metaOf } from '../engine/meta';
import { answering, jsonAnswer } from './answers';

/** `GET /api/v1/meta` */
export function metaHandler(index: AtlasIndex) {
  const release = index.dataset.release.id;
  return http.get('*/api/v1/meta', () => answering(release, () => jsonAnswer(release, metaOf(index))));
}

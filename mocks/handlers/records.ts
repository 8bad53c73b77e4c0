import { http } from 'msw/http';
import { type Kind, kindPlurals } from '@/domain/vocabulary';
import type { AtlasIndex } from '../engine/atlasIndex';
import { detailOf } from '../engine/detail';
import { listRecords } from '../engine/list';
import { answering, jsonAnswer, problemAnswer } from './answers';
import { readListQuery } from './queries';
import { refusal } from './refusal';

/** `GET /api/v1/{activities|agreements|initiatives}?…` and `GET /api/v1/…/{id}` for one kind. */
export function recordHandlers(index: AtlasIndex, kind: Kind) {
  const release = index.dataset.release.id;
  const plural = kindPlurals[kind];
  return [
    http.get(`*/api/v1/${plural}`, ({ request }) =>
      answering(release, () => {
        const read = readListQuery(index, new URL(request.url).searchParams);
        return 'query' in read ? jsonAnswer(release, listRecords(index, kind, read.query)) : refusal(release, read.problems);
      }),
    ),
    http.get(`*/api/v1/${plural}/:id`, ({ params }) =>
      answering(release, () => {
        const id = String(params.id);
        const detail = detailOf(index, kind, id);
        if (detail) return jsonAnswer(release, detail);
        return problemAnswer(release, {
          title: 'No such record',
          status: 404,
          detail: `There is no ${kind} '${id}' in release ${release}. Look it up in the list of ${plural}.`,
        });
      }),
    ),
  ];
}

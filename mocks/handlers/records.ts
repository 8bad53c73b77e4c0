import { http } from 'msw/http';
import { type Kind, kindPlurals } from '@/domain/vocabulary';
import type { Archive } from '../engine/archive';
import { detailOf } from '../engine/detail';
import { listRecords } from '../engine/list';
import { answering, jsonAnswer, problemAnswer, refusal } from './answers';
import { readListQuery } from './queries';

/** `GET /api/v1/{activities|agreements|initiatives}?…` and `GET /api/v1/…/{id}` for one kind. */
export function recordHandlers(archive: Archive, kind: Kind) {
  const plural = kindPlurals[kind];
  return [
    http.get(`*/api/v1/${plural}`, ({ request }) =>
      answering(archive, request, (index, params) => {
        const release = index.dataset.release.id;
        const read = readListQuery(index, params);
        return 'query' in read ? jsonAnswer(release, listRecords(index, kind, read.query)) : refusal(release, read.problems);
      }),
    ),
    http.get(`*/api/v1/${plural}/:id`, ({ params: { id: asked }, request }) =>
      answering(archive, request, (index) => {
        const release = index.dataset.release.id;
        const id = String(asked);
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

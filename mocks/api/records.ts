import { http } from 'msw/http';
import { recordKinds } from '@/domain/records/kinds';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { Archive } from '../engine/archive';
import { detailOf } from '../engine/detail';
import { removalOf } from '../engine/history';
import { listRecords } from '../engine/list';
import { answering, jsonAnswer, problemAnswer, refusal } from './answers';
import { readListQuery } from './queries';

/** `GET /api/v1/{activities|agreements|initiatives}?…` and `GET /api/v1/…/{id}` for one kind. */
export function recordHandlers(archive: Archive, kind: Kind) {
  const plural = recordKinds[kind].plural;
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
        const removal = removalOf(index.dataset, kind, id);
        const why = removal
          ? `It was removed with release ${removal.release}: ${removal.reason} The releases before that one still have it.`
          : `The address may be mistyped or cut off in the mail it came in. Look the ${kind} up in the list of ${plural}.`;
        return problemAnswer(release, {
          title: 'No such record',
          status: 404,
          detail: `There is no ${kind} '${id.slice(0, 120)}' in release ${release}. ${why}`,
        });
      }),
    ),
  ];
}

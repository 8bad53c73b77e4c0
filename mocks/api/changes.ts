import { http } from 'msw/http';
import type { Archive } from '../engine/archive';
import { changesBetween } from '../engine/changesBetween';
import { answering, jsonAnswer, refusal, unknownRelease } from './answers';
import { readFilters } from './queries';

/** `GET /api/v1/changes?since=<release>&until=<release>&…`; without `until` up to the release that is answered from, which is the newest unless named. */
export function changesHandler(archive: Archive) {
  return http.get('*/api/v1/changes', ({ request }) =>
    answering(archive, request, (index, params) => {
      const release = index.dataset.release.id;
      const sinceId = params.get('since') ?? '';
      const untilId = params.get('until') ?? release;
      const since = archive.at(sinceId);
      const until = archive.at(untilId);
      const unknown = [
        ...(since ? [] : [unknownRelease(archive, 'since', sinceId)]),
        ...(until ? [] : [unknownRelease(archive, 'until', untilId)]),
      ];
      if (!since || !until) return refusal(release, unknown);
      if (since.dataset.releases.length > until.dataset.releases.length) {
        return refusal(release, [{ parameter: 'since', value: sinceId, code: 'reversed-releases', until: untilId, shown: sinceId }]);
      }
      // An organisation that only one of the two knows can be asked for: its records were added or removed.
      const read = readFilters({ organisations: new Map([...since.organisations, ...until.organisations]) }, params);
      return 'query' in read ? jsonAnswer(untilId, changesBetween(since, until, read.query)) : refusal(release, read.problems);
    }),
  );
}

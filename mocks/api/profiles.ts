import { http } from 'msw/http';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { idsOf, isIdOf, topics } from '@/domain/vocabulary/vocabulary';
import { shorten } from '@/domain/words/sentences';
import type { Archive } from '../engine/archive';
import type { AtlasIndex } from '../engine/atlasIndex';
import { organisationProfileOf } from '../engine/organisationProfile';
import { pairProfileOf } from '../engine/pairProfile';
import { countryProfileOf, entriesOfCountries, topicProfileOf } from '../engine/profiles';
import { answering, jsonAnswer, problemAnswer, refusal } from './answers';

/** Returns the answer to a country that has no profile, or null when it has one. */
function countryProblem(index: AtlasIndex, code: string): Response | null {
  const release = index.dataset.release.id;
  if (!isCountryCode(code)) {
    const capitals = code.toUpperCase();
    const hint = isCountryCode(capitals)
      ? `Write it in capitals: ${capitals}.`
      : 'Write an ISO 3166-1 alpha-2 code, such as MK (XK for Kosovo).';
    return problemAnswer(release, {
      title: 'No such country',
      status: 404,
      detail: `'${shorten(code)}' is not a country code. ${hint}`,
    });
  }
  if (entriesOfCountries(index, code).length > 0) return null;
  return problemAnswer(release, {
    title: 'No records of this country',
    status: 404,
    detail: `${countryName(code)} (${code}) takes part in no record of release ${release}. The countries that do are in /api/v1/meta.`,
  });
}

function countryHandler(archive: Archive) {
  return http.get('*/api/v1/countries/:code', ({ params, request }) =>
    answering(archive, request, (index) => {
      const release = index.dataset.release.id;
      const code = String(params.code);
      return countryProblem(index, code) ?? jsonAnswer(release, countryProfileOf(index, code));
    }),
  );
}

function topicHandler(archive: Archive) {
  return http.get('*/api/v1/topics/:id', ({ params, request }) =>
    answering(archive, request, (index) => {
      const release = index.dataset.release.id;
      const id = String(params.id);
      if (isIdOf(topics, id)) return jsonAnswer(release, topicProfileOf(index, id));
      const detail = `There is no topic '${shorten(id)}'. The topics are ${idsOf(topics).join(', ')}.`;
      return problemAnswer(release, { title: 'No such topic', status: 404, detail });
    }),
  );
}

function organisationHandler(archive: Archive) {
  return http.get('*/api/v1/organisations/:id', ({ params, request }) =>
    answering(archive, request, (index) => {
      const release = index.dataset.release.id;
      const id = String(params.id);
      const merged = new URL(request.url).searchParams.get('merged') ?? 'false';
      if (merged !== 'true' && merged !== 'false')
        return refusal(release, [{ parameter: 'merged', value: merged, code: 'unknown-word', expected: ['true', 'false'] }]);
      const profile = organisationProfileOf(index, id, merged === 'true');
      if (profile) return jsonAnswer(release, profile);
      const detail = `There is no organisation '${shorten(id)}' in release ${release}. Find it by name with /api/v1/search?q=, or in the registry in /api/v1/meta.`;
      return problemAnswer(release, { title: 'No such organisation', status: 404, detail });
    }),
  );
}

function pairHandler(archive: Archive) {
  return http.get('*/api/v1/pairs/:a/:b', ({ params, request }) =>
    answering(archive, request, (index) => {
      const release = index.dataset.release.id;
      const a = String(params.a);
      const b = String(params.b);
      const unknown = countryProblem(index, a) ?? countryProblem(index, b);
      if (unknown) return unknown;
      if (a === b) {
        const detail = `A pair needs two different countries. For everything on ${countryName(a)} ask for /api/v1/countries/${a}.`;
        return problemAnswer(release, { title: 'One country twice', status: 400, detail });
      }
      if (a < b) return jsonAnswer(release, pairProfileOf(index, a, b));
      const detail = `The codes of a pair stand in alphabetical order. Ask for /api/v1/pairs/${b}/${a}.`;
      return problemAnswer(release, { title: 'Codes in the other order', status: 400, detail });
    }),
  );
}

/** `GET /api/v1/countries/{code}`, `/topics/{id}`, `/organisations/{id}?merged=true`, `/pairs/{a}/{b}` */
export function profileHandlers(archive: Archive) {
  return [countryHandler(archive), topicHandler(archive), organisationHandler(archive), pairHandler(archive)];
}

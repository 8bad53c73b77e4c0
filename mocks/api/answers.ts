import { HttpResponse } from 'msw/http';
import { type LinkProblem, refusalSentence } from '@/domain/address/linkProblem';
import type { Problem } from '@/domain/answers/apiAnswers';
import type { Archive } from '../engine/archive';
import type { AtlasIndex } from '../engine/atlasIndex';

/** Returns a JSON answer that carries the release in its header. */
export function jsonAnswer(release: string, body: object): Response {
  return HttpResponse.json(body, { headers: { 'X-Dataset-Release': release } });
}

/** Returns an RFC 9457 problem document. */
export function problemAnswer(release: string, problem: Omit<Problem, 'type'>): Response {
  return HttpResponse.json(
    { type: 'about:blank', ...problem },
    { status: problem.status, headers: { 'Content-Type': 'application/problem+json', 'X-Dataset-Release': release } },
  );
}

/** Returns the 400 answer to a query with unusable parameters, each named with what was expected. */
export function refusal(release: string, problems: readonly LinkProblem[]): Response {
  return problemAnswer(release, {
    title: 'Unusable parameters',
    status: 400,
    detail: problems.map(refusalSentence).join(' '),
    errors: problems.map((problem) => ({
      parameter: problem.parameter,
      value: problem.value,
      code: problem.code,
      message: refusalSentence(problem),
    })),
  });
}

/** Returns the problem of a parameter that names no release. */
export function unknownRelease(archive: Archive, parameter: string, value: string): LinkProblem {
  const expected = archive.newest.dataset.releases.map(({ id }) => id);
  return { parameter, value, code: 'unknown-release', expected, shown: null };
}

/**
 * Answers a request from the release that it names, without `release=` from the newest one. An unknown release is refused; a fault of the resolver becomes
 * a 500 problem instead of a broken request.
 */
export function answering(archive: Archive, request: Request, resolve: (index: AtlasIndex, params: URLSearchParams) => Response): Response {
  const newest = archive.newest.dataset.release.id;
  try {
    const params = new URL(request.url).searchParams;
    const asked = params.has('release') ? params.getAll('release').join(',') : newest;
    const index = archive.at(asked);
    return index ? resolve(index, params) : refusal(newest, [unknownRelease(archive, 'release', asked)]);
  } catch (cause) {
    const detail = `The data service failed: ${cause instanceof Error ? cause.message : String(cause)}. Reload the page; if it happens again, report the address.`;
    return problemAnswer(newest, { title: 'Fault in the data service', status: 500, detail });
  }
}

import { type LinkProblem, refusalSentence } from '@/domain/address/linkProblem';
import type { ListQuery } from '@/domain/address/listQuery';
import { apiParameterOrder } from '@/domain/address/parameterOrder';
import { apiListParameters, type Parameters, pageParameters, settleAll } from '@/domain/address/parameters';
import type { Problem } from '@/domain/answers/apiAnswers';
import { filterParsers, parseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { pivotParameters, settlePivot } from '@/domain/pivot/pivotSpec';
import type { AtlasIndex } from '../engine/atlasIndex';
import type { FollowThroughQuery } from '../engine/followThrough/followThrough';
import type { Archive } from '../engine/releases';
import type { TimelineQuery } from '../engine/timeline';

/** Thrown by what reads or answers a question; becomes an RFC 9457 problem document. */
export class Refusal extends Error {
  readonly problem: Omit<Problem, 'type'>;

  constructor(problem: Omit<Problem, 'type'>) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Refuses what is not there. */
export function notFound(title: string, detail: string): never {
  throw new Refusal({ title, status: 404, detail });
}

/** Refuses parameters that cannot be used, each named with what was expected. */
export function refuse(problems: readonly LinkProblem[]): never {
  throw new Refusal({
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

/** The parameters of a request, and what was found wrong with them so far: one problem, and the request is refused. */
export interface AskedParameters {
  readonly params: URLSearchParams;
  readonly problems: LinkProblem[];
}

/** Returns the problem of a parameter that names no release. */
export function releaseProblem(archive: Archive, parameter: string, value: string): LinkProblem {
  return { parameter, value, code: 'unknown-release', expected: archive.newest.dataset.releases.map(({ id }) => id), shown: null };
}

/** A misspelled name, or a second value of a parameter that has one, would drop out unseen and the numbers be of another filter. The filters see to their own. */
function nameProblems(params: URLSearchParams): LinkProblem[] {
  return [...new Set(params.keys())].flatMap((parameter): LinkProblem[] => {
    const value = params.getAll(parameter).join(',');
    if (!apiParameterOrder.includes(parameter)) return [{ parameter, value, code: 'unknown-parameter', expected: apiParameterOrder }];
    if (!(parameter in filterParsers) && params.getAll(parameter).length > 1) return [{ parameter, value, code: 'repeated-parameter' }];
    return [];
  });
}

/** Reads the filters of a request. Unlike a page, the API refuses what it cannot use; a text that is too long is only cut. */
export function readFilters({ organisations }: Pick<AtlasIndex, 'organisations'>, { params, problems }: AskedParameters): Filters {
  const { filters, problems: found } = parseFilters(params, (id) => organisations.has(id));
  problems.push(...nameProblems(params), ...found.filter(({ code }) => code !== 'too-long'));
  return filters;
}

/** Reads what a request asks beside filters, by the same rules as the page its address; only that a page overlooks a name without a value. */
function readAll<Values extends object>({ params, problems }: AskedParameters, parameters: Parameters<Values>): Values {
  const { values, problems: found } = settleAll(parameters, Object.fromEntries(params));
  const empty = Object.keys(parameters).filter((parameter) => params.get(parameter) === '');
  problems.push(...found, ...empty.map((parameter) => ({ parameter, value: '', code: 'no-value' }) as const));
  return values;
}

/** Reads filters, `sort`, `page` and `pageSize` (1 to `LARGEST_PAGE`, or `all`). */
export function readListQuery(index: AtlasIndex, asked: AskedParameters): ListQuery {
  return { filters: readFilters(index, asked), ...readAll(asked, apiListParameters) };
}

/** Reads filters and `lane`. */
export function readTimelineQuery(index: AtlasIndex, asked: AskedParameters): TimelineQuery {
  return { filters: readFilters(index, asked), ...readAll(asked, { lane: pageParameters.lane }) };
}

/** Reads filters, and what is put against what. */
export function readPivotQuery(index: AtlasIndex, asked: AskedParameters) {
  const filters = readFilters(index, asked);
  const { spec, problems } = settlePivot(readAll(asked, pivotParameters));
  asked.problems.push(...problems);
  return { filters, spec };
}

/** Reads filters, `follow` and `split`. */
export function readFollowThroughQuery(index: AtlasIndex, asked: AskedParameters): FollowThroughQuery {
  const { follow, split } = pageParameters;
  return { filters: readFilters(index, asked), ...readAll(asked, { follow, split }) };
}

/** Reads whether an organisation is asked for together with its predecessors and successors. */
export function readMerged(asked: AskedParameters): boolean {
  return readAll(asked, { merged: pageParameters.merged }).merged;
}

const spanParameters = { since: pageParameters.since, until: pageParameters.until };

/** Reads filters, `since` and `until`, each an index; without `until` up to the release that is answered from. */
export function readChangesQuery(archive: Archive, index: AtlasIndex, asked: AskedParameters) {
  const { values } = settleAll(spanParameters, Object.fromEntries(asked.params));
  const sinceId = values.since ?? '';
  const untilId = values.until ?? index.dataset.release.id;
  const since = archive.at(sinceId);
  const until = archive.at(untilId);
  if (!since) asked.problems.push(releaseProblem(archive, 'since', sinceId));
  if (!until) asked.problems.push(releaseProblem(archive, 'until', untilId));
  if (!since || !until) return refuse(asked.problems);
  if (since.dataset.releases.length > until.dataset.releases.length)
    return refuse([{ parameter: 'since', value: sinceId, code: 'reversed-releases', until: untilId, shown: sinceId }]);
  // An organisation that only one of the two knows can be asked for: its records were added or removed.
  const organisations = new Map([...since.organisations, ...until.organisations]);
  return { since, until, filters: readFilters({ organisations }, asked) };
}

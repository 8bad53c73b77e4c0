import { migrateRequest } from '@/domain/address/addressMigrations';
import type { LinkProblem } from '@/domain/address/linkProblem';
import type { AnswerOf } from '@/domain/answers/answerSchemas';
import type { Problem } from '@/domain/answers/apiAnswers';
import { type Answered, canonicalQuery } from '@/domain/answers/canonicalQuery';
import type { EndpointId } from '@/domain/answers/endpoints';
import type { Question, Reply, SoonerOrLater } from '@/domain/answers/reply';
import { parseFilters } from '@/domain/facets/filterCodec';
import { isAsTyped } from '@/domain/words/textReading';
import type { AtlasIndex } from '../engine/atlasIndex';
import { whenLoaded } from '../engine/missing';
import type { Archive } from '../engine/releases';
import { type Served, served } from './endpoints';
import { Refusal, refuse, releaseProblem } from './queries';

/** What all answers have. */
type AnyAnswer = Answered & { readonly release: string };

/** Returns a problem as a reply of the release that was asked. */
export function problemReply(release: string, problem: Omit<Problem, 'type'>) {
  return { release, problem: { type: 'about:blank', ...problem } } as const;
}

/** Returns how the text among the filters was read; nothing where there is none, or where it counts as it stands. */
function readingIn({ text }: AtlasIndex, { parameters }: Served, params: URLSearchParams): Pick<Answered, 'text'> {
  const q = parameters.includes('q') ? parseFilters(params).filters.q : '';
  if (q === '') return {};
  const reading = text.readingOf(q);
  return isAsTyped(reading) ? {} : { text: reading };
}

/**
 * Returns a function that answers questions from the release that they name, without `release=` from the newest one: at once where an endpoint does. It knows neither
 * browser nor server. A fault becomes a 500 problem.
 */
export function answererFor(archive: Archive, endpoints: Readonly<Record<string, Served>> = served) {
  const newest = archive.newest.dataset.release.id;

  function answer<Id extends EndpointId>(id: Id, question: Question): SoonerOrLater<Reply<AnswerOf<Id>>>;
  function answer(id: string, question: Question): SoonerOrLater<Reply<AnyAnswer>>;
  function answer(id: string, question: Question): SoonerOrLater<Reply<AnyAnswer>> {
    let release = newest;
    const failed = (cause: unknown): Reply<AnyAnswer> => {
      if (cause instanceof Refusal) return problemReply(release, cause.problem);
      const detail = `The data service failed: ${cause instanceof Error ? cause.message : String(cause)}. Reload the page; if it happens again, report this address.`;
      return problemReply(newest, { title: 'Error in the data service', status: 500, detail });
    };
    const endpoint = endpoints[id];
    const params = migrateRequest(question.params);
    const find = (): Omit<AnyAnswer, 'query'> => {
      if (!endpoint) throw new Error(`there is no endpoint ${id}`);
      const asked = params.has('release') ? params.getAll('release').join(',') : newest;
      const index = archive.at(asked) ?? refuse([releaseProblem(archive, 'release', asked)]);
      release = asked;
      const source = { archive, index };
      const problems: LinkProblem[] = [];
      const query = endpoint.read(source, { values: question.values, params, problems });
      if (problems.length > 0) refuse(problems);
      return { ...readingIn(index, endpoint, params), ...endpoint.answer(source, query) };
    };
    const complete = (found: Omit<AnyAnswer, 'query'>) => ({
      answer: { ...found, query: canonicalQuery(endpoint?.parameters ?? [], params) },
    });
    try {
      const found = whenLoaded(find);
      return found instanceof Promise ? found.then(complete).catch(failed) : complete(found);
    } catch (cause) {
      return failed(cause);
    }
  }
  return answer;
}

import { ApiError } from '@/api/apiError';
import { releaseIn } from '@/domain/address/releaseLink';
import type { AnswerOf } from '@/domain/answers/answerSchemas';
import type { EndpointId } from '@/domain/answers/endpoints';
import type { LocalTransport, Question, Reply, SoonerOrLater } from '@/domain/answers/reply';

let transport: LocalTransport | null = null;

/** Has questions answered by the data service in this page, without requests and without the checks of what comes over a network; null: by the API again. */
export function setLocalTransport(next: LocalTransport | null): void {
  transport = next;
}

interface Service {
  readonly answer: LocalTransport;
}

/**
 * Has questions answered by a data service in this page that is yet to be loaded. Returns what loads it, for whoever has the time; a question before that does too. Until it
 * is there, questions wait; then each is answered in the task in which it is asked. A failure is the answer to those that waited, and the next one tries again.
 */
export function startLocally<S extends Service>(load: () => Promise<S>): () => Promise<S> {
  let started: S | undefined;
  let starting: Promise<S> | undefined;
  const start = () => {
    starting ??= load().then(
      (service) => {
        started = service;
        return service;
      },
      (cause: unknown) => {
        starting = undefined;
        throw cause;
      },
    );
    return starting;
  };
  setLocalTransport((id, question) => started?.answer(id, question) ?? start().then(({ answer }) => answer(id, question), notLoaded));
  return start;
}

function notLoaded(cause: unknown): Reply<never> {
  const why = String(cause)
    .replace(/^(Error|LostCode): /, '')
    .replace(/\.$/, '');
  const detail = `The records could not be loaded (${why}). Check the connection and try again.`;
  return { problem: { type: 'about:blank', title: 'The data service cannot be reached', status: 503, detail }, release: '' };
}

/** Asks the data service in this page, in the given release unless the question names one; null where questions go to the API. */
export function askLocally<Id extends EndpointId>(
  id: Id,
  { values, params }: Question,
  release: string | null,
): SoonerOrLater<Reply<AnswerOf<Id>>> | null {
  const isSaid = release === null || releaseIn(String(params)) !== null;
  return transport?.(id, { values, params: isSaid ? params : new URLSearchParams([...params, ['release', release]]) }) ?? null;
}

/** Returns the answer of a reply. Throws its problem as an `ApiError`. */
export function answerIn<Answer>(reply: Reply<Answer>): Answer {
  if (reply.problem) throw new ApiError(reply.problem);
  return reply.answer;
}

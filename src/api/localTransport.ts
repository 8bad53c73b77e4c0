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

/** Asks the data service in this page, in the given release unless the question names one; null where questions go to the API. */
export function askLocally<Id extends EndpointId>(
  id: Id,
  { values, params }: Question,
  release: string | null,
): SoonerOrLater<Reply<AnswerOf<Id>>> | null {
  if (release === null || releaseIn(String(params)) !== null) return transport && transport(id, { values, params });
  return transport && transport(id, { values, params: new URLSearchParams([...params, ['release', release]]) });
}

/** Returns the answer of a reply. Throws its problem as an `ApiError`. */
export function answerIn<Answer>(reply: Reply<Answer>): Answer {
  if (reply.problem) throw new ApiError(reply.problem);
  return reply.answer;
}

import type { AnswerOf } from '@/domain/answers/answerSchemas';
import type { Problem } from '@/domain/answers/apiAnswers';
import type { EndpointId } from '@/domain/answers/endpoints';

/** A question to an endpoint. */
export interface Question {
  /** What fills its path. */
  readonly values: Readonly<Record<string, string>>;
  readonly params: URLSearchParams;
}

/** What comes of a question: the answer, or the problem why there is none. */
export type Reply<Answer> =
  | { readonly answer: Answer; readonly problem?: undefined }
  | {
      readonly problem: Problem;
      /** The release that was asked. */
      readonly release: string;
    };

/** What is there at once, or comes later. */
export type SoonerOrLater<T> = T | Promise<T>;

/** Answers without a network, from data in memory: at once, but for what has to be fetched first. Never throws. */
export type LocalTransport = <Id extends EndpointId>(id: Id, question: Question) => SoonerOrLater<Reply<AnswerOf<Id>>>;

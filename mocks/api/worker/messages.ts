import type { EndpointId } from '@/domain/answers/endpoints';
import type { Question, Reply, SoonerOrLater } from '@/domain/answers/reply';

/** What the page sends to the worker: first where the files of the index lie, then questions. */
export type ToWorker =
  | { readonly open: string }
  | { readonly turn: number; readonly id: EndpointId; readonly values: Question['values']; readonly query: string };

/** What the worker sends back: the reply to a question, or why it cannot answer any. */
export type FromWorker<Answer> = { readonly turn: number; readonly reply: Reply<Answer> } | { readonly failed: string };

/** One end of the way between page and worker, as a `Worker`, its global scope and a `MessagePort` have it. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Answers a question, as the answerer of the data service does. */
export type Answering<Answer> = (id: EndpointId, question: Question) => SoonerOrLater<Reply<Answer>>;

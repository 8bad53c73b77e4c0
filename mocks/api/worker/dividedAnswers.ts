import type { EndpointId } from '@/domain/answers/endpoints';
import type { Question, Reply, SoonerOrLater } from '@/domain/answers/reply';
import type { Answering, FromWorker, Port, ToWorker } from './messages';

/** A worker, as the page has it. */
export interface WorkerPort extends Port {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

interface Waiting<Answer> {
  readonly id: EndpointId;
  readonly question: Question;
  readonly settle: (reply: SoonerOrLater<Reply<Answer>>) => void;
}

interface Parts<Answer> {
  /** Answers in the page. */
  readonly page: Answering<Answer>;
  /** Starts the worker, at the first question for it. May throw. */
  readonly start: () => WorkerPort;
  /** Where the files of the index lie. */
  readonly folder: string;
  readonly isForWorker: (id: EndpointId, question: Question) => boolean;
}

/**
 * Returns what has some questions answered by a worker and all others by the page. Where the worker cannot start, or dies, the page answers what waits for it and whatever
 * is asked from then on. One question that is asked again while it waits is sent once; nothing is kept of an answer.
 */
export function dividedAnswers<Answer>({ page, start, folder, isForWorker }: Parts<Answer>): Answering<Answer> {
  let worker: WorkerPort | null | undefined;
  let turns = 0;
  const waiting = new Map<number, Waiting<Answer>>();
  const underWay = new Map<string, Promise<Reply<Answer>>>();

  const giveUp = () => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { id, question, settle } of left) settle(page(id, question));
  };
  const started = (): WorkerPort | null => {
    if (worker !== undefined) return worker;
    try {
      const opened = start();
      worker = opened;
      opened.addEventListener('error', giveUp);
      opened.addEventListener('messageerror', giveUp);
      opened.addEventListener('message', ({ data }: MessageEvent<FromWorker<Answer>>) => {
        if ('failed' in data) return giveUp();
        waiting.get(data.turn)?.settle(data.reply);
        waiting.delete(data.turn);
      });
      opened.postMessage({ open: folder } satisfies ToWorker);
    } catch {
      worker = null;
    }
    return worker;
  };

  return (id, question) => {
    if (!isForWorker(id, question)) return page(id, question);
    const port = started();
    if (port === null) return page(id, question);
    const { values } = question;
    const query = String(question.params);
    const key = JSON.stringify([id, values, query]);
    const asked = underWay.get(key);
    if (asked) return asked;
    turns += 1;
    const turn = turns;
    const answered = new Promise<Reply<Answer>>((settle) => waiting.set(turn, { id, question, settle })).finally(() =>
      underWay.delete(key),
    );
    underWay.set(key, answered);
    port.postMessage({ turn, id, values, query } satisfies ToWorker);
    return answered;
  };
}

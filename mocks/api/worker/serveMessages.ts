import type { Answering, FromWorker, Port, ToWorker } from './messages';

/**
 * Answers the questions that come through a port, in a worker. `open` reads the archive, once; what is asked before it is there waits. Where it cannot be read, the page is told,
 * which then answers itself.
 */
export function serveMessages<Answer>(port: Port, open: (folder: string) => Promise<Answering<Answer>>): void {
  let opened: Promise<Answering<Answer>> | undefined;
  const send = (message: FromWorker<Answer>) => port.postMessage(message);
  const tellFailure = (cause: unknown) => send({ failed: cause instanceof Error ? cause.message : String(cause) });
  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if ('open' in data) {
      opened = open(data.open);
      opened.catch(tellFailure);
      return;
    }
    const { turn, id, values, query } = data;
    // Each failure is told: the page would wait for ever.
    opened
      ?.then(async (answer) => send({ turn, reply: await answer(id, { values, params: new URLSearchParams(query) }) }))
      .catch(tellFailure);
  });
}

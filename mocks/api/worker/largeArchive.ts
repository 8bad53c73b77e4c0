import type { LocalTransport } from '@/domain/answers/reply';
import { dividedAnswers } from './dividedAnswers';
import { isForWorker, type Size } from './whoAnswers';

/** Has the questions that would hold up the page answered by a worker, which reads the index from its folder, and all others by the page. */
export function answersOfLargeArchive(page: LocalTransport, folder: string, size: Size): LocalTransport {
  const start = () => new Worker(new URL('./answerWorker.ts', import.meta.url), { type: 'module' });
  return dividedAnswers({ page, start, folder, isForWorker: (id, question) => isForWorker(id, question, size) }) as LocalTransport;
}

import type { LinkProblem } from '@/domain/filterCodec';
import { problemAnswer } from './answers';

/** Returns the 400 answer to a query with unusable parameters, each named with what was expected. */
export function refusal(release: string, problems: readonly LinkProblem[]): Response {
  return problemAnswer(release, {
    title: 'Unusable parameters',
    status: 400,
    detail: problems.map(({ message }) => message).join(' '),
    errors: [...problems],
  });
}

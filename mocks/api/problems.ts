import { type LinkProblem, refusalSentence } from '@/domain/address/linkProblem';
import type { Problem } from '@/domain/answers/apiAnswers';

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

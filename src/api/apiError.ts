import type { Problem } from '@/domain/answers/apiAnswers';

/** An answer that is not the data asked for. `problem` is what the server said; its `detail` is fit to show to a reader. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = 'ApiError';
    this.status = problem.status;
    this.problem = problem;
  }
}

/** Tells whether the error says that there is no such record or page. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404;
}

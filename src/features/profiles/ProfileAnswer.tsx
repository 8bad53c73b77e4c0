import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError, isNotFound } from '@/api/apiError';
import { ProfileProblem } from '@/features/profiles/ProfileProblem';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { PageFrame } from '@/ui/PageFrame';

interface Props<T> {
  answer: UseQueryResult<T>;
  /** What is on its way: `Loading the country`. */
  label: string;
  /** Links to offer when there is no such profile. */
  nearest?: ReactNode;
  /** More to choose from when there is no such profile. */
  below?: ReactNode;
  children: (profile: T) => ReactNode;
}

/** Draws a profile once it is there; until then its shape, or why it is not: none of that name, or a failure with a retry. */
export function ProfileAnswer<T>({ answer, label, nearest, below, children }: Props<T>) {
  const { data, error, refetch } = answer;
  if (data !== undefined) return children(data);
  if (error instanceof ApiError && isNotFound(error))
    return (
      <ProfileProblem title={error.problem.title} detail={error.problem.detail} actions={nearest}>
        {below}
      </ProfileProblem>
    );
  return <PageFrame>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading label={label} height={960} />}</PageFrame>;
}

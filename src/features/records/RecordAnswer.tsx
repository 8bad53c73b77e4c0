import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotFound } from '@/api/apiError';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { RecordNotFound } from '@/features/records/RecordNotFound';
import styles from '@/features/records/RecordPage.module.css';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';

interface Props<T> {
  kind: Kind;
  id: string;
  answer: UseQueryResult<T>;
  children: (detail: T) => ReactNode;
}

/** Draws a record once it is there; until then its shape, or why it is not: an unknown id, or a failure with a retry. */
export function RecordAnswer<T>({ kind, id, answer, children }: Props<T>) {
  const { data, error, refetch } = answer;
  if (data !== undefined) return children(data);
  if (isNotFound(error)) return <RecordNotFound kind={kind} id={id} detail={error.problem.detail} />;
  return (
    <div className={styles.page}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading label={`Loading the ${kind}`} height={960} />}
    </div>
  );
}

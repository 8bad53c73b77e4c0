import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { isNotFound } from '@/api/apiError';
import { recordQuery } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { listPath } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { ActivityView } from '@/features/records/ActivityView';
import { AgreementView } from '@/features/records/AgreementView';
import { InitiativeView } from '@/features/records/InitiativeView';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

/** What differs from kind to kind. */
const views: { readonly [K in Kind]: (detail: RecordDetail<K>) => ReactNode } = {
  activity: (detail) => <ActivityView detail={detail} />,
  agreement: (detail) => <AgreementView detail={detail} />,
  initiative: (detail) => <InitiativeView detail={detail} />,
};

/** The page of one record; until it is there its shape, or why it is not: an unknown id, or a failure with a retry. */
export function RecordPage<K extends Kind>({ kind }: { kind: K }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(recordQuery(kind, id));
  if (data !== undefined) return views[kind](data);
  if (isNotFound(error)) return <NotFound kind={kind} id={id} detail={error.problem.detail} />;
  return (
    <PageFrame>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading label={`Loading the ${kind}`} height={960} />}
    </PageFrame>
  );
}

/** Says that there is no such record and, in the words of the data service, why; leads back to the list and the overview. */
function NotFound({ kind, id, detail }: { kind: Kind; id: string; detail: string }) {
  return (
    <PageFrame>
      <PageHeading title="Not found" />
      <Empty
        title={`There is no ${kind} '${id}'`}
        actions={
          <>
            <Link to={listPath(kind)}>All {recordKinds[kind].plural}</Link>
            <Link to="/">Overview</Link>
          </>
        }
      >
        {detail} Ids are stable: no other record takes the address of one that was removed.
      </Empty>
    </PageFrame>
  );
}

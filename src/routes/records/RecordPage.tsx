import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { isNotFound } from '@/api/apiError';
import { recordQuery } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { listPath } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { NoSubject, SubjectAnswer } from '@/features/profiles/SubjectAnswer';
import { ActivityView } from '@/features/records/ActivityView';
import { AgreementView } from '@/features/records/AgreementView';
import { InitiativeView } from '@/features/records/InitiativeView';
import { Link } from '@/ui/Link';

/** What differs from kind to kind. */
const recordViews: { readonly [K in Kind]: (detail: RecordDetail<K>) => ReactNode } = {
  activity: (detail) => <ActivityView detail={detail} />,
  agreement: (detail) => <AgreementView detail={detail} />,
  initiative: (detail) => <InitiativeView detail={detail} />,
};

/** The page of one record. */
export function RecordPage<K extends Kind>({ kind }: { kind: K }) {
  const { id = '' } = useParams();
  const answer = useQuery(recordQuery(kind, id));
  if (answer.data === undefined && isNotFound(answer.error))
    return (
      <NoSubject
        title={`There is no ${kind} '${id}'`}
        detail={`${answer.error.problem.detail} Ids are stable: the address of a removed record is never reused.`}
        actions={<Link to={listPath(kind)}>All {recordKinds[kind].plural}</Link>}
      />
    );
  return (
    <SubjectAnswer answer={answer} label={`Loading the ${kind}`}>
      {recordViews[kind]}
    </SubjectAnswer>
  );
}

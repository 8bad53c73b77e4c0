import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { recordQuery } from '@/api/queries';
import { AgreementView } from '@/features/records/AgreementView';
import { RecordAnswer } from '@/features/records/RecordAnswer';

/** The page of one agreement. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const answer = useQuery(recordQuery('agreement', id));
  return (
    <RecordAnswer kind="agreement" id={id} answer={answer}>
      {(detail) => <AgreementView detail={detail} />}
    </RecordAnswer>
  );
}

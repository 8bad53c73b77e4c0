import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { agreementQuery } from '@/api/details';
import { AgreementView } from '@/features/records/AgreementView';
import { RecordAnswer } from '@/features/records/RecordAnswer';

/** The page of one agreement. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const answer = useQuery(agreementQuery(id));
  return (
    <RecordAnswer kind="agreement" id={id} answer={answer}>
      {(detail) => <AgreementView detail={detail} />}
    </RecordAnswer>
  );
}

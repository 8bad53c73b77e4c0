import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { recordQuery } from '@/api/queries';
import { InitiativeView } from '@/features/records/InitiativeView';
import { RecordAnswer } from '@/features/records/RecordAnswer';

/** The page of one initiative. */
export function InitiativePage() {
  const { id = '' } = useParams();
  const answer = useQuery(recordQuery('initiative', id));
  return (
    <RecordAnswer kind="initiative" id={id} answer={answer}>
      {(detail) => <InitiativeView detail={detail} />}
    </RecordAnswer>
  );
}

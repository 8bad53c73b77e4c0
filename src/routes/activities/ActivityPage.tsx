import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { recordQuery } from '@/api/queries';
import { ActivityView } from '@/features/records/ActivityView';
import { RecordAnswer } from '@/features/records/RecordAnswer';

/** The page of one activity. */
export function ActivityPage() {
  const { id = '' } = useParams();
  const answer = useQuery(recordQuery('activity', id));
  return (
    <RecordAnswer kind="activity" id={id} answer={answer}>
      {(detail) => <ActivityView detail={detail} />}
    </RecordAnswer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { activityQuery } from '@/api/details';
import { ActivityView } from '@/features/records/ActivityView';
import { RecordAnswer } from '@/features/records/RecordAnswer';

/** The page of one activity. */
export function ActivityPage() {
  const { id = '' } = useParams();
  const answer = useQuery(activityQuery(id));
  return (
    <RecordAnswer kind="activity" id={id} answer={answer}>
      {(detail) => <ActivityView detail={detail} />}
    </RecordAnswer>
  );
}

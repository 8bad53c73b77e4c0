import { Suspense, useMemo } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { followThroughChart } from '@/charts/series/followSeries';
import type { FollowThrough } from '@/domain/answers/followThroughAnswer';
import styles from '@/features/followThrough/FollowThrough.module.css';
import { Loading } from '@/ui/Loading';
import { lazyPart } from '@/ui/lazyPart';
import { useIsTakingOver } from '@/ui/useIsTakingOver';

/** Recharts draws nothing in the build and weighs more than the rest of the page. */
const FollowReading = lazyPart(async () => (await import('@/features/followThrough/FollowReading')).FollowReading);

/** Height in px of the curves while they are on their way. */
const HEIGHT = 400;

interface Props {
  answer: FollowThrough;
  /** Records that the filters leave, and the query that the numbers answer. */
  total: number;
  query: string | null;
  isTable: boolean;
  onToggleTable: () => void;
}

/** The share of agreements, or of commitments, with a follow-up on record, by the time since signing. */
export function FollowFigure({ answer, ...frame }: Props) {
  const isTakingOver = useIsTakingOver();
  const chart = useMemo(() => followThroughChart(answer), [answer]);
  const waiting = <Loading label={`Loading “${chart.title}”`} height={HEIGHT} />;
  return (
    <ChartFigure chart={chart} height={0} {...frame}>
      {chart.body.lines.length === 0 ? (
        <p className={styles.soft}>No curve is drawn of fewer than ten, or of fewer than five follow-ups on record.</p>
      ) : isTakingOver ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <FollowReading body={chart.body} name={chart.title} />
        </Suspense>
      )}
    </ChartFigure>
  );
}

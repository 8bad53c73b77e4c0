import { memo, useRef } from 'react';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { daysOf } from '@/domain/time/timeScale';
import { ClusterPanel } from '@/features/timeline/ClusterPanel';
import { clusterWords } from '@/features/timeline/layout/markWords';
import type { LaneCluster } from '@/features/timeline/layout/packLane';
import { markKey } from '@/features/timeline/layout/pieces';
import { type TimeWindow, windowShowing } from '@/features/timeline/layout/timeWindow';
import { PanelFrame } from '@/features/timeline/PanelFrame';
import { RecordPanel } from '@/features/timeline/RecordPanel';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';

interface Props {
  /** Key of the selected record. */
  record: string | null;
  move: TimeWindowState['move'];
  whole: TimeWindow;
  /** The cluster that was opened as a list. */
  gathered: LaneCluster | null;
  onSelect: (key: string) => void;
  onClose: () => void;
}

/** What a press opened: the records of a cluster, else the selected record. */
export const LanesPanel = memo(function LanesPanel({ record, move, whole, gathered, onSelect, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  // The pressed button goes away with what the panel showed.
  const keepFocus = () => panel.current?.focus({ preventScroll: true });
  const handleStub = (stub: RecordStub) => {
    keepFocus();
    onSelect(markKey(stub));
    const { date } = stub;
    if (date) move((now) => windowShowing(now, daysOf(date).start, whole));
  };
  const handleKey = (key: string) => {
    keepFocus();
    onSelect(key);
  };
  if (gathered)
    return (
      <PanelFrame panel={panel} title={clusterWords(gathered)} shown={gathered.key} onClose={onClose}>
        <ClusterPanel cluster={gathered} onSelect={handleKey} />
      </PanelFrame>
    );
  if (!record) return null;
  return <RecordPanel panel={panel} record={record} onSelect={handleStub} onClose={onClose} />;
});

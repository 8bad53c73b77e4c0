import { useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { recordQuery } from '@/api/queries';
import { readRecordKey } from '@/domain/address/parameters';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { daysOf } from '@/domain/time/timeScale';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { describeCluster, describeDates } from '@/features/timeline/layout/describeMark';
import { markKey } from '@/features/timeline/layout/drawnMark';
import type { LaneCluster } from '@/features/timeline/layout/packLane';
import { type TimeWindow, windowShowing } from '@/features/timeline/layout/timeWindow';
import styles from '@/features/timeline/Panel.module.css';
import { RecordInShort } from '@/features/timeline/RecordInShort';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';
import { Button } from '@/ui/Button';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

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
  const handleSelect = (key: string, date: RecordStub['date'] = null) => {
    // The pressed button goes away with what the panel showed.
    panel.current?.focus({ preventScroll: true });
    onSelect(key);
    if (date) move((now) => windowShowing(now, daysOf(date).start, whole));
  };
  if (gathered)
    return (
      <PanelFrame title={describeCluster(gathered)} shown={gathered.key} {...{ panel, onClose }}>
        <ClusterList cluster={gathered} onSelect={handleSelect} />
      </PanelFrame>
    );
  const named = record && readRecordKey(record);
  return named ? <SelectedRecord {...named} onSelect={(stub) => handleSelect(markKey(stub), stub.date)} {...{ panel, onClose }} /> : null;
});

interface FrameProps {
  panel: RefObject<HTMLElement | null>;
  title: string;
  /** Names what is shown, so that another record is brought into view. */
  shown: string;
  onClose: () => void;
  children: ReactNode;
}

/** Stands beside the drawing, on phones below it. It takes no focus: the reader may go on walking. Escape closes it. */
function PanelFrame({ panel, title, shown, onClose, children }: FrameProps) {
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is the trigger
  useEffect(() => {
    // Beside the drawing it is in view already, and this moves nothing.
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <VisuallyHidden>
        <span role="status">Opened: {title}</span>
      </VisuallyHidden>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" aria-label="Close the panel" onPress={onClose}>
          ×
        </Button>
      </div>
      {children}
    </aside>
  );
}

/** The records of a cluster that coming closer does not part. A count of the data service names none. */
function ClusterList({ cluster, onSelect }: { cluster: LaneCluster; onSelect: (key: string) => void }) {
  if (cluster.marks.length === 0) return <p>{describeCluster(cluster)}. Narrow the filters to see them one by one.</p>;
  return (
    <ul className={styles.list}>
      {cluster.marks.map(({ key, mark, searchedTo }) => (
        <li key={key}>
          <span className={styles.detail}>{describeDates(mark, searchedTo)}</span>
          <Button look="link" onPress={() => onSelect(key)}>
            {mark.title}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function useRecord<K extends Kind>(kind: K, id: string) {
  const { data, error, refetch } = useQuery(recordQuery(kind, id));
  const entry: AtlasRecord<K> | undefined = data && { kind, record: data.record };
  return { data, entry, error, refetch };
}

interface SelectedRecordProps extends Pick<FrameProps, 'panel' | 'onClose'> {
  kind: Kind;
  id: string;
  onSelect: (stub: RecordStub) => void;
}

/** A record in short, fetched when it is selected. */
function SelectedRecord({ kind, id, onSelect, ...frame }: SelectedRecordProps) {
  const { data, entry, error, refetch } = useRecord(kind, id);
  return (
    <PanelFrame title={entry?.record.title ?? 'Selected record'} shown={markKey({ kind, id })} {...frame}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : entry && data ? (
        <RecordInShort entry={entry} organisations={data.organisations} neighbours={data.neighbours} onSelect={onSelect} />
      ) : (
        <Loading label="Loading the record" />
      )}
    </PanelFrame>
  );
}

import { useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { recordQuery, useMeta } from '@/api/queries';
import { pages } from '@/domain/address/pages';
import { readRecordKey } from '@/domain/address/parameters';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { searchedOf, signingSearchedTo } from '@/domain/records/coverage';
import { daysOf } from '@/domain/time/timeScale';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { hrefWith } from '@/features/filters/filterHref';
import { describeDates } from '@/features/timeline/layout/describeMark';
import { NO_VALUE } from '@/features/timeline/layout/lanes';
import { markKey } from '@/features/timeline/layout/timelineBody';
import { datesOfDays, type TimeWindow, windowShowing } from '@/features/timeline/layout/timeWindow';
import styles from '@/features/timeline/Panel.module.css';
import { RecordInShort } from '@/features/timeline/RecordInShort';
import type { OpenedCell } from '@/features/timeline/useOpenMark';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';
import { Button } from '@/ui/Button';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { unbroken } from '@/ui/unbroken';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  /** Key of the opened record. */
  record: string | null;
  move: TimeWindowState['move'];
  whole: TimeWindow;
  /** The column whose records are listed. */
  cell: OpenedCell | null;
  answer: Timeline;
  filters: Filters;
  onSelect: (key: string) => void;
  onClose: () => void;
}

/** What a press opened: the records of a column, else one record. */
export const LanesPanel = memo(function LanesPanel({ record, move, whole, cell, answer, filters, onSelect, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const handleSelect = (key: string, date: RecordStub['date'] = null) => {
    // The pressed button goes away with what the panel showed.
    panel.current?.focus({ preventScroll: true });
    onSelect(key);
    if (date) move((now) => windowShowing(now, daysOf(date).start, whole));
  };
  if (cell)
    return (
      <PanelFrame title={cell.target.words} shown={cell.target.key} {...{ panel, onClose }}>
        <CellList cell={cell} answer={answer} filters={filters} onSelect={handleSelect} />
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
        <h2 id={id}>{unbroken(title)}</h2>
        <Button look="quiet" aria-label="Close the panel" onPress={onClose}>
          ×
        </Button>
      </div>
      {children}
    </aside>
  );
}

/** The records of a column. Where the data service sent their number alone, the way to them. */
function CellList({
  cell: { lane, target },
  answer,
  filters,
  onSelect,
}: {
  cell: OpenedCell;
  answer: Timeline;
  filters: Filters;
  onSelect: (key: string) => void;
}) {
  const searched = searchedOf(useMeta());
  if (target.marks.length === 0) {
    const own = lane === NO_VALUE ? {} : bothFilters(filters, { [answer.lane]: [[lane]] });
    return (
      <p>
        <Link to={hrefWith(pages.timeline.path, { ...filters, ...own, ...datesOfDays(target) }, { table: 'timeline' })}>
          Open these records
        </Link>
      </p>
    );
  }
  const marks = (answer.marks ?? []).filter((mark) => target.marks.includes(markKey(mark)));
  return (
    <ul className={styles.list}>
      {marks.map((mark) => (
        <li key={markKey(mark)}>
          <span className={styles.detail}>{describeDates(mark, signingSearchedTo(mark, searched))}</span>
          <Button look="link" onPress={() => onSelect(markKey(mark))}>
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

import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import { filterQuery } from '@/domain/facets/filterCodec';
import { type Filters, noDates } from '@/domain/facets/filters';
import { ownDateRule } from '@/domain/records/atlasRecord';
import { FarOff } from '@/features/filters/FarOff';
import { NoMatch } from '@/features/filters/NoMatch';
import { useFilters } from '@/features/filters/useFilters';
import { LanesChart } from '@/features/timeline/LanesChart';
import { LanesPanel } from '@/features/timeline/LanesPanel';
import { targetRows } from '@/features/timeline/layout/targets';
import { markKey } from '@/features/timeline/layout/timelineBody';
import { LaneChoices } from '@/features/timeline/TimelineControls';
import styles from '@/features/timeline/TimelineFrame.module.css';
import { TimelineList } from '@/features/timeline/TimelineList';
import { laneOf, type TimelineModeState } from '@/features/timeline/timelineModes';
import { useTimelineAnswer } from '@/features/timeline/timelineQueries';
import { undatedWords } from '@/features/timeline/timelineSentences';
import { useLanes } from '@/features/timeline/useLanes';
import { useOpenMark } from '@/features/timeline/useOpenMark';
import { Button } from '@/ui/Button';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';
import { useWidth } from '@/ui/useWidth';

interface Props {
  modes: TimelineModeState;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
  /** Stands in the place of the lanes, with the same exports and the same list. */
  story?: ReactNode;
}

/** The lanes under the filters, or what stands in their place while there are none. */
export function LanesView({ modes, total, story }: Props) {
  const state = useFilters();
  const { data, error, isCurrent, refetch } = useTimelineAnswer(state.filters, laneOf(modes, state.filters));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the timeline" height={800} />;
  if (data.total === 0) return <NoMatch state={state} />;
  return (
    <Updating isUpdating={!isCurrent}>
      <LanesFigure answer={data} isCurrent={isCurrent} filters={state.filters} modes={modes} total={total} story={story} />
    </Updating>
  );
}

const storyNotes = [`Records are listed by their own date: ${ownDateRule}. The menu saves the same records in lanes.`];

interface LanesFigureProps extends Props {
  answer: Timeline;
  /** Whether it is the answer to these filters. */
  isCurrent: boolean;
  filters: Filters;
}

/** The figure of the lanes with its panel. */
function LanesFigure({ answer, isCurrent, filters, modes, total, story }: LanesFigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const figureWidth = useWidth(frame, 1000);
  const lanes = useLanes({ answer, filters, modes, figureWidth, total });
  const rows = useMemo(() => targetRows(lanes.scene.layout, lanes.scene.isTouch), [lanes.scene.layout, lanes.scene.isTouch]);
  const opening = useOpenMark(rows, modes, lanes.marks);
  const { cell, selectRecord } = opening;
  const links = useMemo(() => {
    const selected = modes.record && answer.marks?.find((mark) => markKey(mark) === modes.record);
    return selected ? selected.links : [];
  }, [answer.marks, modes.record]);
  // The panel goes away with the focus in it; the mark that Tab reaches takes it.
  const close = useCallback(() => {
    frame.current?.querySelector<SVGElement>('[data-key][tabindex="0"]')?.focus();
    selectRecord(null);
  }, [selectRecord]);
  const isUndated = filters.time === 'undated';
  const list = <TimelineList answer={answer} filters={filters} marks={lanes.marks} modes={modes} />;
  const hasPanel = modes.record !== null || cell !== null;
  return (
    <div className={hasPanel ? styles.withPanel : undefined}>
      <div className={styles.figure} ref={frame}>
        {isUndated ? (
          <RangeNotice message={undatedWords(lanes.count)} way="Show records with a date too" />
        ) : (
          lanes.message && <RangeNotice message={lanes.message} way="Show all dates" />
        )}
        {!isUndated && <FarOff outside={filters.from || filters.to ? undefined : answer.outside} filters={filters} />}
        <ChartFigure
          chart={lanes.chart}
          total={lanes.count}
          query={isCurrent && lanes.isCurrent ? filterQuery(filters) : null}
          height={0}
          isWide
          isTable={modes.isTable}
          onToggleTable={modes.toggleTable}
          controls={!story && <LaneChoices modes={modes} lane={answer.lane} />}
          list={list}
          notes={story ? storyNotes : undefined}
        >
          {story ? (
            story
          ) : isUndated ? (
            list
          ) : lanes.error ? (
            <Failed error={lanes.error} onRetry={() => void lanes.refetch()} />
          ) : (
            <LanesChart
              lanes={lanes}
              answer={answer}
              filters={filters}
              modes={modes}
              links={links}
              opening={opening}
              rows={rows}
              onClear={close}
            />
          )}
        </ChartFigure>
      </div>
      {hasPanel && (
        <LanesPanel
          record={modes.record}
          move={lanes.state.move}
          whole={lanes.state.whole}
          cell={cell}
          answer={answer}
          filters={filters}
          onSelect={selectRecord}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Says what is the matter with the dates asked for, and leads back to the data. */
function RangeNotice({ message, way }: { message: string; way: string }) {
  const { change } = useFilters();
  return (
    <section className={styles.notice} aria-label="About the dates">
      <p role="status">{message}</p>
      <Button onPress={() => change(noDates)}>{way}</Button>
    </section>
  );
}

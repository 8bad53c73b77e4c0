import { useCallback, useMemo, useRef } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { LanesChart } from '@/features/timeline/LanesChart';
import { LanesList } from '@/features/timeline/LanesList';
import { LanesPanel } from '@/features/timeline/LanesPanel';
import { markKey } from '@/features/timeline/layout/pieces';
import { RangeNotice } from '@/features/timeline/RangeNotice';
import { LaneChoices } from '@/features/timeline/TimelineControls';
import styles from '@/features/timeline/TimelineFrame.module.css';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { useLanes } from '@/features/timeline/useLanes';
import { useOpenMark } from '@/features/timeline/useOpenMark';
import { Failed } from '@/ui/Failed';
import { useWidth } from '@/ui/useWidth';

interface Props {
  answer: Timeline;
  filters: Filters;
  modes: TimelineModeState;
  total: number | undefined;
}

/** The figure of the lanes with its panel. */
export function LanesFigure({ answer, filters, modes, total }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const figureWidth = useWidth(frame, 1000);
  const lanes = useLanes({ answer, filters, modes, figureWidth, total });
  const { gathered, open, selectRecord } = useOpenMark(lanes.scene.layout, lanes.state, modes);
  const links = useMemo(() => {
    const selected = modes.record && answer.marks?.find((mark) => markKey(mark) === modes.record);
    return selected ? selected.links : [];
  }, [answer.marks, modes.record]);
  // The panel goes away with the focus in it; the mark that Tab reaches takes it.
  const close = useCallback(() => {
    frame.current?.querySelector<SVGElement>('[data-key][tabindex="0"]')?.focus();
    selectRecord(null);
  }, [selectRecord]);
  const hasPanel = modes.record !== null || gathered !== null;
  return (
    <div className={hasPanel ? styles.withPanel : undefined}>
      <div className={styles.figure} ref={frame}>
        {lanes.message && <RangeNotice message={lanes.message} />}
        <ChartFigure
          chart={lanes.chart}
          total={lanes.count}
          height={0}
          isWide
          isTable={modes.isTable}
          onToggleTable={modes.toggleTable}
          controls={<LaneChoices modes={modes} />}
          list={<LanesList answer={answer} filters={filters} marks={lanes.marks} modes={modes} />}
        >
          {lanes.error ? (
            <Failed error={lanes.error} onRetry={() => void lanes.refetch()} />
          ) : (
            <LanesChart lanes={lanes} answer={answer} modes={modes} links={links} onOpen={open} onClear={close} />
          )}
        </ChartFigure>
      </div>
      {hasPanel && (
        <LanesPanel
          record={modes.record}
          move={lanes.state.move}
          whole={lanes.state.whole}
          gathered={gathered}
          onSelect={selectRecord}
          onClose={close}
        />
      )}
    </div>
  );
}

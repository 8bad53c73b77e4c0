import { memo, useId, useState } from 'react';
import { Hatch } from '@/charts/plot/PlotShapes';
import { TimelineKeySign } from '@/charts/plot/timeline/TimelineKeySign';
import { timelineKey } from '@/charts/plot/timeline/timelineKey';
import type { Timeline } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { recordPath } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { FIRST_LANES } from '@/features/timeline/layout/lanes';
import type { TargetRow } from '@/features/timeline/layout/targets';
import { markKey } from '@/features/timeline/layout/timelineBody';
import { OverviewStrip } from '@/features/timeline/OverviewStrip';
import { WindowButtons, WindowHint, WindowMeaning } from '@/features/timeline/TimelineControls';
import { TimelineDrawing } from '@/features/timeline/TimelineDrawing';
import styles from '@/features/timeline/TimelineFrame.module.css';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { aheadWords } from '@/features/timeline/timelineSentences';
import type { Lanes, Scene } from '@/features/timeline/useLanes';
import type { useOpenMark } from '@/features/timeline/useOpenMark';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props {
  lanes: Lanes;
  answer: Timeline;
  filters: Filters;
  modes: TimelineModeState;
  /** Keys of the records that the opened one is linked with. */
  links: readonly string[];
  opening: ReturnType<typeof useOpenMark>;
  rows: readonly TargetRow[];
  onClear: () => void;
}

/** The drawing with what moves it above, and what it means below. */
export function LanesChart({ lanes, answer, filters, modes, links, opening, rows, onClear }: Props) {
  const { state, scene, ordered } = lanes;
  const meaning = <WindowMeaning filters={filters} />;
  // There is nothing to move or to zoom into.
  if (lanes.count === 0) return meaning;
  return (
    <>
      {meaning}
      <WindowButtons state={state} />
      <OverviewStrip
        marks={lanes.marks}
        density={answer.density}
        time={filters.time}
        state={state}
        width={scene.width}
        isBeside={scene.head === 0}
      />
      <TimelineDrawing {...{ lanes, answer, filters, modes, links, opening, rows, onClear }} />
      <Key scene={scene} />
      <Ahead answer={answer} marks={lanes.marks} />
      {(ordered.left > 0 || modes.lanes === 'all') && (
        <div className={styles.more}>
          <Button onPress={() => modes.set({ lanes: modes.lanes === 'all' ? 'first' : 'all' })}>
            {modes.lanes === 'all' ? `Show the first ${FIRST_LANES} lanes` : `Show all ${ordered.shown.length + ordered.left} lanes`}
          </Button>
        </div>
      )}
      <WindowHint />
    </>
  );
}

/** Size of a sign in the key, in px. */
const WIDTH = 20;
const MIDDLE = 9;

/** What signs and colours of the drawing mean. */
const Key = memo(function Key({ scene: { layout, body } }: { scene: Scene }) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  return (
    <ul className={styles.legend} aria-label="Signs">
      {timelineKey(layout, body).map((line) => (
        <li key={line.words}>
          <svg width={WIDTH + (line.isPair ? layout.measures.pair : 0)} height={2 * MIDDLE} aria-hidden="true">
            {line.ground === 'none' && <Hatch id={hatch} palette={palette} />}
            <TimelineKeySign line={line} x={0} y={MIDDLE} width={WIDTH} measures={layout.measures} palette={palette} hatch={hatch} />
          </svg>
          {line.words}
        </li>
      ))}
    </ul>
  );
});

/** What the records name after the last day collected, folded. The list may be long, so it is rendered only when it is opened. */
const Ahead = memo(function Ahead({ answer, marks }: { answer: Timeline } & Pick<Lanes, 'marks'>) {
  const [isOpen, setIsOpen] = useState(false);
  const kept = marks && new Set(marks.map(markKey));
  const ahead = answer.ahead.filter((day) => !kept || kept.has(markKey(day)));
  if (ahead.length === 0) return null;
  return (
    <details className={styles.ahead} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{aheadWords(ahead)}</summary>
      {isOpen && (
        <ul>
          {ahead.map(({ kind, id, title, date, milestone }) => (
            <li key={`${kind}/${id} ${date} ${milestone}`}>
              <span>{formatPartialDate(date)}</span>
              <span>
                {milestone ? `${milestone}: ` : kind === 'agreement' ? 'Expires: ' : 'Ends: '}
                <Link to={recordPath(kind, id)}>{title}</Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
});

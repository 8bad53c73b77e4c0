import { memo } from 'react';
import { AXIS_LABEL_SIZE, type Axis, LABEL_INSET, leadLabel } from '@/features/timeline/layout/axisTicks';
import { worldX } from '@/features/timeline/layout/timeWindow';
import type { Scene } from '@/features/timeline/scene';
import styles from '@/features/timeline/TimelineDrawing.module.css';

/** Height of a row of labels, and of the axis: years or months above, what divides them below, in px. */
const ROW = 18;
const AXIS_HEIGHT = 2 * ROW + 4;

interface TickRowProps {
  ticks: Axis['major'];
  look: 'major' | 'minor';
  /** What to take off `x`, in px. */
  base: number;
  /** Where the ticks begin and their labels stand, in px from the top. */
  top: number;
  labelY: number;
  /** The tick whose label is drawn apart. */
  leadDay?: number | null;
}

/** The ticks of a row with their labels; kept while the window moves by less than a step. */
const TickRow = memo(function TickRow({ ticks, look, base, top, labelY, leadDay = null }: TickRowProps) {
  return ticks.map(({ day, x, label }) => (
    <g key={day}>
      <line className={styles[`${look}Tick`]} x1={x - base} x2={x - base} y1={top} y2={AXIS_HEIGHT} />
      {label !== null && day !== leadDay && (
        <text className={styles[`${look}Label`]} x={x - base + LABEL_INSET} y={labelY}>
          {label}
        </text>
      )}
    </g>
  ));
});

/** Two rows of dates over the lanes. Hidden from screen readers: every mark says its date. */
export function TimeAxis({ scene: { axis, left, step, width } }: { scene: Scene }) {
  const lead = leadLabel(axis.major, left);
  return (
    <svg
      className={styles.axis}
      viewBox={`0 0 ${width} ${AXIS_HEIGHT}`}
      width={width}
      height={AXIS_HEIGHT}
      aria-hidden="true"
      fontSize={AXIS_LABEL_SIZE}
    >
      <g transform={`translate(${step - left} 0)`}>
        <TickRow look="major" ticks={axis.major} base={step} top={0} labelY={ROW - 4} leadDay={lead?.day ?? null} />
        <TickRow look="minor" ticks={axis.minor} base={step} top={ROW} labelY={2 * ROW - 3} />
      </g>
      {lead && (
        <text className={styles.majorLabel} x={lead.x - left} y={ROW - 4}>
          {lead.label}
        </text>
      )}
    </svg>
  );
}

/** The upright lines of the axis through all lanes. */
export const TimeGrid = memo(function TimeGrid({ axis, base, height }: { axis: Axis; base: number; height: number }) {
  return axis.major.map(({ day, x }) => <line key={day} className={styles.gridLine} x1={x - base} x2={x - base} y1="0" y2={height} />);
});

/** The line of today (a day since 1970), as far as it is in view. */
export function TodayLine({ scene: { left, scale, width, layout }, today }: { scene: Scene; today: number }) {
  const now = worldX(today, scale) - left;
  return now >= 0 && now <= width ? <line className={styles.today} x1={now} x2={now} y1="0" y2={layout.height} /> : null;
}

import { useId } from 'react';
import { LABEL_SIZE, type LifeCycleLayout, lifeCycleMeasures } from '@/charts/picture/lifeCycleLayout';
import styles from '@/features/records/lifeCycle/LifeCycle.module.css';
import type { Palette } from '@/ui/palette';

interface Props {
  layout: LifeCycleLayout;
  palette: Palette;
}

const { row: ROW, above: ABOVE, ticks: TICKS, lane: LANE } = lifeCycleMeasures;

/** The picture of a life cycle. Hidden from screen readers: the list of steps beside it says the same. */
export function LifeCycleDrawing({ layout, palette }: Props) {
  const { width, rows, lanes, scale, course, ticks, today, known, unknown } = layout;
  const fade = useId();
  const line = rows * ROW + ABOVE;
  const height = line + (scale ? TICKS : 14) + lanes * LANE;
  const first = Math.min(scale?.from ?? width, ...unknown.map(({ x }) => x));
  const last = Math.max(scale?.to ?? 0, ...unknown.map(({ x }) => x));
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      fontSize={LABEL_SIZE}
    >
      <defs>
        <linearGradient id={fade}>
          <stop offset="0" stopColor={palette.data} />
          <stop offset="1" stopColor={palette.data} stopOpacity="0" />
        </linearGradient>
      </defs>
      <line x1={first} x2={last} y1={line} y2={line} stroke={palette.edge} strokeWidth="2" strokeDasharray="2 5" />
      {scale && <line x1={scale.from} x2={scale.to} y1={line} y2={line} stroke={palette.edge} strokeWidth="2" />}
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={line} y2={line + 9} stroke={palette.edge} />
          <text x={x} y={line + 24} textAnchor="middle" fontSize="13" fill={palette.soft}>
            {label}
          </text>
        </g>
      ))}
      {course && <Course course={course} line={line} fade={`url(#${fade})`} colour={palette.data} />}
      {today && (
        <g>
          <line x1={today.x} x2={today.x} y1={line - ABOVE - today.box.row * ROW} y2={line + 9} stroke={palette.soft} strokeWidth="1.5" />
          <Label lines={[today.label]} box={today.box} line={line} palette={palette} />
        </g>
      )}
      {known.map(({ label, value, shape, from, to, box }) => {
        const middle = (from + to) / 2;
        return (
          <g key={label} data-step={label} data-shape={shape}>
            <line x1={middle} x2={middle} y1={line} y2={line - ABOVE - box.row * ROW} stroke={palette.data} />
            {shape === 'point' ? (
              <circle className={styles.full} cx={middle} cy={line} r="7" fill={palette.data} />
            ) : (
              <rect className={styles.full} x={from} y={line - 7} width={to - from} height="14" rx="2" fill={palette.data} />
            )}
            <Label lines={[label, value]} box={box} line={line} palette={palette} isStrong />
          </g>
        );
      })}
      {unknown.map(({ label, value, place, x, box }) => {
        const y = place === 'between' ? line + TICKS + box.row * LANE + LANE / 2 : line;
        return (
          <g key={label} data-step={label} data-shape="unknown">
            <circle cx={x} cy={y} r="7" fill={palette.ground} stroke={palette.edge} strokeWidth="2" strokeDasharray="3 3" />
            {place === 'between' ? (
              <text x={x + 14} y={y + 5} fill={palette.soft}>
                {label}: {value}
              </text>
            ) : (
              <Label lines={[label, value]} box={box} line={line} palette={palette} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface CourseProps {
  course: NonNullable<LifeCycleLayout['course']>;
  line: number;
  fade: string;
  colour: string;
}

/** The time from the first known step on: it stops at a known end and fades out where the end is open. */
function Course({ course: { from, solidTo, to }, line, fade, colour }: CourseProps) {
  return (
    <g>
      <rect className={styles.full} x={from} y={line - 2.5} width={solidTo - from} height="5" fill={colour} />
      {to > solidTo && <rect x={solidTo} y={line - 2.5} width={to - solidTo} height="5" fill={fade} />}
    </g>
  );
}

interface LabelProps {
  lines: readonly string[];
  box: { readonly left: number; readonly width: number; readonly row: number };
  line: number;
  palette: Palette;
  isStrong?: boolean;
}

function Label({ lines, box, line, palette, isStrong = false }: LabelProps) {
  const x = box.left + box.width / 2;
  const foot = line - ABOVE - box.row * ROW - 5;
  return lines.map((text, index) => (
    <text
      key={text}
      className={styles.label}
      x={x}
      y={foot - (lines.length - 1 - index) * 18}
      textAnchor="middle"
      fontWeight={isStrong && index === 0 ? 600 : 400}
      fill={isStrong ? palette.ink : palette.soft}
      stroke={palette.ground}
    >
      {text}
    </text>
  ));
}

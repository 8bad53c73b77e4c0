import { LABEL_SIZE, type LifeCycleLayout, lifeCycleMeasures } from '@/charts/plot/lifeCycleLayout';
import { PlotText, round } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import { LIGHT, type Palette, thinned } from '@/ui/palette';

const { row: ROW, above: ABOVE, ticks: TICKS, lane: LANE } = lifeCycleMeasures;
const TICK_SIZE = 13;
const LEADING = 18;

interface LineProps {
  /** x and y, twice. */
  ends: readonly [number, number, number, number];
  stroke: string;
  thickness: number;
  dashes?: string;
}

function Line({ ends, stroke, thickness, dashes }: LineProps) {
  const [x1, y1, x2, y2] = ends.map(round);
  return <path d={`M${x1} ${y1}L${x2} ${y2}`} fill="none" stroke={stroke} strokeWidth={thickness} strokeDasharray={dashes} />;
}

function Box({ x, y, width, height, fill }: { x: number; y: number; width: number; height: number; fill: string }) {
  return <rect x={round(x)} y={round(y)} width={round(width)} height={height} rx="2" fill={fill} />;
}

interface LabelProps {
  lines: readonly string[];
  box: LifeCycleLayout['known'][number]['box'];
  line: number;
  palette: Palette;
  isStrong?: boolean;
}

/** The lines of a label, on a ground of their own: what leads to labels of higher rows passes behind them. */
function Label({ lines, box: { left, width, row }, line, palette, isStrong = false }: LabelProps) {
  const [x, foot] = [left + width / 2, line - ABOVE - row * ROW - 5];
  return lines.map((text, index) => {
    const weight = isStrong && index === 0 ? 600 : 400;
    const [baseline, space] = [foot - (lines.length - 1 - index) * LEADING, textWidth(text, LABEL_SIZE, weight)];
    return [
      <Box key={`ground ${text}`} x={x - space / 2} y={baseline - 14} width={space} height={LEADING} fill={palette.ground} />,
      <PlotText
        key={text}
        x={x}
        y={baseline}
        size={LABEL_SIZE}
        fill={isStrong ? palette.ink : palette.soft}
        weight={weight}
        anchor="middle"
      >
        {text}
      </PlotText>,
    ];
  });
}

interface StepProps<Mark> {
  mark: Mark;
  line: number;
  palette: Palette;
}

/** A step with a date: a dot on its day, a light box over all days that it may mean. */
function Known({ mark, line, palette }: StepProps<LifeCycleLayout['known'][number]>) {
  const { label, value, shape, from, to, box } = mark;
  return (
    <g data-step={label} data-shape={shape}>
      <Label lines={[label, value]} box={box} line={line} palette={palette} isStrong />
      {shape === 'point' ? (
        <circle cx={round((from + to) / 2)} cy={round(line)} r="7" fill={palette.data} />
      ) : (
        <rect
          x={round(from + 0.75)}
          y={round(line - 6.25)}
          width={round(Math.max(0, to - from - 1.5))}
          height="12.5"
          rx="2"
          fill={thinned(palette.data, palette.ground, LIGHT)}
          stroke={palette.data}
          strokeWidth="1.5"
        />
      )}
    </g>
  );
}

/** A step without a date, hollow. */
function Unknown({ mark, line, palette }: StepProps<LifeCycleLayout['unknown'][number]>) {
  const { label, value, place, x, box } = mark;
  const isBetween = place === 'between';
  const y = isBetween ? line + TICKS + box.row * LANE + LANE / 2 : line;
  return (
    <g data-step={label} data-shape="unknown">
      {!isBetween && <Label lines={[label, value]} box={box} line={line} palette={palette} />}
      <circle cx={round(x)} cy={round(y)} r="7" fill={palette.ground} stroke={palette.edge} strokeWidth="2" strokeDasharray="3 3" />
      {isBetween && <PlotText x={x + 14} y={y + 5} size={LABEL_SIZE} fill={palette.soft}>{`${label}: ${value}`}</PlotText>}
    </g>
  );
}

/** The time from the first known step on: it stops at a known end, and fades out where the end is open. */
function Course({ course, line, fade, fill }: { course: LifeCycleLayout['course']; line: number; fade: string; fill: string }) {
  if (!course) return null;
  const { from, solidTo, to } = course;
  return (
    <>
      <Box x={from} y={line - 2.5} width={solidTo - from} height={5} fill={fill} />
      {to > solidTo && <Box x={solidTo} y={line - 2.5} width={to - solidTo} height={5} fill={`url(#${fade})`} />}
    </>
  );
}

/** The colours of an end that is open; `url(#id)` is the fill. */
export function Fade({ id, colour }: { id: string; colour: string }) {
  return (
    <defs>
      <linearGradient id={id}>
        <stop offset="0" stopColor={colour} />
        <stop offset="1" stopColor={colour} stopOpacity="0" />
      </linearGradient>
    </defs>
  );
}

interface Props {
  layout: LifeCycleLayout;
  palette: Palette;
  /** The id of `Fade` in the document. */
  fade: string;
}

/** The steps of a life cycle to scale, with their dates in words. */
export function LifeCyclePlot({ layout, palette, fade }: Props) {
  const { line, ends, scale, course, waiting, ticks, today, known, unknown } = layout;
  const { data, edge, soft } = palette;
  return (
    <>
      <Line ends={[ends.from, line, ends.to, line]} stroke={edge} thickness={2} dashes="2 5" />
      {scale && <Line ends={[scale.from, line, scale.to, line]} stroke={edge} thickness={2} />}
      {ticks.map(({ x, label }) => [
        <Line key={`line ${label}`} ends={[x, line, x, line + 9]} stroke={edge} thickness={1} />,
        <PlotText key={label} x={x} y={line + 24} size={TICK_SIZE} fill={soft} anchor="middle">
          {label}
        </PlotText>,
      ])}
      <Course course={course} line={line} fade={fade} fill={data} />
      {waiting && <Line ends={[waiting.from, line, waiting.to, line]} stroke={data} thickness={3} dashes="8 5" />}
      {waiting && <Line ends={[waiting.to, line - ABOVE - waiting.box.row * ROW, waiting.to, line]} stroke={data} thickness={1} />}
      {today && <Line ends={[today.x, line - ABOVE - today.box.row * ROW, today.x, line + 9]} stroke={soft} thickness={1.5} />}
      {known.map(({ label, from, to, box }) => (
        <Line key={label} ends={[(from + to) / 2, line, (from + to) / 2, line - ABOVE - box.row * ROW]} stroke={data} thickness={1} />
      ))}
      {waiting && <Label lines={[waiting.label]} box={waiting.box} line={line} palette={palette} isStrong />}
      {today && <Label lines={[today.label]} box={today.box} line={line} palette={palette} />}
      {known.map((mark) => (
        <Known key={mark.label} {...{ mark, line, palette }} />
      ))}
      {unknown.map((mark) => (
        <Unknown key={mark.label} {...{ mark, line, palette }} />
      ))}
    </>
  );
}

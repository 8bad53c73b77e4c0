import { memo } from 'react';
import { describeCluster, describeMark } from '@/features/timeline/layout/describeMark';
import { ROW_AIR, rowY, type TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import type { LaneCluster, LaneItem, PlacedPiece } from '@/features/timeline/layout/packLane';
import type { Place } from '@/features/timeline/layout/places';
import styles from '@/features/timeline/Marks.module.css';

/** Id of the fill that `TimelineDefs` defines. */
const FADE = 'timeline-fade';

/** Half the height of a box, and the radius of a dot, in px. */
const HALF = 5;
/** What a date stands for must be seen however few px its days take; a line may vanish. */
const LEAST_WIDTH = 4;

/** The fill of open ends; one per page, inside the drawing. */
export function TimelineDefs() {
  return (
    <defs>
      <linearGradient id={FADE}>
        <stop offset="0" className={styles.fadeFrom} />
        <stop offset="1" className={styles.fadeTo} />
      </linearGradient>
    </defs>
  );
}

interface PieceProps {
  piece: PlacedPiece;
  /** What to take off `x`, in px, so that coordinates stay small. */
  base: number;
  /** Middle of the row, in px. */
  y: number;
  isPlanned: boolean;
  isSelected?: boolean;
}

/** One piece of a mark. What is planned is hollow, days that a date may mean are light within an edge. */
export function MarkPiece({ piece: { shape, x0, x1 }, base, y, isPlanned, isSelected = false }: PieceProps) {
  const missing = Math.max(0, LEAST_WIDTH - (x1 - x0)) / 2;
  const [x, width] = [x0 - base - missing, x1 - x0 + 2 * missing];
  const names = [styles[shape], isPlanned && styles.planned, isSelected && styles.selected].filter(Boolean).join(' ');
  switch (shape) {
    case 'point':
      return <circle className={names} cx={(x0 + x1) / 2 - base} cy={y} r={isPlanned ? HALF - 0.75 : HALF} />;
    case 'range':
      return <rect className={names} x={x} y={y - HALF} width={width} height={2 * HALF} />;
    case 'bar':
      return <rect className={names} x={x} y={y - HALF + 2} width={width} height={2 * HALF - 4} />;
    case 'uncertain':
      return <rect className={names} x={x} y={y - HALF} width={width} height={2 * HALF} />;
    case 'fading':
      return <rect className={names} x={x0 - base} y={y - 1.5} width={x1 - x0} height="3" fill={`url(#${FADE})`} />;
    case 'dashed':
    case 'solid':
    case 'open':
      return <line className={names} x1={x0 - base} x2={x1 - base} y1={y} y2={y} />;
  }
}

interface BoxProps {
  lane: string;
  /** Middle of the row, and height of the box, in px. */
  y: number;
  height: number;
  base: number;
  isTabStop: boolean;
  isSelected: boolean;
}

interface TargetProps extends BoxProps {
  box: LaneItem | LaneCluster;
  label: string;
  /** Whether it is selected by a press; a cluster is not, it opens. */
  isPressed?: boolean;
  look: 'target' | 'cluster';
  rx: number;
}

/** The box that is pressed. */
function Target({ box: { key, x0, x1 }, lane, y, height, base, isTabStop, isSelected, label, isPressed, look, rx }: TargetProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <rect
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isPressed}
      data-lane={lane}
      data-key={key}
      data-selected={isSelected}
      className={styles[look]}
      x={x0 - base}
      y={y - height / 2}
      width={x1 - x0}
      height={height}
      rx={rx}
    />
  );
}

/** A record: its pieces, and over them the box that is pressed. A record without room for its length is a box with a 1, like a cluster of one. */
const ItemMark = memo(function ItemMark({ item, ...props }: BoxProps & { item: LaneItem }) {
  const { drawn, pieces, x0, x1, isShort } = item;
  const { y, base, isSelected } = props;
  return (
    <>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a record keep their order
        <MarkPiece key={index} piece={piece} base={base} y={y} isPlanned={drawn.isPlanned} isSelected={isSelected} />
      ))}
      <Target {...props} box={item} label={describeMark(drawn)} isPressed={isSelected} look={isShort ? 'cluster' : 'target'} rx={2} />
      {isShort && <Count count={1} x={(x0 + x1) / 2 - base} y={y} />}
    </>
  );
});

/** Records too close to each other, as their number. */
const ClusterMark = memo(function ClusterMark({ cluster, ...props }: BoxProps & { cluster: LaneCluster }) {
  const { count, x0, x1 } = cluster;
  return (
    <>
      <Target {...props} box={cluster} label={describeCluster(cluster)} look="cluster" rx={props.height / 2} />
      <Count count={count} x={(x0 + x1) / 2 - props.base} y={props.y} room={x1 - x0} />
    </>
  );
});

/** Widest digit of the counts, in px. */
const DIGIT = 6;

interface CountProps {
  count: number;
  x: number;
  y: number;
  /** Width in px that the number has to fit into; one that does not is left away, as the box's name says it too. */
  room?: number;
}

function Count({ count, x, y, room = DIGIT }: CountProps) {
  const words = String(count);
  if (words.length * DIGIT > room + 2) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text of a drawing takes no focus
    <text className={styles.count} x={x} y={y + 4} aria-hidden="true">
      {words}
    </text>
  );
}

interface Props {
  /** The boxes that are near the view. */
  layout: TimelineLayout;
  /** What to take off `x`, in px. */
  base: number;
  tabStop: Place | null;
  /** `kind/id` of the selected record. */
  selected: string | null;
}

/** All marks near the view, lane by lane. Kept while the window moves by less than a step. */
export const LaneMarks = memo(function LaneMarks({ layout, base, tabStop, selected }: Props) {
  return layout.lanes.map((lane) => {
    const props = { lane: lane.value, height: lane.pitch - ROW_AIR, base };
    const tabKey = tabStop?.lane === lane.value ? tabStop.key : null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a part of a drawing is not interactive by itself
      <g key={lane.value} role="group" aria-label={lane.name}>
        {lane.items.map((item) => (
          <ItemMark
            key={item.key}
            {...props}
            item={item}
            y={rowY(lane, item.row)}
            isTabStop={tabKey === item.key}
            isSelected={selected === item.key}
          />
        ))}
        {lane.clusters.map((cluster) => (
          <ClusterMark
            key={cluster.key}
            {...props}
            cluster={cluster}
            y={rowY(lane, cluster.row)}
            isTabStop={tabKey === cluster.key}
            isSelected={selected !== null && cluster.marks.some(({ key }) => key === selected)}
          />
        ))}
      </g>
    );
  });
});

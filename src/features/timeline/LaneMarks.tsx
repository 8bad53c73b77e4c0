import { memo } from 'react';
import type { Place } from '@/features/timeline/layout/cullLayout';
import { ROW_AIR, rowY, type TimelineLane, type TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import { clusterWords, markWords } from '@/features/timeline/layout/markWords';
import type { LaneCluster, LaneItem } from '@/features/timeline/layout/packLane';
import { MarkPiece } from '@/features/timeline/MarkPieces';
import styles from '@/features/timeline/Marks.module.css';

interface BoxProps {
  lane: string;
  y: number;
  /** Height of the box in px. */
  height: number;
  base: number;
  isTabStop: boolean;
  isSelected: boolean;
}

/** A record: its pieces, and over them the box that is pressed. A record without room for its length is a box with a 1, like a cluster of one. */
const ItemMark = memo(function ItemMark({ item, lane, y, height, base, isTabStop, isSelected }: BoxProps & { item: LaneItem }) {
  const { drawn, pieces, x0, x1, isShort } = item;
  const [x, width] = [x0 - base, x1 - x0];
  return (
    <>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a record keep their order
        <MarkPiece key={index} piece={piece} base={base} y={y} isPlanned={drawn.isPlanned} isSelected={isSelected} />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing */}
      <rect
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={markWords(drawn.mark)}
        aria-pressed={isSelected}
        data-lane={lane}
        data-key={item.key}
        data-selected={isSelected}
        className={isShort ? styles.cluster : styles.target}
        x={x}
        y={y - height / 2}
        width={width}
        height={height}
        rx="2"
      />
      {isShort && <Count count={1} x={x + width / 2} y={y} />}
    </>
  );
});

/** Records too close to each other, as their number. */
const ClusterMark = memo(function ClusterMark({
  cluster,
  lane,
  y,
  height,
  base,
  isTabStop,
  isSelected,
}: BoxProps & { cluster: LaneCluster }) {
  const { key, count, x0, x1 } = cluster;
  const [x, width] = [x0 - base, x1 - x0];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing */}
      <rect
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={clusterWords(cluster)}
        data-lane={lane}
        data-key={key}
        data-selected={isSelected}
        className={styles.cluster}
        x={x}
        y={y - height / 2}
        width={width}
        height={height}
        rx={height / 2}
      />
      <Count count={count} x={x + width / 2} y={y} room={width} />
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

interface LaneProps {
  lane: TimelineLane;
  base: number;
  tabStop: string | null;
  selected: string | null;
}

function Lane({ lane, base, tabStop, selected }: LaneProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a part of a drawing is not interactive by itself
    <g role="group" aria-label={lane.name}>
      {lane.items.map((item) => (
        <ItemMark
          key={item.key}
          item={item}
          lane={lane.value}
          y={rowY(lane, item.row)}
          height={lane.pitch - ROW_AIR}
          base={base}
          isTabStop={tabStop === item.key}
          isSelected={selected === item.key}
        />
      ))}
      {lane.clusters.map((cluster) => (
        <ClusterMark
          key={cluster.key}
          cluster={cluster}
          lane={lane.value}
          y={rowY(lane, cluster.row)}
          height={lane.pitch - ROW_AIR}
          base={base}
          isTabStop={tabStop === cluster.key}
          isSelected={selected !== null && cluster.marks.some(({ key }) => key === selected)}
        />
      ))}
    </g>
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
  return layout.lanes.map((lane) => (
    <Lane key={lane.value} lane={lane} base={base} tabStop={tabStop?.lane === lane.value ? tabStop.key : null} selected={selected} />
  ));
});

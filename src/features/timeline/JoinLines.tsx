import type { Join } from '@/features/timeline/layout/joins';
import styles from '@/features/timeline/TimelineDrawing.module.css';

interface Props {
  joins: readonly Join[];
  base: number;
}

/** A curve that leaves and arrives level where there is room, so that it is told from the upright grid. */
function curve({ from, to }: Join, base: number): string {
  const [x0, x1] = [from.x - base, to.x - base];
  const middle = (x0 + x1) / 2;
  return `M${x0} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${x1} ${to.y}`;
}

/** Lines from the selected record to those it is linked with. */
export function JoinLines({ joins, base }: Props) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a part of a drawing takes no focus
    <g className={styles.joins} aria-hidden="true">
      {joins.map((join) => (
        <g key={join.key} data-join={join.key}>
          <path d={curve(join, base)} />
          <circle cx={join.to.x - base} cy={join.to.y} r="3" />
        </g>
      ))}
    </g>
  );
}

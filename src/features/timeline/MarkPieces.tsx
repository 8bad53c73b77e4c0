import { Stripes } from '@/charts/plot/PlotShapes';
import type { PlacedPiece } from '@/features/timeline/layout/markBoxes';
import styles from '@/features/timeline/Marks.module.css';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

/** Ids of the fills that `TimelineDefs` defines. */
const HATCH = 'timeline-uncertain';
const FADE = 'timeline-fade';

/** Half the height of a box, and the radius of a dot, in px. */
const HALF = 5;
/** What a date stands for must be seen however few px its days take; a line may vanish. */
const LEAST_WIDTH = 4;

/** The fills of uncertain days and of open ends; one per page, inside the drawing. */
export function TimelineDefs() {
  const { ground, data } = palettes[useTheme()];
  return (
    <>
      <Stripes id={HATCH} ground={ground} stripe={data} />
      <defs>
        <linearGradient id={FADE}>
          <stop offset="0" className={styles.fadeFrom} />
          <stop offset="1" className={styles.fadeTo} />
        </linearGradient>
      </defs>
    </>
  );
}

interface PieceProps {
  piece: Pick<PlacedPiece, 'shape' | 'x0' | 'x1'>;
  /** What to take off `x`, in px, so that coordinates stay small. */
  base: number;
  /** Middle of the row, in px. */
  y: number;
  isPlanned: boolean;
  isSelected?: boolean;
}

/** One piece of a mark. What is planned is hollow, days that a date may mean are hatched with a dashed edge. */
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
      return <rect className={names} x={x} y={y - HALF} width={width} height={2 * HALF} fill={`url(#${HATCH})`} />;
    case 'fading':
      return <rect className={names} x={x0 - base} y={y - 1.5} width={x1 - x0} height="3" fill={`url(#${FADE})`} />;
    case 'dashed':
    case 'solid':
    case 'open':
      return <line className={names} x1={x0 - base} x2={x1 - base} y1={y} y2={y} />;
  }
}

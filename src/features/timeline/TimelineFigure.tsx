import { type ReactNode, useId, useMemo } from 'react';
import styles from '@/features/export/ChartFigure.module.css';
import type { ChartExport } from '@/features/export/chartExport';
import { ExportMenu } from '@/features/export/ExportMenu';

interface Props {
  chart: ChartExport;
  /** Records that match, for the exports. */
  total: number;
  isTable: boolean;
  onToggleTable: () => void;
  /** Controls before the switch. */
  controls: ReactNode;
  /** Stands in the place of the drawing while `isTable`: the records as a list, which no table of a chart is. */
  list: ReactNode;
  /** The drawing. */
  children: ReactNode;
}

/** The timeline with its title, its finding, the switch between drawing and list, and the menu of exports: the look of a chart's figure. */
export function TimelineFigure({ chart, total, isTable, onToggleTable, controls, list, children }: Props) {
  const titleId = useId();
  // Kept while the window moves.
  const menu = useMemo(() => <ExportMenu chart={chart} total={total} />, [chart, total]);
  // The footnote on Kosovo stands at the foot of every page; exports carry it by themselves.
  const notes = chart.notes.filter((note) => !note.startsWith('*'));
  return (
    <figure aria-labelledby={titleId} className={`${styles.figure} ${styles.wide}`}>
      <figcaption>
        <div className={styles.head}>
          <h2 id={titleId}>{chart.title}</h2>
          {controls}
          {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no form */}
          <div role="group" aria-label={`${chart.title}: show as`} className={styles.switch}>
            <button type="button" aria-pressed={!isTable} onClick={isTable ? onToggleTable : undefined}>
              Chart
            </button>
            <button type="button" aria-pressed={isTable} onClick={isTable ? undefined : onToggleTable}>
              Table
            </button>
          </div>
          {menu}
        </div>
        <p className={styles.finding}>{chart.finding}</p>
      </figcaption>
      {isTable ? list : children}
      <p className={styles.notes}>{notes.join(' ')}</p>
    </figure>
  );
}

import { type ReactNode, useId } from 'react';
import styles from '@/features/export/ChartFigure.module.css';
import { ChartTableView } from '@/features/export/ChartTableView';
import type { ChartExport } from '@/features/export/chartExport';
import { ExportMenu } from '@/features/export/ExportMenu';

interface Props {
  chart: ChartExport;
  /** Records that match, for the exports. */
  total: number;
  /** Height in px kept for the chart and the table alike. */
  height: number;
  isWide?: boolean;
  isTable: boolean;
  onToggleTable: () => void;
  /** Controls of this chart alone, before the switch. */
  controls?: ReactNode;
  /** The chart's picture. */
  children: ReactNode;
}

/** A chart with its title, its finding, the switch between chart and table, and the menu of exports. */
export function ChartFigure({ chart, total, height, isWide = false, isTable, onToggleTable, controls, children }: Props) {
  const titleId = useId();
  // The footnote on Kosovo stands at the foot of every page; exports carry it by themselves.
  const notes = chart.notes.filter((note) => !note.startsWith('*'));
  return (
    <figure aria-labelledby={titleId} className={isWide ? `${styles.figure} ${styles.wide}` : styles.figure}>
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
          <ExportMenu chart={chart} total={total} />
        </div>
        <p className={styles.finding}>{chart.finding}</p>
      </figcaption>
      <div style={{ minHeight: height }}>{isTable ? <ChartTableView chart={chart} height={height} /> : children}</div>
      <p className={styles.notes}>{notes.join(' ')}</p>
    </figure>
  );
}

import { type ComponentType, createContext, type ReactNode, type RefObject, useContext, useEffect, useId, useMemo, useRef } from 'react';
import styles from '@/charts/figure/ChartFigure.module.css';
import { ChartTableView } from '@/charts/figure/ChartTableView';
import { type CountedChart, pageNotes } from '@/charts/model';
import { Button } from '@/ui/Button';
import { ChoiceSwitch } from '@/ui/Choice';
import { FaultBoundary } from '@/ui/FaultBoundary';
import { ReadingOnly } from '@/ui/marks/marks';
import { unbroken } from '@/ui/unbroken';

const forms = [
  ['chart', 'Chart'],
  ['table', 'Table'],
] as const;

/** What export, a feature above this room, hands in: the menu beside a chart's title, and the hook that lists the chart for pictures of the page. */
export const FigureExports = createContext<{
  readonly Menu: ComponentType<CountedChart> | null;
  readonly useRegisterChart: (place: RefObject<Element | null>, shown: CountedChart) => void;
}>({ Menu: null, useRegisterChart: () => undefined });

/** What stands under a chart and says how well its records stand; nothing without it. */
export const FigureBadge = createContext<ComponentType<CountedChart> | null>(null);

interface Props extends CountedChart {
  /** Height in px kept for the chart and the table alike; 0 where both take what they need. */
  height: number;
  isWide?: boolean;
  isTable: boolean;
  onToggleTable: () => void;
  /** Controls of this chart alone, before the switch. */
  controls?: ReactNode;
  /** Stands for the table where the rows are better read as something else. */
  list?: ReactNode;
  /** What is remarked where the page shows the rows otherwise than the chart does; the exports keep the chart's own. */
  notes?: readonly string[] | undefined;
  /** The chart's picture. */
  children: ReactNode;
}

/** A chart with its title, its finding, the switch between chart and table, and the menu of exports. */
export function ChartFigure({
  chart,
  total,
  query,
  height,
  isWide = false,
  isTable,
  onToggleTable,
  controls,
  list,
  notes: otherNotes,
  children,
}: Props) {
  const titleId = useId();
  const figure = useRef<HTMLElement>(null);
  // A link to a chart (`/#where`) is opened before its numbers are there.
  useEffect(() => {
    if (location.hash === `#${chart.id}`) figure.current?.scrollIntoView();
  }, [chart.id]);
  const { Menu } = useContext(FigureExports);
  const Badge = useContext(FigureBadge);
  const notes = otherNotes ?? pageNotes(chart);
  const isReadingOnly = useContext(ReadingOnly);
  // Kept while something of the picture alone changes, as when a window in time moves.
  const menu = useMemo(() => Menu && <Menu chart={chart} total={total} query={query} />, [Menu, chart, total, query]);
  return (
    <figure ref={figure} id={chart.id} aria-labelledby={titleId} className={isWide ? `${styles.figure} ${styles.wide}` : styles.figure}>
      <Registered place={figure} {...{ chart, total, query }} />
      <figcaption>
        <div className={styles.head}>
          <h2 id={titleId}>{unbroken(chart.title)}</h2>
          {controls}
          <ChoiceSwitch label={`${chart.title}: show as`} value={isTable ? 'table' : 'chart'} options={forms} onChange={onToggleTable} />
          {!isReadingOnly && menu}
        </div>
        <p className={styles.finding} data-finding>
          {unbroken(chart.finding)}
        </p>
      </figcaption>
      <div style={{ minHeight: height }}>
        <FaultBoundary of={isTable ? list : children} fallback={(_, retry) => <BrokenChart isTable={isTable} onRetry={retry} />}>
          {isTable ? (list ?? <ChartTableView chart={chart} height={height} />) : children}
        </FaultBoundary>
      </div>
      <div className={styles.foot}>
        {notes.length > 0 && (
          <details className={styles.notes}>
            <summary>How to read</summary>
            <p>{unbroken(notes.join(' '))}</p>
          </details>
        )}
        {Badge && !isReadingOnly && <Badge {...{ chart, total, query }} />}
      </div>
    </figure>
  );
}

/** Stands in the frame of a chart that fails while it is drawn; all others stay as they are. */
function BrokenChart({ isTable, onRetry }: { isTable: boolean; onRetry: () => void }) {
  return (
    <div className={styles.broken} role="alert">
      <p>
        {isTable
          ? 'This table could not be drawn. The chart and the saved files still have its numbers.'
          : 'This chart could not be drawn. Its table still has the numbers.'}
      </p>
      <Button onPress={onRetry}>Try again</Button>
    </div>
  );
}

/** Lists the chart for pictures of the page. By itself, because it follows the filters of the address, of which nothing is drawn here. */
function Registered({ place, ...shown }: CountedChart & { place: RefObject<Element | null> }) {
  const { useRegisterChart } = useContext(FigureExports);
  useRegisterChart(place, shown);
  return null;
}

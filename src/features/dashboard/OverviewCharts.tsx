import { memo, type ReactNode, useEffect, useRef } from 'react';
import { overviewSections, type SectionId } from '@/charts/catalogue';
import { type OverviewChartId, overviewEntry, overviewIds } from '@/charts/chartList';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { isHandful } from '@/domain/facets/profileFilters';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import styles from '@/features/dashboard/Dashboard.module.css';
import { NEWEST_RECORDS, NewestRecords } from '@/features/dashboard/NewestRecords';
import { OverviewFigure } from '@/features/dashboard/OverviewFigure';
import type { DashboardProps } from '@/features/dashboard/useDashboard';
import { useInTurn, useIsRested } from '@/features/dashboard/useInTurn';
import { Later } from '@/ui/Later';
import { Loading } from '@/ui/Loading';
import { useIsInView } from '@/ui/useIsInView';

interface Props extends DashboardProps {
  /** The charts to draw, in the order of the overview. */
  ids: readonly OverviewChartId[];
}

const isHalfWide = (id: OverviewChartId) => ['bars', 'stackedBars'].includes(overviewEntry(id).shape);

/** Charts of the overview, bars two in a row. Each choice in one of them filters all. */
export const OverviewCharts = memo(function OverviewCharts({ ids, ...rest }: Props) {
  const halves = ids.filter(isHalfWide);
  const figureOf = (id: OverviewChartId) => <OverviewFigure key={id} id={id} {...rest} />;
  return ids.map((id) => {
    if (!halves.includes(id)) return figureOf(id);
    return id === halves[0] ? (
      <div key="halves" className={styles.pair}>
        {halves.map(figureOf)}
      </div>
    ) : null;
  });
});

const chartsOf = (section: SectionId) => overviewIds.filter((id) => overviewEntry(id).section === section);
const [firstSection, ...furtherSections] = idsOf(overviewSections);

/** The charts that one sees without scrolling: time and countries, side by side where there is room. */
function InShort(props: DashboardProps) {
  return (
    <section aria-label={overviewSections.short} className={styles.short}>
      {chartsOf(firstSection ?? 'short').map((id) => (
        <OverviewFigure key={id} id={id} {...props} />
      ))}
    </section>
  );
}

/** About the height of a section's charts, in px. */
const FURTHER_HEIGHT = 1000;

const furtherCharts = furtherSections.map((section) => ({ section, ids: chartsOf(section) }));

interface FurtherProps extends DashboardProps {
  section: SectionId;
  ids: readonly OverviewChartId[];
  /** What it shows while it is out of view. */
  held: DashboardProps['shown'];
  isRested: boolean;
}

/** A named part of the page, with several hundred marks. While it is in the window it is drawn with all else that is. */
function FurtherSection({ section, ids, held, isRested, shown, ...rest }: FurtherProps) {
  const place = useRef<HTMLElement>(null);
  const own = useIsInView(place) ? shown : held;
  return (
    <section
      ref={place}
      id={section}
      tabIndex={-1}
      aria-labelledby={`${section}-heading`}
      aria-busy={own !== shown}
      className={isRested ? styles.section : `${styles.section} ${styles.skipped}`}
    >
      <h2 id={`${section}-heading`}>{overviewSections[section]}</h2>
      <Later height={FURTHER_HEIGHT}>
        <OverviewCharts {...rest} shown={own} ids={ids} />
      </Later>
    </section>
  );
}

/** What stands further down: where it is out of view it is drawn right after all else, in work that gives way to the next click. */
function FurtherSections(props: DashboardProps) {
  const held = useInTurn(props.shown, furtherSections);
  const isRested = useIsRested(held);
  return furtherCharts.map(({ section, ids }) => (
    <FurtherSection key={section} {...{ section, ids, isRested }} held={held.get(section) ?? props.shown} {...props} />
  ));
}

/** The way to the parts further down. */
function Contents() {
  return (
    <nav aria-label="On this page" className={styles.contents}>
      <span>Further down:</span>
      {furtherSections.map((section) => (
        <a key={section} href={`#${section}`}>
          {overviewSections[section]}
        </a>
      ))}
    </nav>
  );
}

/**
 * What an answer with at least one record shows: in short, the newest records, then the named parts. Of a handful of records the records come first, and
 * the charts are folded.
 */
export const OverviewResults = memo(function OverviewResults({ shown, ...rest }: DashboardProps) {
  const { total, newest } = shown.overview;
  if (isHandful(total)) return <FewRecords shown={shown} {...rest} />;
  return (
    <>
      <InShort shown={shown} {...rest} />
      <NewestRecords records={newest.slice(0, NEWEST_RECORDS)} total={total} filters={shown.filters} isStrip />
      <Contents />
      <FurtherSections shown={shown} {...rest} />
    </>
  );
});

/** A handful of records, all named, with the charts of them folded below. */
function FewRecords({ shown, ...rest }: DashboardProps) {
  const { total, newest } = shown.overview;
  return (
    <>
      <HandfulOfRecords records={newest} total={total} />
      <FoldedCharts total={total}>
        <InShort shown={shown} {...rest} />
        <FurtherSections shown={shown} {...rest} />
      </FoldedCharts>
    </>
  );
}

/** The records of a page that has no more than these. */
export function HandfulOfRecords({ records, total }: { records: readonly RecordStub[]; total: number }) {
  return (
    <div className={styles.handful}>
      <NewestRecords records={records} title={total === 1 ? 'The record' : `The ${counted(total, 'record')}`} />
    </div>
  );
}

/** Charts of a handful of records, folded. A link to a chart opens them. */
export function FoldedCharts({ total, children }: { total: number; children: ReactNode }) {
  const folded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const isAsked =
      overviewIds.some((id) => location.hash === `#${id}`) || idsOf(overviewSections).some((id) => location.hash === `#${id}`);
    if (isAsked && folded.current) folded.current.open = true;
  }, []);
  return (
    <details ref={folded} className={styles.folded}>
      <summary>{total === 1 ? 'Charts of this record' : `Charts of these ${counted(total, 'record')}`}</summary>
      {children}
    </details>
  );
}

/** The shape of the overview while its first answer is on the way. */
export function OverviewLoading() {
  return (
    <div className={styles.shapes}>
      <Loading label="Loading the overview" height={420} />
      <div className={styles.pair} aria-hidden="true">
        <Loading label="" height={520} />
        <Loading label="" height={520} />
      </div>
    </div>
  );
}

import { type ComponentProps, memo, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useMeta } from '@/api/queries';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { ChartTableView } from '@/charts/figure/ChartTableView';
import { PivotView } from '@/charts/figure/PivotView';
import { SmallColumnsView } from '@/charts/figure/SmallColumnsView';
import type { ChartExport } from '@/charts/model';
import type { ChartMark, SmallColumnSeries } from '@/charts/series/chartSeries';
import { type PivotSeries, pivotSeries } from '@/charts/series/pivotChart';
import type { PivotNumber } from '@/charts/series/pivotGrid';
import { filterQuery } from '@/domain/facets/filterCodec';
import { bothFilters } from '@/domain/facets/filters';
import { UNDATED } from '@/domain/pivot/dimensions';
import { measureOf } from '@/domain/pivot/measures';
import type { ShownForm, PivotView as View } from '@/domain/pivot/pivotForms';
import type { ShownPivot } from '@/features/explore/exploreState';
import { useKnownCell } from '@/features/explore/useKnownCell';
import { FarOff } from '@/features/filters/FarOff';
import { pageHref } from '@/features/filters/filterHref';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { useKeptInLinks } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { lazyPart } from '@/ui/lazyPart';

/** Recharts weighs more than the rest of the page, and is drawn for lines, slopes and columns alone. */
const AnalysisView = lazyPart(async () => (await import('@/features/explore/AnalysisView')).AnalysisView);

const CHART_HEIGHT = 420;

interface Props {
  shown: ShownPivot;
  form: ShownForm;
  view: View;
  /** Records that the filters leave; undefined while the numbers answer other filters. */
  total: number | undefined;
  isCurrent: boolean;
  onView: (view: View | null) => void;
  onRank: (rank: string | null) => void;
}

/** What the explorer shows, drawn as the view says, with the same frame as every chart. */
export const ExploreFigure = memo(function ExploreFigure({ shown, form, view, total, isCurrent, onView, onRank }: Props) {
  const research = useMeta();
  const { nameOf } = useOrganisationNames();
  const { pivot, filters, spec } = shown;
  const isTable = view === 'table';
  const series = useMemo(
    () => pivotSeries({ pivot, filters, spec, shown: form, view, research, nameOf }),
    [pivot, filters, spec, form, view, research, nameOf],
  );
  const { chart } = series;
  return (
    <ChartFigure
      chart={chart}
      total={total ?? pivot.all.records}
      query={isCurrent && total !== undefined ? filterQuery(filters) : null}
      height={0}
      isWide
      isTable={isTable}
      onToggleTable={() => onView(isTable ? null : 'table')}
      list={drawn(series, pivot.rank, onRank)}
    >
      {drawn(series, pivot.rank, onRank)}
      <FarOff outside={pivot.rows.outside ?? pivot.columns.outside} filters={bothFilters(filters, measureOf(spec.value).filters)} />
    </ChartFigure>
  );
});

/** The table as a chart; the tip of a number says of its records how many countries they name and how these were searched, once that is known. */
function KnownCells(props: ComponentProps<typeof PivotView>) {
  const { known, onVisit } = useKnownCell();
  return <PivotView {...props} {...{ known, onVisit }} />;
}

function drawn(series: PivotSeries, rank: string | null, onRank: Props['onRank']): ReactNode {
  const { chart, grid } = series;
  switch (chart.body.shape) {
    case 'pivot':
      return <KnownCells name={`${chart.title}: cells`} body={chart.body} grid={grid} rank={rank} onRank={onRank} />;
    case 'smallColumns':
      return <SmallPanels series={series} />;
    case 'lines':
    case 'groupedColumns':
      return (
        <Suspense fallback={<Loading label="Loading the chart" height={CHART_HEIGHT} />}>
          <AnalysisView series={series} height={CHART_HEIGHT} />
        </Suspense>
      );
    default:
      return <ChartTableView chart={chart} height={0} />;
  }
}

/** Small columns whose marks open their records. */
function SmallPanels({ series: { chart, grid } }: { series: PivotSeries }) {
  const navigate = useNavigate();
  const complete = useKeptInLinks();
  const places = useMemo(() => grid.columns.flatMap(({ value }, at) => (value === UNDATED ? [] : [at])), [grid]);
  const { small, byMark } = useMemo(() => smallSeries(chart, grid, places), [chart, grid, places]);
  const open = useCallback(
    (mark: ChartMark) => {
      const filters = byMark.get(mark)?.filters;
      if (filters) void navigate(complete(pageHref('/', filters)));
    },
    [byMark, navigate, complete],
  );
  return small && <SmallColumnsView series={small} onToggle={open} />;
}

/** The numbers as marks of small columns; what has no link is told, and opens nothing. */
function smallSeries(chart: ChartExport, { rows }: PivotSeries['grid'], places: readonly number[]) {
  const byMark = new Map<ChartMark, PivotNumber>();
  const markOf = (number: PivotNumber | undefined) => {
    const asks: ChartMark = {};
    if (number) byMark.set(asks, number);
    return {
      count: number?.cell.number ?? 0,
      asks,
      isChosen: false,
      says: number?.words ?? '',
      action: number?.filters ? 'open these records' : null,
    };
  };
  const panels = rows.map(({ total, cells }) => ({ whole: markOf(total), columns: places.map((at) => markOf(cells[at])) }));
  const { body } = chart;
  const small: SmallColumnSeries | null = body.shape === 'smallColumns' ? { chart: { ...chart, body }, panels } : null;
  return { small, byMark };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { isAnswerTo, rhythmQuery, useMeta } from '@/api/queries';
import { charts } from '@/charts/chartList';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { rhythmMeasures } from '@/charts/plot/rhythmLayout';
import { pageParameters } from '@/domain/address/parameters';
import { filterQuery } from '@/domain/facets/filterCodec';
import { type Filters, noDates } from '@/domain/facets/filters';
import { contactRule } from '@/domain/records/atlasRecord';
import { HowSearched } from '@/features/filters/HowSearched';
import { askedNumber } from '@/features/filters/restsOn';
import { useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';
import { isQuarterChosen, type QuarterMark, toggleQuarter } from '@/features/timeline/rhythm/quarterMarks';
import { RhythmRows } from '@/features/timeline/rhythm/RhythmRows';
import { RHYTHM_ROWS, rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { Button } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';
import { unbroken } from '@/ui/unbroken';

/** Height in px of title, finding and notes while they are on their way. */
const WORDS_HEIGHT = 180;

const rhythmParameters = { lanes: pageParameters.lanes };

function heightOf(rows: number): number {
  return 2 * rhythmMeasures.axis + rows * rhythmMeasures.row;
}

interface Props {
  filters: Filters;
  isTable: boolean;
  onToggleTable: () => void;
}

/**
 * The figure `Rhythm of contacts`: contacts per quarter of each country with its silences, under the filters. A quarter is a button that chooses it with its
 * country. Until a new answer is there, the last one stays.
 */
export function RhythmFigure({ filters, isTable, onToggleTable }: Props) {
  const { change, clear } = useFilters();
  const research = useMeta();
  const { values, set } = usePageState(rhythmParameters);
  const isAllLanes = values.lanes === 'all';
  const question = rhythmQuery(filters);
  const { data: rhythm, error, refetch } = useQuery({ ...question, placeholderData: keepPreviousData });
  const isCurrent = isAnswerTo(question, rhythm);
  const series = useMemo(() => rhythm && rhythmChart(rhythm, filters, research, isAllLanes), [rhythm, filters, research, isAllLanes]);
  const latest = useRef({ filters, change });
  useEffect(() => {
    latest.current = { filters, change };
  }, [filters, change]);
  const handleToggle = useCallback(
    ({ country, quarter }: QuarterMark) => latest.current.change(toggleQuarter(latest.current.filters, country, quarter)),
    [],
  );

  const handleAsk = useCallback(({ country, quarter }: QuarterMark, place: Element) => {
    const now = latest.current.filters;
    askedNumber.ask({ filters: isQuarterChosen(now, country, quarter) ? now : { ...now, ...toggleQuarter(now, country, quarter) }, place });
  }, []);

  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!rhythm || !series) return <Loading label={`Loading “${charts.rhythm.title}”`} height={WORDS_HEIGHT + heightOf(RHYTHM_ROWS)} />;
  const { chart, countries, hidden } = series;
  const hasDates = filters.from !== null || filters.to !== null || filters.time !== null;
  const allDates = hasDates && (
    <Button look="link" onPress={() => change(noDates)}>
      All dates
    </Button>
  );
  if (chart.body.quarters.length === 0 || countries.length === 0)
    return (
      <Empty
        title="No rhythm to draw"
        actions={
          <>
            {allDates}
            <Button onPress={clear}>Clear all filters</Button>
          </>
        }
      >
        {unbroken(chart.finding)} {contactRule}
        <HowSearched filters={filters} />
        Broaden or clear the filters.
      </Empty>
    );
  const canFold = isAllLanes && countries.length > RHYTHM_ROWS;
  return (
    <ChartFigure
      chart={chart}
      total={rhythm.records}
      query={isCurrent ? filterQuery(filters) : null}
      height={heightOf(countries.length)}
      isWide
      isTable={isTable}
      onToggleTable={onToggleTable}
      controls={
        <>
          {allDates}
          {(hidden > 0 || canFold) && (
            <Button look="link" onPress={() => set({ lanes: isAllLanes ? 'first' : 'all' })}>
              {canFold ? `Show the first ${RHYTHM_ROWS} countries` : `Show all ${countries.length + hidden} countries`}
            </Button>
          )}
        </>
      }
    >
      <Updating isUpdating={!isCurrent}>
        <RhythmRows series={series} rhythm={rhythm} filters={filters} onToggle={handleToggle} onAsk={handleAsk} />
      </Updating>
    </ChartFigure>
  );
}

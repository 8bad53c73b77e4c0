import { useMemo } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { DumbbellsPlot } from '@/charts/plot/Dumbbells';
import { type DumbbellsLayout, layoutDumbbells } from '@/charts/plot/dumbbellsLayout';
import type { ComparedSource } from '@/charts/series/comparedCountries';
import { topicsCompared } from '@/charts/series/topicsCompared';
import type { ComparedScale } from '@/domain/address/parameters';
import { ComparedPlot, type ComparedTarget, SignLegend } from '@/features/compare/ComparedMarks';
import { ChoiceSwitch } from '@/ui/Choice';
import type { Palette } from '@/ui/palette';

/** What every chart of a comparison is given. */
export interface ComparedFigureProps {
  source: ComparedSource;
  /** Records of all the compared together, and the query that they answer. */
  total: number;
  query: string | null;
  isTable: boolean;
  onToggleTable: () => void;
}

const scales = [
  ['number', 'Number'],
  ['share', 'Share of own total'],
] as const;

interface Props extends ComparedFigureProps {
  scale: ComparedScale;
  onScale: (scale: ComparedScale) => void;
}

const plotOf = (layout: DumbbellsLayout, palette: Palette) => <DumbbellsPlot layout={layout} palette={palette} />;

function targetsOf({ rows }: DumbbellsLayout): ComparedTarget[] {
  return rows.flatMap(({ top, height, signs }, row) =>
    signs.map(({ series, target }) => ({ row, at: series, place: { ...target, y: top, height } })),
  );
}

/** Every topic with the records of each country on one axis. */
export function TopicsFigure({ source, scale, onScale, ...frame }: Props) {
  const { chart, marks } = useMemo(() => topicsCompared(source, scale), [source, scale]);
  return (
    <ChartFigure
      chart={chart}
      height={0}
      controls={<ChoiceSwitch label="Topics are measured in" value={scale} options={scales} onChange={onScale} />}
      {...frame}
    >
      <SignLegend series={chart.body.series} />
      <ComparedPlot
        name={`${chart.title}: signs`}
        marks={marks}
        body={chart.body}
        layoutOf={layoutDumbbells}
        plotOf={plotOf}
        targetsOf={targetsOf}
      />
    </ChartFigure>
  );
}

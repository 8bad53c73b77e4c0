import { useCallback, useMemo } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { DumbbellsPlot } from '@/charts/plot/Dumbbells';
import { type DumbbellsLayout, layoutDumbbells } from '@/charts/plot/dumbbellsLayout';
import type { ComparedSource } from '@/charts/series/comparedCountries';
import { topicsCompared } from '@/charts/series/topicsCompared';
import type { ComparedScale } from '@/domain/address/parameters';
import { ComparedLayer, ComparedLink, comparedKey, SignLegend } from '@/features/compare/ComparedMarks';
import { ChoiceSwitch } from '@/ui/Choice';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

/** What every chart of a comparison is given. */
export interface ComparedFigureProps {
  source: ComparedSource;
  /** Records of all the compared together, and the query that they answer. */
  total: number;
  query: string | null;
  isTable: boolean;
  onToggleTable: () => void;
}

const TEXT = 14;

const scales = [
  ['number', 'Number'],
  ['share', 'Share of own total'],
] as const;

interface Props extends ComparedFigureProps {
  scale: ComparedScale;
  onScale: (scale: ComparedScale) => void;
}

/** Every topic with the records of each country on one axis. */
export function TopicsFigure({ source, scale, onScale, ...frame }: Props) {
  const palette = palettes[useTheme()];
  const { chart, marks } = useMemo(() => topicsCompared(source, scale), [source, scale]);
  const { body } = chart;
  const layoutAt = useCallback((width: number) => layoutDumbbells(body, { width, height: null, text: TEXT }), [body]);
  const plotOf = useCallback((layout: DumbbellsLayout) => <DumbbellsPlot layout={layout} palette={palette} />, [palette]);
  return (
    <ChartFigure
      chart={chart}
      height={0}
      controls={<ChoiceSwitch label="Topics are measured in" value={scale} options={scales} onChange={onScale} />}
      {...frame}
    >
      <SignLegend series={body.series} />
      <ComparedLayer name={`${chart.title}: signs`} marks={marks}>
        {(tabStop) => (
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) =>
              layout.rows.flatMap((row, at) =>
                row.signs.map(({ series, target }) => {
                  const mark = marks[at]?.[series];
                  const key = comparedKey(at, series);
                  const place = { ...target, y: row.top, height: row.height };
                  return mark && <ComparedLink key={key} mark={mark} at={key} tabStop={tabStop} style={placeIn(layout, place)} />;
                }),
              )
            }
          </PlotArea>
        )}
      </ComparedLayer>
    </ChartFigure>
  );
}

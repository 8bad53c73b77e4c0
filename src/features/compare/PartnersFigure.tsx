import { useCallback, useMemo } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { type FacingBarsLayout, FacingBarsPlot, layoutFacingBars } from '@/charts/plot/FacingBars';
import { partnersCompared } from '@/charts/series/partnersCompared';
import type { PartnerUnit } from '@/domain/address/parameters';
import { ComparedLayer, ComparedLink, comparedKey, SignLegend } from '@/features/compare/ComparedMarks';
import type { ComparedFigureProps } from '@/features/compare/TopicsFigure';
import { ChoiceSwitch } from '@/ui/Choice';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

const TEXT = 14;
/** A short bar is pressed by its number too, in px. */
const LEAST_TARGET = 28;

const units = [
  ['contacts', 'Contacts'],
  ['records', 'Records'],
] as const;

interface Props extends ComparedFigureProps {
  unit: PartnerUnit;
  onUnit: (unit: PartnerUnit) => void;
}

/** The partners of the compared, bars around their names. */
export function PartnersFigure({ source, unit, onUnit, ...frame }: Props) {
  const palette = palettes[useTheme()];
  const { chart, marks } = useMemo(() => partnersCompared(source, unit), [source, unit]);
  const { body } = chart;
  const layoutAt = useCallback((width: number) => layoutFacingBars(body, { width, height: null, text: TEXT }), [body]);
  const plotOf = useCallback((layout: FacingBarsLayout) => <FacingBarsPlot layout={layout} palette={palette} />, [palette]);
  return (
    <ChartFigure
      chart={chart}
      height={0}
      controls={<ChoiceSwitch label="Partners are counted in" value={unit} options={units} onChange={onUnit} />}
      {...frame}
    >
      {body.rows.length === 0 ? (
        <p>None of them has {unit === 'contacts' ? 'a contact' : 'a record with another country'} under these filters.</p>
      ) : (
        <>
          {body.series.length > 2 && <SignLegend series={body.series} />}
          <ComparedLayer name={`${chart.title}: bars`} marks={marks}>
            {(tabStop) => (
              <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
                {(layout) =>
                  layout.rows.flatMap((row, at) =>
                    row.marks.map((bar, panel) => {
                      const mark = marks[at]?.[panel];
                      const head = layout.panels[panel];
                      if (!mark || !bar || !head) return null;
                      const key = comparedKey(at, panel);
                      const width = Math.max(bar.width, LEAST_TARGET);
                      const place = { x: head.grows === 1 ? head.zero : head.zero - width, y: row.top, width, height: row.height };
                      return <ComparedLink key={key} mark={mark} at={key} tabStop={tabStop} style={placeIn(layout, place)} />;
                    }),
                  )
                }
              </PlotArea>
            )}
          </ComparedLayer>
        </>
      )}
    </ChartFigure>
  );
}

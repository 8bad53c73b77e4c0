import { useMemo } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { type FacingBarsLayout, FacingBarsPlot, layoutFacingBars } from '@/charts/plot/FacingBars';
import { partnersCompared } from '@/charts/series/partnersCompared';
import type { PartnerUnit } from '@/domain/address/parameters';
import { ComparedPlot, type ComparedTarget, SignLegend } from '@/features/compare/ComparedMarks';
import type { ComparedFigureProps } from '@/features/compare/TopicsFigure';
import { ChoiceSwitch } from '@/ui/Choice';
import type { Palette } from '@/ui/palette';

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

const plotOf = (layout: FacingBarsLayout, palette: Palette) => <FacingBarsPlot layout={layout} palette={palette} />;

function targetsOf({ rows, panels }: FacingBarsLayout): ComparedTarget[] {
  return rows.flatMap(({ top, height, marks }, row) =>
    marks.flatMap((bar, at) => {
      const panel = panels[at];
      if (!bar || !panel) return [];
      const width = Math.max(bar.width, LEAST_TARGET);
      return [{ row, at, place: { x: panel.grows === 1 ? panel.zero : panel.zero - width, y: top, width, height } }];
    }),
  );
}

/** The partners of the compared, bars around their names. */
export function PartnersFigure({ source, unit, onUnit, ...frame }: Props) {
  const { chart, marks } = useMemo(() => partnersCompared(source, unit), [source, unit]);
  const { body } = chart;
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
          <ComparedPlot
            name={`${chart.title}: bars`}
            marks={marks}
            body={body}
            layoutOf={layoutFacingBars}
            plotOf={plotOf}
            targetsOf={targetsOf}
          />
        </>
      )}
    </ChartFigure>
  );
}

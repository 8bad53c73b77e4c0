import { useMemo } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { layoutStackedBars, type StackedBarsLayout, StackedBarsPlot } from '@/charts/plot/StackedBars';
import { commitmentsCompared } from '@/charts/series/commitmentsCompared';
import { ComparedPlot, type ComparedTarget } from '@/features/compare/ComparedMarks';
import styles from '@/features/compare/ComparedMarks.module.css';
import type { ComparedFigureProps } from '@/features/compare/TopicsFigure';
import { hueOf, type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

const plotOf = (layout: StackedBarsLayout, palette: Palette) => <StackedBarsPlot layout={layout} palette={palette} />;

function targetsOf({ rows }: StackedBarsLayout): ComparedTarget[] {
  return rows.flatMap(({ top, height, marks }, row) =>
    marks.map(({ part, x, width }) => ({ row, at: part, place: { x, y: top, width, height } })),
  );
}

/** The commitments of each country by what came of them; a part opens the agreements whose best follow-up it is. */
export function CommitmentsFigure({ source, ...frame }: ComparedFigureProps) {
  const palette = palettes[useTheme()];
  const { chart, marks } = useMemo(() => commitmentsCompared(source), [source]);
  const { body } = chart;
  const isEmpty = body.bars.every(({ values }) => values.every((value) => value === 0));
  return (
    <ChartFigure chart={chart} height={0} {...frame}>
      {isEmpty ? (
        <p>No agreement under these filters has a recorded commitment.</p>
      ) : (
        <>
          <ul className={styles.legend} aria-label="Follow-up">
            {body.parts.map(({ label, hue }) => (
              <li key={label}>
                <i className={styles.swatch} style={{ background: hueOf(hue, palette) }} />
                {label}
              </li>
            ))}
          </ul>
          <ComparedPlot
            name={`${chart.title}: bars`}
            marks={marks}
            body={body}
            layoutOf={layoutStackedBars}
            plotOf={plotOf}
            targetsOf={targetsOf}
          />
        </>
      )}
    </ChartFigure>
  );
}

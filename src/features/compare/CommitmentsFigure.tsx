import { useCallback, useMemo } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { layoutStackedBars, type StackedBarsLayout, StackedBarsPlot } from '@/charts/plot/StackedBars';
import { commitmentsCompared } from '@/charts/series/commitmentsCompared';
import { ComparedLayer, ComparedLink, comparedKey } from '@/features/compare/ComparedMarks';
import styles from '@/features/compare/ComparedMarks.module.css';
import type { ComparedFigureProps } from '@/features/compare/TopicsFigure';
import { hueOf, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

const TEXT = 14;

/** The commitments of each country by what came of them; a part opens the agreements whose best follow-up it is. */
export function CommitmentsFigure({ source, ...frame }: ComparedFigureProps) {
  const palette = palettes[useTheme()];
  const { chart, marks } = useMemo(() => commitmentsCompared(source), [source]);
  const { body } = chart;
  const layoutAt = useCallback((width: number) => layoutStackedBars(body, { width, height: null, text: TEXT }), [body]);
  const plotOf = useCallback((layout: StackedBarsLayout) => <StackedBarsPlot layout={layout} palette={palette} />, [palette]);
  const isEmpty = body.bars.every(({ values }) => values.every((value) => value === 0));
  return (
    <ChartFigure chart={chart} height={0} {...frame}>
      {isEmpty ? (
        <p>No agreement under these filters has a commitment in its record.</p>
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
          <ComparedLayer name={`${chart.title}: bars`} marks={marks}>
            {(tabStop) => (
              <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
                {(layout) =>
                  layout.rows.flatMap((row, at) =>
                    row.marks.map(({ part, x, width }) => {
                      const mark = marks[at]?.[part];
                      const key = comparedKey(at, part);
                      const place = { x, y: row.top, width, height: row.height };
                      return mark && <ComparedLink key={key} mark={mark} at={key} tabStop={tabStop} style={placeIn(layout, place)} />;
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

import { useLayoutEffect, useMemo, useRef } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { GroupedColumns } from '@/charts/plot/GroupedColumns';
import { recordsPerYear } from '@/charts/series/recordsPerYear';
import { countryName } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import { ComparedLayer, ComparedLink, comparedKey, SignLegend } from '@/features/compare/ComparedMarks';
import styles from '@/features/compare/RecordsPerYear.module.css';
import type { ComparedFigureProps } from '@/features/compare/TopicsFigure';
import { FarOffLinks } from '@/features/filters/FarOff';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { palettes } from '@/ui/palette';
import { scrollCue } from '@/ui/scrollCue';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';

const HEIGHT = 260;
const TEXT = 13;
/** Narrower columns than this are not told apart; the chart then scrolls in its box. */
const LEAST_COLUMN = 8;

/** The compared countries' records in each year, side by side. */
export function RecordsPerYear({ source, ...frame }: ComparedFigureProps) {
  const palette = palettes[useTheme()];
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 1000);
  const { chart, marks } = useMemo(() => recordsPerYear(source), [source]);
  const { bins, series } = chart.body;
  const least = bins.length * (series.length + 0.5) * LEAST_COLUMN;
  const drawn = Math.max(width, least);
  // Where it scrolls, the latest years come first into view.
  useLayoutEffect(() => {
    if (drawn > width) box.current?.scrollTo({ left: drawn });
  }, [drawn, width]);
  useLayoutEffect(() => scrollCue(box.current), []);
  const undated = source.countries.filter(({ overview }) => overview.periods.undated > 0);
  return (
    <ChartFigure chart={chart} height={0} {...frame}>
      <SignLegend series={series} />
      <ComparedLayer name={`${chart.title}: columns`} marks={marks}>
        {(tabStop) => (
          <div ref={box} className={styles.scroll}>
            <GroupedColumns
              body={chart.body}
              width={drawn}
              height={HEIGHT}
              text={TEXT}
              palette={palette}
              around={({ series: at, bin, children }) => {
                const mark = marks[bin]?.[at];
                const key = comparedKey(bin, at);
                if (!mark) return null;
                return (
                  <ComparedLink key={key} mark={mark} at={key} tabStop={tabStop}>
                    {children}
                  </ComparedLink>
                );
              }}
            />
          </div>
        )}
      </ComparedLayer>
      {undated.length > 0 && (
        <p className={styles.undated}>
          Without a date:{' '}
          {undated.map(({ code, filters, overview: { periods } }, at) => (
            <span key={code}>
              {at > 0 && ', '}
              {countryName(code)}{' '}
              <RecordsLink
                count={periods.undated}
                filters={{ ...filters, from: null, to: null, time: 'undated' }}
                of={`of ${countryName(code)} without a date`}
              >
                {formatCount(periods.undated)}
              </RecordsLink>
            </span>
          ))}
          .
        </p>
      )}
      {source.countries.some(({ overview }) => overview.periods.outside) && (
        <p className={styles.undated}>
          Dated far off, so not drawn:{' '}
          {source.countries
            .filter(({ overview }) => overview.periods.outside)
            .map(({ code, filters, overview: { periods } }, at) => (
              <span key={code}>
                {at > 0 && ', '}
                {countryName(code)} <FarOffLinks outside={periods.outside} filters={filters} />
              </span>
            ))}
        </p>
      )}
    </ChartFigure>
  );
}

import { memo } from 'react';
import type { Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { RhythmRow } from '@/features/timeline/rhythm/RhythmRow';
import styles from '@/features/timeline/rhythm/RhythmRows.module.css';
import type { RhythmSeries } from '@/features/timeline/rhythm/rhythmChart';
import { type QuarterMark, rhythmMarks } from '@/features/timeline/rhythm/rhythmMarks';
import { datedSilence } from '@/features/timeline/rhythm/rhythmWords';
import { MarkLayer } from '@/ui/marks/MarkLayer';

interface Props {
  series: RhythmSeries;
  rhythm: Rhythm;
  filters: Filters;
  /** Chooses a country and a quarter, or takes both back. */
  onToggle: (mark: QuarterMark) => void;
}

/** Below this width of a quarter, in px, the rows scroll inside their frame. */
const LEAST_QUARTER = 16;

/** A year whose last drawn quarter is its only one has no room for its name. */
function namedYears(years: RhythmSeries['chart']['body']['quarters']) {
  const starts = years.flatMap(({ label, isYearStart }, at) => (isYearStart ? [{ label, at }] : []));
  return starts.map((year, index) => ({ ...year, hasRoom: starts.length === 1 || (starts[index + 1]?.at ?? years.length) - year.at > 1 }));
}

/** Small multiples: one row of columns per country over the same quarters and on one scale, the years above and below. */
export const RhythmRows = memo(function RhythmRows({ series, rhythm, filters, onToggle }: Props) {
  const { chart, countries } = series;
  const { rows, quarters: years } = chart.body;
  const { places, markOf } = rhythmMarks(series, rhythm.quarters, filters);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const length = Math.max(1, years.length);
  const starts = namedYears(years);
  // Made once, so that a move of the focus draws only the two rows that it concerns.
  const rowKeys = countries.map((_, at) => places.keys.slice(at * places.perRow, (at + 1) * places.perRow));
  const silencesOf = (country: string) =>
    rhythm.countries
      .find((own) => own.country === country)
      ?.silences.map(datedSilence)
      .join('; ') ?? '';
  const axis = (
    <div className={styles.years} aria-hidden="true">
      {starts.map(({ label, at, hasRoom }) => (
        <span key={label} style={{ left: `${(at / length) * 100}%` }}>
          {hasRoom && label}
        </span>
      ))}
    </div>
  );
  return (
    <MarkLayer name={`${chart.title}: quarters`} places={places} wordsOf={(key) => markOf(key)?.words ?? null} tip="below">
      {(tabStop) => (
        <div className={styles.scroll}>
          <div className={styles.frame} style={{ minWidth: `calc(var(--name) + ${length * LEAST_QUARTER}px)` }}>
            {axis}
            <div className={styles.body}>
              <div className={styles.grid} aria-hidden="true">
                {starts.map(({ label, at }) => (
                  <i key={label} style={{ left: `${(at / length) * 100}%` }} />
                ))}
              </div>
              <ul className={styles.rows}>
                {rows.map((row, at) => {
                  const keys = rowKeys[at] ?? [];
                  return (
                    <RhythmRow
                      key={countries[at]}
                      row={row}
                      silences={silencesOf(countries[at] ?? '')}
                      keys={keys}
                      markOf={markOf}
                      most={most}
                      tabStop={tabStop !== null && keys.includes(tabStop) ? tabStop : null}
                      onToggle={onToggle}
                    />
                  );
                })}
              </ul>
            </div>
            {axis}
          </div>
        </div>
      )}
    </MarkLayer>
  );
});

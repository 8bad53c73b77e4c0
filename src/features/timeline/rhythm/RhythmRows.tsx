import { memo, useCallback, useId, useMemo } from 'react';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { Hatch } from '@/charts/plot/PlotShapes';
import { RhythmName, RhythmPlot } from '@/charts/plot/Rhythm';
import { layoutRhythm, type RhythmLayout, type RhythmRow, rhythmMeasures } from '@/charts/plot/rhythmLayout';
import type { Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { listPath } from '@/domain/records/atlasRecord';
import { hrefWith } from '@/features/filters/filterHref';
import { type QuarterMark, regionalFilters, rhythmMarks } from '@/features/timeline/rhythm/quarterMarks';
import styles from '@/features/timeline/rhythm/RhythmRows.module.css';
import type { RhythmSeries } from '@/features/timeline/rhythm/rhythmChart';
import { regionalWords } from '@/features/timeline/rhythm/rhythmFinding';
import { Link } from '@/ui/Link';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  series: RhythmSeries;
  rhythm: Rhythm;
  filters: Filters;
  /** Chooses a country and a quarter, or takes both back. */
  onToggle: (mark: QuarterMark) => void;
  /** The reader asks what the number of a quarter rests on. */
  onAsk?: (mark: QuarterMark, place: Element) => void;
}

const TEXT = 14;
/** Below this width of a quarter, in px, the rows scroll inside their frame. */
const LEAST_QUARTER = 16;
/** Below this width, in px, there is no room for names beside the rows. */
const LEAST_BESIDE = 720;
/** Height of a mark: the tallest column with its number. */
const MARK_HEIGHT = 52;

/**
 * Contacts per quarter, one row per country. The drawing is that of the pictures; over it lies a list with a button on each column. Names are drawn once more
 * in the list, so that they stay in view while the rows scroll.
 */
export const RhythmRows = memo(function RhythmRows({ series, rhythm, filters, onToggle, onAsk }: Props) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  const { chart, countries } = series;
  const { body } = chart;
  const layoutAt = useCallback(
    (width: number) =>
      layoutRhythm(body, { width, height: null, text: TEXT }, { isNameAbove: width < LEAST_BESIDE, leastQuarter: LEAST_QUARTER }),
    [body],
  );
  const plotOf = useCallback(
    (layout: RhythmLayout) => (
      <>
        <Hatch id={hatch} palette={palette} />
        <RhythmPlot {...{ layout, palette, hatch }} />
      </>
    ),
    [palette, hatch],
  );
  const { places, markOf } = useMemo(() => rhythmMarks(series, rhythm, filters), [series, rhythm, filters]);
  // Made once, so that a move of the focus draws only the two rows that it concerns.
  const rowKeys = useMemo(
    () => countries.map((_, at) => places.keys.slice(at * places.perRow, (at + 1) * places.perRow)),
    [countries, places],
  );
  const rowOf = (country: string) => rhythm.countries.find((own) => own.country === country);
  const regionalOf = (country: string) => {
    const words = regionalWords(rowOf(country)?.regional ?? 0);
    return words === null ? null : { words, to: hrefWith(listPath('activity'), regionalFilters(filters, country)) };
  };

  return (
    <MarkLayer
      name={`${chart.title}: quarters`}
      places={places}
      wordsOf={(key) => markOf(key)?.words ?? null}
      tip="below"
      onAsk={(key, place) => {
        const mark = markOf(key);
        if (mark) onAsk?.(mark, place);
      }}
    >
      {(tabStop) => (
        <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
          {(layout) => (
            <ul className={styles.rows} style={{ paddingTop: rhythmMeasures.axis }}>
              {layout.rows.map((row, at) => {
                const keys = rowKeys[at] ?? [];
                return (
                  <Row
                    key={countries[at]}
                    notes={body.rows[at]?.notes ?? []}
                    regional={regionalOf(countries[at] ?? '')}
                    silences={series.silences[at]?.join('; ') ?? ''}
                    tabStop={tabStop !== null && keys.includes(tabStop) ? tabStop : null}
                    {...{ row, layout, palette, keys, markOf, onToggle }}
                  />
                );
              })}
            </ul>
          )}
        </PlotArea>
      )}
    </MarkLayer>
  );
});

interface RowProps {
  row: RhythmRow;
  layout: RhythmLayout;
  palette: Palette;
  notes: readonly string[];
  /** The meetings of six countries and more in words, which are one of the notes, and the list of them; null for none. */
  regional: { readonly words: string; readonly to: string } | null;
  /** The silences with their dates, for screen readers; empty for none. */
  silences: string;
  /** One per quarter; null where there is no contact. */
  keys: readonly (string | null)[];
  markOf: (key: string) => QuarterMark | null;
  /** The mark of this row that Tab reaches; null when it lies in another row. */
  tabStop: string | null;
  onToggle: (mark: QuarterMark) => void;
}

const Row = memo(function Row({ row, layout, palette, notes, regional, silences, keys, markOf, tabStop, onToggle }: RowProps) {
  const { label, y, height, base, nameBox } = row;
  const { left, quarter } = layout;
  const line = regional && row.notes[notes.indexOf(regional.words)];
  return (
    <li className={styles.row} style={{ height }}>
      <div className={styles.name} style={nameBox}>
        <VisuallyHidden>
          {[label, ...notes.filter((note) => note !== regional?.words)].join(', ')}
          {silences && `. Silences: ${silences}`}
        </VisuallyHidden>
        <svg viewBox={`0 ${y} ${nameBox.width} ${nameBox.height}`} {...nameBox} aria-hidden="true">
          <RhythmName row={row} text={layout.text} palette={palette} />
        </svg>
        {regional && line && (
          <Link
            to={regional.to}
            className={styles.regional}
            style={{ left: line.x, top: line.y - y - layout.text.note, height: layout.text.note + 4 }}
            aria-label={`${label}: ${regional.words}`}
          >
            {regional.words}
          </Link>
        )}
      </div>
      {row.columns.map((column) => {
        const key = keys[column.quarter] ?? null;
        const mark = key === null ? null : markOf(key);
        return (
          mark && (
            <button
              key={key}
              type="button"
              data-mark={key}
              className={styles.quarter}
              style={placeIn(layout, { x: left + column.quarter * quarter, y: base - MARK_HEIGHT, width: quarter, height: MARK_HEIGHT })}
              aria-label={`${mark.words.label}: ${mark.words.value}`}
              aria-pressed={mark.words.isChosen}
              tabIndex={key === tabStop ? 0 : -1}
              onClick={() => onToggle(mark)}
            >
              <i style={{ height: `${(100 * column.height) / MARK_HEIGHT}%` }} />
            </button>
          )
        );
      })}
    </li>
  );
});

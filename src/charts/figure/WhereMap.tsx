import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react';
import styles from '@/charts/figure/WhereMap.module.css';
import type { MapPlace } from '@/charts/model';
import { layoutMap, loadOutlines, MapCountries, type MapLayout, MapNumbers, mapMarks, OUTLINES_WIDTH } from '@/charts/plot/Map';
import { layoutMapLegend, MapLegend } from '@/charts/plot/MapLegend';
import { Hatch } from '@/charts/plot/PlotShapes';
import type { MapSeries, MarkProps } from '@/charts/series/chartSeries';
import { absenceWords, isAbsent } from '@/domain/records/absence';
import { counted, formatCount } from '@/domain/words/sentences';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type MarkWords, markName } from '@/ui/marks/marks';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props extends Pick<MarkProps, 'onToggle'> {
  series: MapSeries;
}

/** Size of the legend, and of the numbers on a map of at least this width and on a narrower one, in px. */
const TEXT = 14;
const NUMBERS = { wide: 11, from: 800, narrow: 10 };
/** On a narrow screen the map keeps a size at which small countries can be hit, and scrolls inside itself. */
const LEAST_WIDTH = 560;
const MOST_WIDTH = 960;

/** Europe and its neighbourhood, coloured by records; the countries beside the map are buttons below it. Each country filters. */
export const WhereMap = memo(function WhereMap({ series, onToggle }: Props) {
  const palette = palettes[useTheme()];
  const hatch = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, MOST_WIDTH);
  const {
    data: outlines,
    error,
    refetch,
  } = useQuery({
    queryKey: ['map outlines'],
    queryFn: loadOutlines,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { body, title } = series.chart;
  const mapWidth = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width));
  const layout = useMemo(
    () =>
      outlines &&
      layoutMap(body, { width: mapWidth, height: null, text: mapWidth < NUMBERS.from ? NUMBERS.narrow : NUMBERS.wide }, outlines),
    [body, mapWidth, outlines],
  );
  const legend = useMemo(() => layoutMapLegend(body, { width, text: TEXT }, palette), [body, width, palette]);
  const { onMap, beside } = useMemo(() => mapMarks(body.places), [body]);
  const marks = useMemo(() => new Map([...onMap, ...beside].map((place) => [place.code, place])), [onMap, beside]);
  const choose = (code: string) => onToggle({ values: { country: code } });

  function wordsOf(code: string): MarkWords | null {
    const place = marks.get(code);
    return place ? { label: place.label, value: countWords(place), isChosen: place.isChosen } : null;
  }

  return (
    <MarkLayer name={`${title}: countries`} places={{ keys: [...marks.keys()], perRow: 1 }} wordsOf={wordsOf} tip="line">
      {(tabStop) => (
        <div ref={box}>
          {error && <Failed error={error} onRetry={() => void refetch()} />}
          {!error && !layout && <Loading label="Loading the map" height={480} />}
          {layout && (
            <div className={styles.scroll}>
              <Countries {...{ layout, palette, hatch, wordsOf, tabStop }} onToggle={choose} />
            </div>
          )}
          <svg viewBox={`0 0 ${width} ${legend.height}`} className={styles.legend} aria-hidden="true">
            <MapLegend layout={legend} palette={palette} hatch={hatch} />
          </svg>
          <ul className={styles.legendWords} aria-label="Records by colour">
            {legend.items.map(({ label }) => (
              <li key={label}>
                <VisuallyHidden>{label}</VisuallyHidden>
              </li>
            ))}
          </ul>
          {beside.length > 0 && (
            <div className={styles.beside}>
              Beside the map:{' '}
              {beside.map(({ code, label, count, isChosen }) => (
                <button
                  key={code}
                  type="button"
                  data-mark={code}
                  aria-label={markName(wordsOf(code) ?? { label, value: '', isChosen })}
                  aria-pressed={isChosen}
                  tabIndex={code === tabStop ? 0 : -1}
                  onClick={() => choose(code)}
                >
                  {label} <strong>{isAbsent(count) ? '–' : formatCount(count)}</strong>
                </button>
              ))}
            </div>
          )}
        </div>
      )}
    </MarkLayer>
  );
});

function countWords({ count }: MapPlace): string {
  return isAbsent(count) ? absenceWords[count] : counted(count, 'record');
}

interface CountriesProps {
  layout: MapLayout;
  palette: Palette;
  hatch: string;
  /** What is said of a country that can be chosen; null for the others. */
  wordsOf: (code: string) => MarkWords | null;
  tabStop: string | null;
  onToggle: (code: string) => void;
}

/** The countries: those that can be chosen are buttons, the others only ground. */
function Countries({ layout, palette, hatch, wordsOf, tabStop, onToggle }: CountriesProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const { left, shrink, height, countries } = layout;
  const ring = countries.find(({ code }) => code === focused);

  function onKeyDown(event: KeyboardEvent, code: string) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onToggle(code);
  }

  function markProps(code: string) {
    const words = wordsOf(code);
    if (!words) {
      const place = countries.find((country) => country.code === code)?.place;
      return { 'aria-hidden': true, children: place && <title>{`${place.label}: ${countWords(place)}`}</title> };
    }
    return {
      'data-mark': code,
      className: styles.country,
      role: 'button',
      'aria-label': markName(words),
      'aria-pressed': words.isChosen,
      tabIndex: code === tabStop ? 0 : -1,
      onClick: () => onToggle(code),
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, code),
      onFocus: () => setFocused(code),
    };
  }

  return (
    <svg
      viewBox={`${left} 0 ${OUTLINES_WIDTH * shrink} ${height}`}
      className={styles.map}
      style={{ minWidth: LEAST_WIDTH, maxWidth: MOST_WIDTH }}
      role="presentation"
    >
      <Hatch id={hatch} palette={palette} />
      <g transform={`translate(${left} 0)`}>
        <MapCountries {...{ layout, palette, hatch, markProps }} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: the numbers take no focus */}
        <g aria-hidden="true">
          <MapNumbers {...{ layout, palette }} />
        </g>
      </g>
      {ring && (
        // Drawn over all countries, because a neighbour would cover the edge of the one in focus.
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the ring takes no focus
        <g aria-hidden="true" className={styles.ring} transform={`translate(${left} 0) scale(${shrink})`}>
          <path d={ring.d} stroke={palette.ground} />
          <path d={ring.d} stroke={palette.link} />
        </g>
      )}
    </svg>
  );
}

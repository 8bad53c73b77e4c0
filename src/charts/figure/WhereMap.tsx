import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react';
import { mapMarks, markBoxes, placeWords } from '@/charts/figure/mapMarks';
import { placeIn } from '@/charts/figure/PlotArea';
import styles from '@/charts/figure/WhereMap.module.css';
import { loadOutlines, MapCountries, MapLabels, MapSheet } from '@/charts/plot/Map';
import { layoutMap, type MapLayout } from '@/charts/plot/mapLayout';
import { Hatch } from '@/charts/plot/PlotShapes';
import type { MapSeries, MarkProps } from '@/charts/series/chartSeries';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { MarkButton } from '@/ui/marks/MarkButton';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type MarkWords, markName } from '@/ui/marks/marks';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props extends Pick<MarkProps, 'onToggle' | 'onAsk'> {
  series: MapSeries;
}

/** Size of the names and of the key, in px. */
const TEXT = 13;
/** Where the browser cannot measure, in px. */
const FALLBACK = 1040;

/** The Western Balkans and their neighbours, shaded by records, and the list of all others. Each country filters, and so does each part of its records. */
export const WhereMap = memo(function WhereMap({ series, onToggle, onAsk }: Props) {
  const palette = palettes[useTheme()];
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, FALLBACK);
  const { data, error, refetch } = useQuery({
    queryKey: ['map outlines'],
    queryFn: loadOutlines,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { body, title } = series.chart;
  const layout = useMemo(() => data && layoutMap(body, { width, text: TEXT }, data), [body, width, data]);
  const marks = useMemo(() => mapMarks(series, palette), [series, palette]);
  const two = body.parts.findIndex(({ hue }) => hue === 'two');
  const boxes = useMemo(() => layout && markBoxes(layout, two), [layout, two]);
  const isNarrow = layout?.isNarrow === true;
  const inList = [...(boxes?.inList ?? [])];
  const listed = new Set(inList.map(([key]) => key));
  // On a narrow map the list has every country; numbers on the map are then pressed by pointer only.
  const onMap = (layout?.labels ?? []).flatMap(({ code }) => (marks.has(code) && !listed.has(code) ? [code] : []));
  const overMap = isNarrow ? [] : [...(boxes?.onMap ?? [])];
  const keys = [
    ...onMap.flatMap((code) => [code, ...overMap.flatMap(([key]) => (key.startsWith(`${code}/`) ? [key] : []))]),
    ...inList.map(([key]) => key),
  ].filter((key) => marks.has(key));
  const act = (key: string) => {
    const mark = marks.get(key);
    if (mark) onToggle(mark.asks);
  };

  return (
    <MarkLayer
      name={`${title}: countries`}
      places={{ keys, perRow: 1 }}
      wordsOf={(key) => marks.get(key)?.words ?? null}
      tip="below"
      onAsk={(key, place) => {
        const mark = marks.get(key);
        if (mark) onAsk?.(mark.asks, place);
      }}
    >
      {(tabStop) => (
        <div ref={box}>
          {error && <Failed error={error} onRetry={() => void refetch()} />}
          {!error && !layout && <Loading label="Loading the map" height={640} />}
          {layout && (
            <div className={styles.sheet}>
              <Drawing
                {...{ layout, palette, tabStop }}
                wordsOf={(code) => (onMap.includes(code) ? (marks.get(code)?.words ?? null) : null)}
                onPress={act}
              />
              {[...overMap, ...inList].map(([key, place]) => {
                const mark = marks.get(key);
                return (
                  mark && (
                    <MarkButton
                      key={key}
                      mark={key}
                      words={mark.words}
                      tabStop={tabStop}
                      className={styles.over}
                      style={placeIn(layout, place)}
                      onPress={() => act(key)}
                    />
                  )
                );
              })}
              <ul className={styles.legendWords} aria-label="Records by colour">
                {layout.legend?.items.map(({ label }) => (
                  <li key={label}>
                    <VisuallyHidden>{label}</VisuallyHidden>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </MarkLayer>
  );
});

interface DrawingProps {
  layout: MapLayout;
  palette: Palette;
  tabStop: string | null;
  /** What is said of a country that is a mark on the map; null for the others. */
  wordsOf: (code: string) => MarkWords | null;
  onPress: (code: string) => void;
}

/** The map, its key and its list; the countries that can be chosen are buttons, the others only ground. */
function Drawing({ layout, palette, tabStop, wordsOf, onPress }: DrawingProps) {
  const hatch = useId();
  const [focused, setFocused] = useState<string | null>(null);
  const { width, height, countries, frame } = layout;
  const ring = countries.find(({ code }) => code === focused);

  function onKeyDown(event: KeyboardEvent, code: string) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(code);
  }

  function markProps(code: string) {
    const words = wordsOf(code);
    if (words)
      return {
        'data-mark': code,
        className: styles.country,
        role: 'button',
        'aria-label': markName(words),
        'aria-pressed': words.isChosen,
        tabIndex: code === tabStop ? 0 : -1,
        onClick: () => onPress(code),
        onKeyDown: (event: KeyboardEvent) => onKeyDown(event, code),
        onFocus: () => setFocused(code),
      };
    const place = countries.find((country) => country.code === code)?.place;
    return {
      'aria-hidden': true,
      ...(place && { children: <title>{`${place.label}: ${placeWords(place)}`}</title> }),
      ...(layout.isNarrow && place && { onClick: () => onPress(code) }),
    };
  }

  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.map} role="presentation">
      <Hatch id={hatch} palette={palette} />
      <MapCountries {...{ layout, palette, hatch, markProps }} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: numbers, key and list take no focus */}
      <g aria-hidden="true" className={styles.still}>
        <MapLabels {...{ layout, palette }} />
        <MapSheet {...{ layout, palette, hatch }} />
      </g>
      {ring && (
        // Drawn over all countries, because a neighbour would cover the edge of the one in focus.
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the ring takes no focus
        <g aria-hidden="true" className={styles.ring} transform={`scale(${frame.shrink})`}>
          <path d={ring.d} stroke={palette.ground} />
          <path d={ring.d} stroke={palette.link} />
        </g>
      )}
    </svg>
  );
}

import { memo } from 'react';
import { MapLegend } from '@/charts/figure/MapLegend';
import { useMapOutlines } from '@/charts/figure/useMapOutlines';
import styles from '@/charts/figure/WhereMap.module.css';
import { mapMarks } from '@/charts/picture/mapMarks';
import { WhereDrawing } from '@/charts/plot/WhereDrawing';
import type { MapSeries, MarkProps } from '@/charts/series/chartSeries';
import { counted, formatCount } from '@/domain/words/sentences';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { type MarkWords, markName } from '@/ui/marks/markWords';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props extends Pick<MarkProps, 'onToggle'> {
  series: MapSeries;
}

/** Europe and its neighbourhood, coloured by records; the countries beside the map are buttons below it. Each country filters. */
export const WhereMap = memo(function WhereMap({ series, onToggle }: Props) {
  const palette = palettes[useTheme()];
  const { data: outlines, error, refetch } = useMapOutlines();
  const { chart } = series;
  const { places } = chart.body;
  const { onMap, beside } = mapMarks(places);
  const marks = new Map([...onMap, ...beside].map((place) => [place.code, place]));
  const most = Math.max(0, ...places.map(({ count }) => count ?? 0));
  const choose = (code: string) => onToggle({ values: { country: code } });

  function wordsOf(code: string): MarkWords | null {
    const place = marks.get(code);
    if (!place) return null;
    const value = place.count === null ? 'not researched' : counted(place.count, 'record');
    return { label: place.label, value, isChosen: place.isChosen };
  }

  return (
    <MarkLayer name={`${chart.title}: countries`} places={{ keys: [...marks.keys()], perRow: 1 }} wordsOf={wordsOf} tip="line">
      {(tabStop) => (
        <>
          {error && <Failed error={error} onRetry={() => void refetch()} />}
          {!error && !outlines && <Loading label="Loading the map" height={480} />}
          {outlines && (
            <div className={styles.scroll}>
              <WhereDrawing {...{ outlines, places, most, palette, wordsOf, tabStop }} onToggle={choose} />
            </div>
          )}
          <MapLegend most={most} hasUnresearched={places.some(({ count }) => count === null)} palette={palette} />
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
                  {label} <strong>{count === null ? '–' : formatCount(count)}</strong>
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </MarkLayer>
  );
});

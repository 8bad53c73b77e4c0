import { memo } from 'react';
import styles from '@/charts/figure/BarChartView.module.css';
import { BarsDrawing } from '@/charts/plot/BarsDrawing';
import type { BarSeries } from '@/charts/series/chartSeries';
import type { FacetName } from '@/domain/facets/facets';
import { counted, formatCount } from '@/domain/words/sentences';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/markWords';
import { markName } from '@/ui/marks/markWords';

import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props {
  series: BarSeries;
  /** What is counted: `record` or `agreement`. */
  unit: string;
  /** Chooses the value behind a bar, or takes the choice back. */
  onToggle: (facet: FacetName, value: string) => void;
  /** The pointer or the focus is on a bar. */
  onVisit?: (facet: FacetName, value: string) => void;
}

/** Horizontal bars with the label before and the number after each. A row is a button that filters. */
export const BarChartView = memo(function BarChartView({ series, unit, onToggle, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const { chart, facet, values } = series;
  const { bars } = chart.body;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  if (bars.length === 0) return <p className={styles.none}>Nothing to draw under these filters.</p>;

  function wordsOf(key: string): MarkWords | null {
    const bar = bars[values.indexOf(key)];
    return bar ? { label: bar.label, value: counted(bar.value, unit), isChosen: bar.emphasis === 'chosen' } : null;
  }

  return (
    <MarkLayer
      name={`${chart.title}: bars`}
      places={{ keys: values, perRow: 1 }}
      wordsOf={wordsOf}
      tip="row"
      onVisit={(key) => onVisit?.(facet, key)}
    >
      {(tabStop) => (
        <div className={styles.bars}>
          <div className={styles.drawing} aria-hidden="true">
            <div>
              <BarsDrawing bars={bars} most={most} palette={palette} />
            </div>
          </div>
          {values.map((value, index) => {
            const bar = bars[index];
            const words = wordsOf(value);
            if (!bar || !words) return null;
            return (
              <button
                key={value}
                type="button"
                data-mark={value}
                className={styles.bar}
                aria-label={markName(words)}
                aria-pressed={words.isChosen}
                tabIndex={value === tabStop ? 0 : -1}
                onClick={() => onToggle(facet, value)}
              >
                <span className={styles.label}>{bar.label}</span>{' '}
                <span className={styles.track}>
                  <span className={styles.number} style={{ left: `${(bar.value / most) * 100}%` }}>
                    {formatCount(bar.value)}
                  </span>
                </span>
              </button>
            );
          })}
        </div>
      )}
    </MarkLayer>
  );
});

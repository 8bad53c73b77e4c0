import { memo } from 'react';
import styles from '@/charts/figure/CommitmentBars.module.css';
import { CommitmentRow } from '@/charts/figure/CommitmentRow';
import { commitmentMarks } from '@/charts/figure/commitmentMarks';
import type { CommitmentSeries } from '@/charts/series/chartSeries';
import type { FollowUpStatus } from '@/domain/records/followUpRule';
import { formatCount } from '@/domain/words/sentences';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import { markName } from '@/ui/marks/markWords';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props {
  series: CommitmentSeries;
  /** Keeps the agreements of this status, or takes the choice back. */
  onToggle: (status: FollowUpStatus) => void;
  /** The pointer or the focus is on a mark of this status. */
  onVisit?: (status: FollowUpStatus) => void;
}

/**
 * Stacked bars of commitments with the number of each part beside them. The legend comes first among the marks: its buttons do what the parts of the bars
 * do, and are never too small to hit.
 */
export const CommitmentBars = memo(function CommitmentBars({ series, onToggle, onVisit }: Props) {
  const palette = palettes[useTheme()];
  const { chart, statuses } = series;
  const { bars, parts } = chart.body;
  const { keys, markOf } = commitmentMarks(series);
  const colours = parts.map(({ category }) => palette.categories[category] ?? palette.data);
  const most = Math.max(1, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));

  function visit(key: string) {
    const mark = markOf(key);
    if (mark) onVisit?.(mark.status);
  }

  return (
    <MarkLayer
      name={`${chart.title}: bars`}
      places={{ keys, perRow: statuses.length }}
      wordsOf={(key) => markOf(key)?.words ?? null}
      tip="below"
      onVisit={visit}
    >
      {(tabStop) => (
        <>
          <div className={styles.legend}>
            {keys.slice(0, statuses.length).map((key, part) => {
              const mark = key === null ? null : markOf(key);
              return mark ? (
                <button
                  key={mark.key}
                  type="button"
                  data-mark={mark.key}
                  aria-label={markName(mark.words)}
                  aria-pressed={mark.words.isChosen}
                  tabIndex={mark.key === tabStop ? 0 : -1}
                  onClick={() => onToggle(mark.status)}
                >
                  <i style={{ background: colours[part] }} />
                  {parts[part]?.label} <b>{formatCount(mark.count)}</b>
                </button>
              ) : null;
            })}
          </div>
          <div className={styles.row} aria-hidden="true">
            {colours.map((colour, part) => (
              <i key={statuses[part]} className={styles.swatch} style={{ background: colour, gridColumn: part + 3 }} />
            ))}
          </div>
          {bars.map(({ label }, row) => (
            <CommitmentRow
              key={label}
              label={label}
              marks={statuses.map((_, part) => markOf(keys[(row + 1) * statuses.length + part] ?? ''))}
              colours={colours}
              most={most}
              tabStop={tabStop}
              onToggle={onToggle}
            />
          ))}
        </>
      )}
    </MarkLayer>
  );
});

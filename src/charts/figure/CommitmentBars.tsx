import { memo, useCallback } from 'react';
import styles from '@/charts/figure/CommitmentBars.module.css';
import { PlotArea, placeIn } from '@/charts/figure/PlotArea';
import { layoutStackedBars, type StackedBarsLayout, StackedBarsPlot } from '@/charts/plot/StackedBars';
import type { ChartMark, CommitmentSeries, MarkProps } from '@/charts/series/chartSeries';
import { type FollowUpStatus, followUpStatuses } from '@/domain/records/followUpRule';
import { counted, formatCount, lowerFirst } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';
import { MarkLayer } from '@/ui/marks/MarkLayer';
import type { MarkWords } from '@/ui/marks/marks';
import { hueOf, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

/** One part of a bar, or of the legend: what it stands for and what is said of it. */
interface CommitmentMark {
  readonly key: string;
  readonly status: FollowUpStatus;
  readonly count: number;
  readonly words: MarkWords;
}

/** `60 commitments in 21 agreements`. Agreements with a better follow-up may hold some of the commitments, and are then not among those that are kept. */
function wordsOfSign(status: FollowUpStatus, commitments: number, agreements: number): string {
  const lead = counted(commitments, 'commitment');
  const rest = counted(agreements, 'agreement');
  return status === bestStatus ? `${lead} in ${rest}` : `${lead}; the best follow-up in ${rest}`;
}

/** Every agreement that has it is among those that the filter keeps. */
const bestStatus: FollowUpStatus = 'recorded';

/** Returns the keys of the marks row by row, the legend first, null where nothing is counted; and the way from a key to its mark. */
function commitmentMarks({ chart, statuses, chosen, totals, agreements }: CommitmentSeries): {
  readonly keys: readonly (string | null)[];
  readonly markOf: (key: string) => CommitmentMark | null;
} {
  const marks = new Map<string, CommitmentMark>();
  const keys: (string | null)[] = [];
  const rows = [{ label: 'Follow-up', values: totals, isLegend: true }, ...chart.body.bars.map((bar) => ({ ...bar, isLegend: false }))];
  for (const [row, { label, values, isLegend }] of rows.entries())
    for (const [part, status] of statuses.entries()) {
      const count = values[part] ?? 0;
      const key = `${row}:${status}`;
      const isChosen = isLegend && chosen.includes(status);
      keys.push(count > 0 || isLegend ? key : null);
      marks.set(key, {
        key,
        status,
        count,
        words: {
          label: `${label}: ${lowerFirst(followUpStatuses[status])}`,
          value: isLegend ? wordsOfSign(status, count, agreements[part] ?? 0) : counted(count, 'commitment'),
          isChosen,
          ...(!isLegend && { action: null }),
          ...(isLegend && !isChosen && { action: 'keep these agreements' }),
        },
      });
    }
  const shown = new Set(keys);
  return { keys, markOf: (key) => (shown.has(key) ? (marks.get(key) ?? null) : null) };
}

interface Props extends MarkProps {
  series: CommitmentSeries;
}

const TEXT = 14;

function choiceOf({ status }: CommitmentMark): ChartMark {
  return { values: { followUp: status }, kind: 'agreement' };
}

/**
 * Stacked bars of commitments with the number of each part beside them. The legend comes first among the marks: its buttons filter; the parts of the bars
 * are only read, as no filter keeps one kind of commitment.
 */
export const CommitmentBars = memo(function CommitmentBars({ series, onToggle, onVisit, onAsk }: Props) {
  const palette = palettes[useTheme()];
  const { chart, statuses } = series;
  const { body } = chart;
  const { keys, markOf } = commitmentMarks(series);
  const layoutAt = useCallback((width: number) => layoutStackedBars(body, { width, height: null, text: TEXT }), [body]);
  const plotOf = useCallback((layout: StackedBarsLayout) => <StackedBarsPlot layout={layout} palette={palette} />, [palette]);

  function visit(key: string) {
    const mark = markOf(key);
    if (mark && mark.words.action !== null) onVisit?.(choiceOf(mark));
  }

  function ask(key: string, place: Element) {
    const mark = markOf(key);
    if (mark && mark.words.action !== null) onAsk?.(choiceOf(mark), place);
  }

  /** The mark of a row and a part, the legend being row 0. */
  function markAt(row: number, part: number) {
    return markOf(keys[row * statuses.length + part] ?? '');
  }

  return (
    <MarkLayer
      name={`${chart.title}: bars`}
      places={{ keys, perRow: statuses.length }}
      wordsOf={(key) => markOf(key)?.words ?? null}
      tip="below"
      onVisit={visit}
      onAsk={ask}
    >
      {(tabStop) => (
        <>
          <div className={styles.legend}>
            {body.parts.map(({ label, hue }, part) => {
              const mark = markAt(0, part);
              return mark ? (
                <MarkButton key={mark.key} mark={mark.key} words={mark.words} tabStop={tabStop} onPress={() => onToggle(choiceOf(mark))}>
                  <i style={{ background: hueOf(hue, palette) }} />
                  {label} <b>{formatCount(mark.count)}</b>
                </MarkButton>
              ) : null;
            })}
          </div>
          <PlotArea layoutAt={layoutAt} plotOf={plotOf}>
            {(layout) =>
              layout.rows.map((row, at) =>
                row.marks.map(({ part, x, width }) => {
                  const mark = markAt(at + 1, part);
                  return mark ? (
                    <MarkButton
                      key={mark.key}
                      mark={mark.key}
                      words={mark.words}
                      tabStop={tabStop}
                      className={styles.part}
                      style={placeIn(layout, { x, y: row.top, width, height: row.height })}
                      onPress={() => undefined}
                    />
                  ) : null;
                }),
              )
            }
          </PlotArea>
        </>
      )}
    </MarkLayer>
  );
});

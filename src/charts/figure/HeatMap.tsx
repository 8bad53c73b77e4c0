import { memo, useCallback } from 'react';
import { type GridMark, type GridMarkProps, GridView } from '@/charts/figure/GridView';
import type { ChartMark, GridSeries, MarkProps } from '@/charts/series/chartSeries';
import { isLone } from '@/domain/facets/groups';
import { counted, lowerFirst } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';

interface Props extends MarkProps {
  series: GridSeries;
}

function markOf(country: string, topic: string): ChartMark {
  return { values: { country, topic } };
}

/** Countries against topics. A cell with records is a button that filters by its country and topic. */
export const HeatMap = memo(function HeatMap({ series, onToggle, onVisit, onAsk }: Props) {
  const { chart, countries, topics, chosen } = series;
  const { rowLabels, columnLabels } = chart.body;
  const isChosen = useCallback(
    (country: string, topic: string) => isLone(chosen.country, country) && isLone(chosen.topic, topic),
    [chosen],
  );
  const wordsOf = useCallback(
    ({ row, column, rowAt, columnAt, value }: GridMark) => ({
      label: `${rowLabels[rowAt]} and ${lowerFirst(columnLabels[columnAt] ?? '')}`,
      value: counted(value, 'record'),
      isChosen: isChosen(row, column),
    }),
    [rowLabels, columnLabels, isChosen],
  );
  const drawMark = useCallback(
    ({ row, column }: GridMark, props: GridMarkProps) => <MarkButton {...props} onPress={() => onToggle(markOf(row, column))} />,
    [onToggle],
  );
  return (
    <GridView
      name={`${chart.title}: cells`}
      body={chart.body}
      rows={countries}
      columns={topics}
      wordsOf={wordsOf}
      drawMark={drawMark}
      onVisit={({ row, column }) => onVisit?.(markOf(row, column))}
      onAsk={({ row, column }, place) => onAsk?.(markOf(row, column), place)}
    />
  );
});

import { memo, useCallback } from 'react';
import { type GridMark, type GridMarkProps, GridView } from '@/charts/figure/GridView';
import { lowerFirst } from '@/charts/findings/words';
import type { GridSeries } from '@/charts/series/chartSeries';
import { counted } from '@/domain/words/sentences';
import { MarkButton } from '@/ui/marks/MarkButton';

interface Props {
  series: GridSeries;
  isChosen: (country: string, topic: string) => boolean;
  /** Chooses a cell's country and topic, or takes both back. */
  onToggle: (country: string, topic: string) => void;
  /** The pointer or the focus is on a cell. */
  onVisit?: (country: string, topic: string) => void;
}

/** Countries against topics. A cell with records is a button that filters by its country and topic. */
export const HeatMap = memo(function HeatMap({ series, isChosen, onToggle, onVisit }: Props) {
  const { chart, countries, topics } = series;
  const { rowLabels, columnLabels } = chart.body;
  const wordsOf = useCallback(
    ({ row, column, rowAt, columnAt, value }: GridMark) => ({
      label: `${rowLabels[rowAt]} and ${lowerFirst(columnLabels[columnAt] ?? '')}`,
      value: counted(value, 'record'),
      isChosen: isChosen(row, column),
    }),
    [rowLabels, columnLabels, isChosen],
  );
  const drawMark = useCallback(
    ({ row, column }: GridMark, props: GridMarkProps) => <MarkButton {...props} onPress={() => onToggle(row, column)} />,
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
      onVisit={({ row, column }) => onVisit?.(row, column)}
    />
  );
});

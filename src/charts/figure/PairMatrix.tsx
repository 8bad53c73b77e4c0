import { memo, useCallback } from 'react';
import styles from '@/charts/figure/ColumnsView.module.css';
import { type GridMark, type GridMarkProps, GridView } from '@/charts/figure/GridView';
import { halvesWords } from '@/charts/plot/Grid';
import type { PairSeries } from '@/charts/series/chartSeries';
import { pairFilters } from '@/charts/series/geoSeries';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { counted } from '@/domain/words/sentences';
import { Link } from '@/ui/Link';

interface Props {
  series: PairSeries;
}

function halfOf({ rowAt, columnAt }: GridMark): 'above' | 'below' {
  return rowAt < columnAt ? 'above' : 'below';
}

/** Countries against each other. A cell with records is a link to these records: the filters with both countries and, below the diagonal, these two alone. */
export const PairMatrix = memo(function PairMatrix({ series }: Props) {
  const { chart, countries, filters } = series;
  const { rowLabels } = chart.body;
  const wordsOf = useCallback(
    (cell: GridMark) => {
      const { row, column, rowAt, columnAt, value } = cell;
      // The name of a pair is the same in both of its cells.
      const [first, second] = row < column ? [rowAt, columnAt] : [columnAt, rowAt];
      const label = `${rowLabels[first]} and ${rowLabels[second]}${halfOf(cell) === 'below' ? ' alone' : ''}`;
      return { label, value: counted(value, 'record'), isChosen: false, action: 'open these records' };
    },
    [rowLabels],
  );
  const drawMark = useCallback(
    (cell: GridMark, { mark, words, tabStop, ...look }: GridMarkProps) => (
      <Link
        {...look}
        to={`/${serialiseFilters(pairFilters(filters, [cell.row, cell.column], halfOf(cell)))}`}
        data-mark={mark}
        aria-label={`${words.label}: ${words.value}`}
        tabIndex={mark === tabStop ? 0 : -1}
      />
    ),
    [filters],
  );
  if (countries.length === 0) return <p>Nothing to show under these filters: no record names two countries.</p>;
  return (
    <>
      <p className={styles.caption}>{halvesWords(chart.body)}</p>
      <GridView
        name={`${chart.title}: cells`}
        body={chart.body}
        rows={countries}
        columns={countries}
        wordsOf={wordsOf}
        drawMark={drawMark}
      />
    </>
  );
});

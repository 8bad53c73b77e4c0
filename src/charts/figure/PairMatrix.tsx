import { memo, useCallback } from 'react';
import { Link } from 'react-router';
import { type GridMark, type GridMarkProps, GridView } from '@/charts/figure/GridView';
import type { PairSeries } from '@/charts/series/chartSeries';
import { pairPath } from '@/domain/address/pages';
import { counted } from '@/domain/words/sentences';

interface Props {
  series: PairSeries;
}

/** Countries against each other. A cell with records is a link to the page of its pair. */
export const PairMatrix = memo(function PairMatrix({ series }: Props) {
  const { chart, countries } = series;
  const { rowLabels } = chart.body;
  const wordsOf = useCallback(
    ({ row, column, cell }: GridMark) => {
      // The name of a pair is the same in both of its cells.
      const [first, second] = row < column ? [cell.row, cell.column] : [cell.column, cell.row];
      return {
        label: `${rowLabels[first]} and ${rowLabels[second]}`,
        value: counted(cell.value ?? 0, 'record'),
        isChosen: false,
        action: 'open the page of this pair',
      };
    },
    [rowLabels],
  );
  const drawMark = useCallback(
    (mark: GridMark, props: GridMarkProps) => {
      const { label, value } = wordsOf(mark);
      return <Link {...props} to={pairPath(mark.row, mark.column)} aria-label={`${label}: ${value}`} />;
    },
    [wordsOf],
  );
  if (countries.length === 0) return <p>Nothing to draw under these filters: no record names two countries.</p>;
  return (
    <GridView name={`${chart.title}: cells`} body={chart.body} rows={countries} columns={countries} wordsOf={wordsOf} drawMark={drawMark} />
  );
});

import { memo, useCallback } from 'react';
import { type GridMark, type GridMarkProps, GridView } from '@/charts/figure/GridView';
import type { PairSeries } from '@/charts/series/chartSeries';
import { pairPath } from '@/domain/address/pages';
import { counted } from '@/domain/words/sentences';
import { Link } from '@/ui/Link';

interface Props {
  series: PairSeries;
}

function pairLink({ row, column }: GridMark, { mark, words, tabStop, ...look }: GridMarkProps) {
  return (
    <Link
      {...look}
      to={pairPath(row, column)}
      data-mark={mark}
      aria-label={`${words.label}: ${words.value}`}
      tabIndex={mark === tabStop ? 0 : -1}
    />
  );
}

/** Countries against each other. A cell with records is a link to the page of its pair. */
export const PairMatrix = memo(function PairMatrix({ series }: Props) {
  const { chart, countries } = series;
  const { rowLabels } = chart.body;
  const wordsOf = useCallback(
    ({ row, column, rowAt, columnAt, value }: GridMark) => {
      // The name of a pair is the same in both of its cells.
      const [first, second] = row < column ? [rowAt, columnAt] : [columnAt, rowAt];
      const label = `${rowLabels[first]} and ${rowLabels[second]}`;
      return { label, value: counted(value, 'record'), isChosen: false, action: 'open the page of this pair' };
    },
    [rowLabels],
  );
  if (countries.length === 0) return <p>Nothing to draw under these filters: no record names two countries.</p>;
  return (
    <GridView name={`${chart.title}: cells`} body={chart.body} rows={countries} columns={countries} wordsOf={wordsOf} drawMark={pairLink} />
  );
});

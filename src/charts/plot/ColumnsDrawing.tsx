import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ColumnsBody } from '@/charts/model';
import { stretched } from '@/charts/plot/BarsDrawing';
import type { ColumnAxis } from '@/charts/plot/columnAxis';
import type { Palette } from '@/ui/palette';

/** Height of the columns' field in px, without the labels. */
export const FIELD_HEIGHT = 210;

/** Room for the number above the highest column. */
const margin = { top: 20, right: 0, bottom: 0, left: 0 };

/** Returns how far above the field's foot a number on the axis lies, in px. */
export function heightOf(value: number, { end }: ColumnAxis): number {
  return (value / end) * (FIELD_HEIGHT - margin.top);
}

interface Props {
  body: ColumnsBody;
  axis: ColumnAxis;
  palette: Palette;
}

/** Shares of the axis, for the reason given in `BarsDrawing`. */
const axes = (
  <>
    <XAxis dataKey="label" hide />
    <YAxis domain={[0, 1]} hide />
  </>
);

/** The rectangles of stacked columns. Grid, labels, numbers and what can be pressed are HTML. */
export const ColumnsDrawing = memo(function ColumnsDrawing({ body, axis, palette }: Props) {
  const { bins, series } = body;
  const data = useMemo(
    () => bins.map(({ label }, index) => ({ label, parts: series.map(({ values }) => (values[index] ?? 0) / axis.end) })),
    [bins, series, axis.end],
  );
  const categories = series.map(({ category }) => category).join();
  const stack = useMemo(
    () =>
      (categories ? categories.split(',') : []).map((category, index) => (
        <Bar
          key={category}
          dataKey={`parts[${index}]`}
          stackId="all"
          fill={palette.categories[Number(category)] ?? palette.data}
          isAnimationActive={false}
        />
      )),
    [categories, palette],
  );
  return (
    <BarChart {...stretched} height={FIELD_HEIGHT} data={data} margin={margin} barCategoryGap="16%" accessibilityLayer={false}>
      {axes}
      {stack}
    </BarChart>
  );
});

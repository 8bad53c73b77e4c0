import type { ChartExport } from '@/charts/model';
import { numberOf } from '@/domain/records/absence';
import { hueOf, type Palette } from '@/ui/palette';

/** One series of a chart that an office program draws itself: `values[i]` belongs to the chart's `labels[i]`. */
export interface NativeSeries {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
}

/** Bars or columns as an office program draws them, stacked where there are several series. */
export interface NativeChart {
  readonly direction: 'bar' | 'col';
  readonly labels: readonly string[];
  readonly series: readonly NativeSeries[];
  /** What the picture of this chart shows and this one cannot. */
  readonly beside: readonly string[];
}

/** Tells whether an office program draws such a chart itself. */
export function isNative({ body }: Pick<ChartExport, 'body'>): boolean {
  return ['bars', 'stackedBars', 'columns'].includes(body.shape);
}

/** Returns the same numbers as picture and table for an office program to draw; null for charts of a shape that it has not. */
export function nativeChart({ body, table }: Pick<ChartExport, 'body' | 'table'>, palette: Palette): NativeChart | null {
  const unit = table.columns[1]?.label ?? '';
  switch (body.shape) {
    case 'bars': {
      const { bars, parts = [] } = body;
      const whole = { name: unit, colour: palette.data, values: bars.map(({ value }) => value) };
      const series = parts.map(({ label, hue }, at) => ({
        name: label,
        colour: palette.scopes[hue],
        values: bars.map((bar) => bar.parts?.[at] ?? 0),
      }));
      return { direction: 'bar', labels: bars.map(({ label }) => label), series: series.length > 0 ? series : [whole], beside: [] };
    }
    case 'stackedBars':
      return {
        direction: 'bar',
        labels: body.bars.map(({ label }) => label),
        series: body.parts.map(({ label, hue }, at) => ({
          name: label,
          colour: hueOf(hue, palette) ?? palette.data,
          values: body.bars.map(({ values }) => values[at] ?? 0),
        })),
        beside: [],
      };
    case 'columns': {
      const { bins, stack, underWay, undated } = body;
      const labels = bins.map(({ label }) => label);
      const running = { name: unit, colour: palette.soft, values: (underWay?.values ?? []).map(numberOf) };
      const series = (stack?.parts ?? []).map(({ label, hue, values }) => ({
        name: label,
        colour: hueOf(hue, palette) ?? palette.data,
        values,
      }));
      const beside = [undated, stack && underWay ? underWay.text : null].flatMap((text) => (text === null ? [] : [`${text}.`]));
      return { direction: 'col', labels, series: stack ? series : [running], beside };
    }
    default:
      return null;
  }
}

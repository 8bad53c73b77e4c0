import { FEW } from '@/charts/findings/findings';
import type { PivotGrid } from '@/charts/series/pivotGrid';
import { dimensions, isPeriod, UNDATED } from '@/domain/pivot/dimensions';
import { measureOf } from '@/domain/pivot/measures';
import type { PivotSpec } from '@/domain/pivot/pivotSpec';
import { counted, formatCount } from '@/domain/words/sentences';

/** The lead of the first row, where it has one: `Serbia is named in 54 of 135 agreements, North Macedonia in 49.` */
function lead({ rows, whole }: PivotGrid, { rows: id, value }: PivotSpec): string {
  if (isPeriod(id)) return '';
  const [first, second] = rows.filter((row) => row.value !== null).toSorted((a, b) => b.total.cell.number - a.total.cell.number);
  if (!first || first.total.cell.number < 2 || first.total.cell.number === second?.total.cell.number) return '';
  const { one, many } = measureOf(value);
  const all = counted(whole.cell.number, one, many);
  const [most, next] = [first.total.cell.number, second?.total.cell.number ?? 0].map(formatCount);
  const isNamed = dimensions[id].facet === 'country' || dimensions[id].facet === 'org';
  if (isNamed) return `${first.label} is named in ${most} of ${all}${second ? `, ${second.label} in ${next}` : ''}.`;
  return `First comes “${first.label}” with ${most} of ${all}${second ? `, then “${second.label}” with ${next}` : ''}.`;
}

/** The one period with most: `The peak is 2023 with 21.` */
function peak({ columns }: PivotGrid, { cols }: PivotSpec): string {
  if (cols === 'none' || !isPeriod(cols)) return '';
  const periods = columns.filter(({ value }) => value !== UNDATED);
  const most = Math.max(0, ...periods.map(({ total }) => total.cell.number));
  const [first, ...rest] = periods.filter(({ total }) => total.cell.number === most);
  return first && rest.length === 0 && periods.length > 2 && most > 1 ? `The peak is ${first.label} with ${formatCount(most)}.` : '';
}

/** Returns what the numbers show: who leads, and when most happened. Nothing of a few, and nothing of what is not added up. */
export function pivotFinding(grid: PivotGrid, spec: PivotSpec): string {
  const { by } = measureOf(spec.value);
  if (grid.whole.cell.number < FEW || by === 'share' || by === 'distinct') return '';
  return [by === 'rows' ? lead(grid, spec) : '', peak(grid, spec)].filter(Boolean).join(' ');
}

import { binRange } from '@/charts/series/timeMarks';
import type { Pivot } from '@/domain/answers/pivotAnswer';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { type DimensionId, dimensions, groupOf, UNDATED } from '@/domain/pivot/dimensions';
import { measureOf } from '@/domain/pivot/measures';
import type { PivotSpec } from '@/domain/pivot/pivotSpec';

/** A row or a column by its value; of a period with its days. */
export type PivotPlace = Pick<Pivot['rows']['lines'][number], 'value' | 'start' | 'end'>;

/** What a row or a column adds to the filters. A period stays in the range that was asked for, and keeps its meaning of time. */
function added(id: DimensionId, unit: Pivot['rows']['unit'], { value, start, end }: PivotPlace, filters: Filters): Partial<Filters> {
  if (dimensions[id].facet) return groupOf(id, value);
  if (value === UNDATED) return { from: null, to: null, time: 'undated' };
  return unit && start && end ? binRange(unit, { start, end }, filters) : {};
}

/** Returns the filters of a link to the records of a cell; without a row or a column, to those of a total. They leave so many as the cell has records. */
export function pivotLink(
  filters: Filters,
  { rows, cols, value }: Pick<PivotSpec, 'rows' | 'cols' | 'value'>,
  { rows: down, columns: across }: { readonly rows: Pick<Pivot['rows'], 'unit'>; readonly columns: Pick<Pivot['columns'], 'unit'> },
  row: PivotPlace | null,
  column: PivotPlace | null,
): Filters {
  const counted = bothFilters(filters, measureOf(value).filters);
  const inRow = row ? bothFilters(counted, added(rows, down.unit, row, filters)) : counted;
  return column && cols !== 'none' ? bothFilters(inRow, added(cols, across.unit, column, filters)) : inRow;
}

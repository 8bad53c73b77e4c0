import type { Pivot, PivotCell } from '@/domain/answers/pivotAnswer';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { dimensions, isPeriod, valueName } from '@/domain/pivot/dimensions';
import { measureOf } from '@/domain/pivot/measures';
import type { PivotSpec } from '@/domain/pivot/pivotSpec';
import type { AtlasIndex } from './atlasIndex';
import { type Cells, countPlaces, type Weights } from './columns/cells';
import type { Columns } from './columns/columns';
import { selectRows } from './filterRecords';
import { type Side, sideOf, slotsOf } from './pivotSides';

/** Columns by name of what is no time; the rest is one column. */
const MOST_COLUMNS = 16;

interface Shown {
  readonly codes: readonly number[];
  readonly others: readonly number[];
}

/** What a record counts. Of partners a cell leaves out those chosen, and the country that its row or column is of. */
function weightsOf(
  { facets, commitments, sources }: Columns,
  { value }: PivotSpec,
  filters: Filters,
  down: Side,
  across: Side,
  rows: Shown,
  cols: Shown,
): Weights {
  const { recorded, none } = commitments;
  if (value === 'commitments') return { by: 'weight', number: [recorded, none], of: [] };
  if (value === 'followed') return { by: 'weight', number: [recorded], of: [recorded, none] };
  if (value === 'sources') return { by: 'distinct', shared: sources, isOwn: () => false };
  if (value !== 'partners') return { by: 'rows' };
  const { country } = facets;
  const chosen = new Uint8Array(country.size);
  for (const code of chosenValues<string>(filters.country)) chosen[country.codeOf.get(code) ?? country.size] = 1;
  const isOf = ({ id }: Side) => id !== null && dimensions[id].facet === 'country';
  const [downOwn, acrossOwn] = [isOf(down) ? rows.codes : [], isOf(across) ? cols.codes : []];
  return {
    by: 'distinct',
    shared: country,
    isOwn: (code, row, column) => chosen[code] === 1 || downOwn[row] === code || acrossOwn[column] === code,
  };
}

function cellsOf({ width, records, number, of }: Cells, value: PivotSpec['value'], row: number): PivotCell[] {
  return Array.from({ length: width }, (_, column) => {
    const at = row * width + column;
    return { number: number[at] ?? 0, ...(value === 'followed' && { of: of[at] ?? 0 }), records: records[at] ?? 0 };
  });
}

/** The order of what is shown: that of the dimension, most first with ties in that order, or by name. */
function ordered(
  held: readonly number[],
  weightOf: ((code: number) => number) | null,
  nameOf: ((code: number) => string) | null,
): number[] {
  if (nameOf) return held.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  return weightOf ? held.toSorted((a, b) => weightOf(b) - weightOf(a) || a - b) : [...held];
}

function cutAfter(codes: readonly number[], most: number): Shown {
  // One that would be left alone among the others is shown by its name.
  const shown = codes.length === most + 1 ? codes.length : most;
  return { codes: codes.slice(0, shown), others: codes.slice(shown) };
}

const all: Shown = { codes: [], others: [] };

/**
 * Returns what the filters leave by two dimensions. A record stands in the row and the column of each of its values, once in each total, and once in the others. A cell
 * counts as many records as `pivotLink` leads to.
 */
export function pivotOf(index: AtlasIndex, filters: Filters, spec: PivotSpec): Omit<Pivot, 'query'> {
  const { columns } = index;
  const asked = bothFilters(filters, measureOf(spec.value).filters);
  const { left } = selectRows(index, asked);
  const [down, across] = [sideOf(columns, spec.rows, asked, left), sideOf(columns, spec.cols, asked, left)];
  const count = (rows: Shown, cols: Shown) =>
    countPlaces(
      slotsOf(down, rows.codes, rows.others),
      slotsOf(across, cols.codes, cols.others),
      left,
      weightsOf(columns, spec, asked, down, across, rows, cols),
    );

  const codesIn = (side: Side) => Array.from({ length: side.column.size }, (_, code) => code).filter((code) => !side.isLeftOut(code));
  const acrossAll = count(all, { codes: codesIn(across), others: [] });
  const acrossCodes = codesIn(across);
  const isHeld = (side: Side, records: number) => records > 0 || (side.id !== null && isPeriod(side.id));
  const heldAcross = acrossCodes.filter((_, at) => isHeld(across, acrossAll.records[at] ?? 0));
  const acrossWeight = new Map(acrossCodes.map((code, at) => [code, acrossAll.number[at] ?? 0]));
  const isOrdered = (side: Side) => side.id === null || dimensions[side.id].isOrdered;
  const acrossOrder = ordered(heldAcross, isOrdered(across) ? null : (code) => acrossWeight.get(code) ?? 0, null);
  const cols = across.id !== null && isPeriod(across.id) ? { codes: acrossOrder, others: [] } : cutAfter(acrossOrder, MOST_COLUMNS);

  const downCodes = codesIn(down);
  const downAll = count({ codes: downCodes, others: [] }, cols);
  const { rank } = spec;
  const rankColumn = cols.codes.findIndex((code) => across.values[code]?.value === rank);
  const used = rank === 'most' || rank === 'name' || rankColumn >= 0 ? rank : null;
  const weightIn = (column: number) => (code: number) => downAll.number[downCodes.indexOf(code) * downAll.width + column] ?? 0;
  const total = downAll.width - 1;
  const heldDown = downCodes.filter((code, at) => isHeld(down, downAll.records[at * downAll.width + total] ?? 0) && down.values[code]);
  const weights = rankColumn >= 0 ? weightIn(rankColumn) : used === 'most' || !isOrdered(down) ? weightIn(total) : null;
  const nameOf = (code: number) => valueName(spec.rows, down.values[code]?.value ?? '', (id) => index.organisationLabels.get(id) ?? id);
  const downOrder = ordered(heldDown, used === 'name' ? null : weights, used === 'name' && !isPeriod(spec.rows) ? nameOf : null);
  const rows = isPeriod(spec.rows) ? { codes: downOrder, others: [] } : cutAfter(downOrder, spec.top);

  const cells = count(rows, cols);
  const lineOf = (at: number) => {
    const whole = cellsOf(cells, spec.value, at);
    return { all: whole.at(-1) ?? { number: 0, records: 0 }, cells: whole.slice(0, -1) };
  };
  const named = (side: Side, code: number) => {
    const { value = '', days } = side.values[code] ?? {};
    return { value, ...days };
  };
  const totals = cellsOf(cells, spec.value, cells.height - 1);
  const whole = totals.at(-1) ?? { number: 0, records: 0 };
  return {
    release: index.dataset.release.id,
    all: whole,
    rows: {
      unit: down.unit,
      several: down.several,
      none: down.none,
      ...(down.outside && { outside: down.outside }),
      lines: rows.codes.map((code, at) => ({ ...named(down, code), ...lineOf(at) })),
      others: rows.others.length > 0 ? { hidden: rows.others.length, ...lineOf(rows.codes.length) } : null,
    },
    columns: {
      unit: across.unit,
      several: across.several,
      none: across.none,
      ...(across.outside && { outside: across.outside }),
      heads: cols.codes.map((code, at) => ({ ...named(across, code), all: totals[at] ?? whole })),
      others: cols.others.length > 0 ? { hidden: cols.others.length, all: totals[cols.codes.length] ?? whole } : null,
    },
    rank: used,
  };
}

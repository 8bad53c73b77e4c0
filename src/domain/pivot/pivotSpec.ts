import type { LinkProblem } from '@/domain/address/linkProblem';
import { oneOf, type Parameter } from '@/domain/address/parameter';
import { type DimensionId, dimensionIds, isPeriod } from '@/domain/pivot/dimensions';
import { type MeasureId, measureIds } from '@/domain/pivot/measures';

/** What is put against what, and counted. */
export interface PivotSpec {
  readonly rows: DimensionId;
  readonly cols: DimensionId | 'none';
  readonly value: MeasureId;
  /** So many rows are shown by name, the rest as one. */
  readonly top: number;
  /** How rows are ordered: null as is usual for them, `most`, `name`, or by the column of this value. */
  readonly rank: string | null;
}

export const USUAL_TOP = 12;
export const LARGEST_TOP = 60;

const topRows: Parameter<number> = {
  settle: (text, parameter) => {
    if (!text) return { value: USUAL_TOP, problems: [] };
    const top = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (top >= 1 && top <= LARGEST_TOP) return { value: top, problems: [] };
    return { value: USUAL_TOP, problems: [{ parameter, value: text, code: 'not-a-count', most: LARGEST_TOP, used: USUAL_TOP }] };
  },
  serialise: (top) => (top === USUAL_TOP ? null : String(top)),
};

const VALUE_SHAPE = /^[\w-]{1,120}$/;

const rankOrder: Parameter<string | null> = {
  settle: (text, parameter) => {
    if (!text || VALUE_SHAPE.test(text)) return { value: text || null, problems: [] };
    return { value: null, problems: [{ parameter, value: text, code: 'no-such-column' }] };
  },
  serialise: (rank) => rank,
};

/** The parameters that the explorer and the API share. */
export const pivotParameters = {
  rows: oneOf(dimensionIds, 'country'),
  cols: oneOf([...dimensionIds, 'none'], 'year'),
  value: oneOf(measureIds, 'records'),
  top: topRows,
  rank: rankOrder,
} as const satisfies { readonly [Name in keyof PivotSpec]: Parameter<PivotSpec[Name]> };

/** Returns what can be counted of what is asked: a record lies in one stretch of time, so rows and columns cannot both be periods. */
export function settlePivot(asked: PivotSpec): { readonly spec: PivotSpec; readonly problems: readonly LinkProblem[] } {
  const { rows, cols } = asked;
  if (!isPeriod(rows) || !isPeriod(cols)) return { spec: asked, problems: [] };
  return {
    spec: { ...asked, cols: 'none' },
    problems: [{ parameter: 'cols', value: cols, code: 'two-periods', rows }],
  };
}

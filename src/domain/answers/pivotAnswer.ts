import { outsideSchema } from '@/domain/answers/outsideAnswer';
import { z } from '@/domain/zod';

const count = z.number().int().nonnegative();

const cell = z.object({
  number: count.describe('What is counted'),
  of: count.optional().describe('Of a share, what it is a share of'),
  records: count.describe('Records behind the number, each once'),
});

const days = { start: z.string().optional(), end: z.string().optional() };
const unit = z.enum(['decade', 'year', 'quarter', 'month']).nullable().describe('Of periods, the unit that fits; null for other values');
const side = {
  unit,
  several: count.describe('Records with more than one value here'),
  none: count.describe('Records without any'),
  outside: outsideSchema.optional(),
};

/** Two dimensions against each other. The cells of a row stand in the order of the columns; where columns have others, those come last. */
export const pivotSchema = z.object({
  release: z.string(),
  all: cell,
  rows: z.object({
    ...side,
    lines: z.array(z.object({ value: z.string(), ...days, all: cell, cells: z.array(cell) })),
    others: z.object({ hidden: count.describe('Values that are not shown by name'), all: cell, cells: z.array(cell) }).nullable(),
  }),
  columns: z.object({
    ...side,
    heads: z.array(z.object({ value: z.string(), ...days, all: cell })),
    others: z.object({ hidden: count, all: cell }).nullable(),
  }),
  rank: z.string().nullable().describe('The order that was used: null the usual one'),
});

export type Pivot = z.infer<typeof pivotSchema>;
export type PivotCell = Pivot['all'];
export type PivotSide = Pick<Pivot['rows'], 'unit' | 'several' | 'none' | 'outside'>;

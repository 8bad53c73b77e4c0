import { isPartialDate } from '@/domain/time/partialDate';
import { z } from '@/domain/zod';

/** A date as precise as its source; its length is its precision. Fails with the value named. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, { error: (issue) => `'${String(issue.input)}' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD` });

import { z } from '@/domain/zod';

/**
 * Records dated so far off that an axis leaves them outside, before it and after it: a year that is both extreme and rare would hide all others. `from` and
 * `to` are the years that leave just these. Absent where every date is on the axis.
 */
export const outsideSchema = z.array(z.object({ from: z.string(), to: z.string(), count: z.int().positive() }));

export type Outside = z.infer<typeof outsideSchema>[number];

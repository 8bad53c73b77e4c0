import { z } from '@/domain/zod';

/** How a text was read where it could not be taken as it stands. */
export const textReadingSchema = z.object({
  /** Words that were left out, as they were typed, because no record has them together with the others. */
  dropped: z.array(z.string()),
  /** Words that no record has, with the one that was looked for in their place. */
  corrected: z.array(z.object({ typed: z.string(), read: z.string() })),
});

export type TextReading = z.infer<typeof textReadingSchema>;

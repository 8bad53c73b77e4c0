import { recordStubSchema } from '@/domain/answers/apiAnswers';
import { fieldChangeSchema } from '@/domain/records/changes';
import { z } from '@/domain/zod';

/**
 * `/changes?since=…&until=…&…`: what became of the records of a view between two releases. A record counts when it matches the filters in either of the two.
 * Newest first within a list.
 */
export const changesAnswerSchema = z.object({
  /** The release answered from: `until`. */
  release: z.string(),
  since: z.string(),
  until: z.string(),
  /** Records added, revised and removed. */
  total: z.int(),
  added: z.array(recordStubSchema),
  revised: z.array(
    z.object({
      stub: recordStubSchema,
      /** Those that differ between the two releases. */
      fields: z.array(fieldChangeSchema),
      /** Every reason given, of each release that revised the record. */
      reason: z.string(),
      /** The last release that revised it. */
      release: z.string(),
    }),
  ),
  /** As they were in `since`. */
  removed: z.array(z.object({ stub: recordStubSchema, reason: z.string(), release: z.string() })),
});

export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;

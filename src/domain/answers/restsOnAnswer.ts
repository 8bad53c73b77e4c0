import { enumOf } from '@/domain/vocabulary/enumOf';
import { kinds, type scopes, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

/** What would be counted otherwise, or left out; see `alternatives`. */
export const alternativeIds = [
  'under-way',
  'own-date',
  'without-initiatives',
  'several-countries',
  'official-sources',
  'contacts',
  'two-countries',
] as const;

const scopeCounts = z.object({
  one: z.int(),
  'one-with-body': z.int(),
  two: z.int(),
  few: z.int(),
  many: z.int(),
} satisfies Record<keyof typeof scopes, z.ZodType>);

/** `/rests-on`: what a number of records rests on. Every number in it counts the records that match the filters, but those of `changes`. */
export const restsOnSchema = z.object({
  release: z.string(),
  total: z.int(),
  /** Records by kind, zeros too, each split by scope. */
  kinds: z.array(z.object({ value: enumOf(kinds), count: z.int(), scope: scopeCounts })),
  /** By the best source of each record, official before press before mirror before other, zeros too: they add up to the total. */
  bestSource: z.array(z.object({ value: enumOf(sourceQualities), count: z.int() })),
  /** Records that rest on one source, and those of them whose source is not official. */
  single: z.object({ all: z.int(), unofficial: z.int() }),
  /** How precisely the own date is known. `none`: records without one. */
  dates: z.object({ day: z.int(), month: z.int(), year: z.int(), none: z.int() }),
  /** Signings whose agreement is counted too: one event, two records. */
  signings: z.int(),
  /** Countries of the records, most records first, then by code. */
  countries: z.array(z.object({ code: z.string(), count: z.int() })),
  /** What would be counted under other filters; those that the filters leave no room for are missing. */
  changes: z.array(z.object({ id: z.enum(alternativeIds), count: z.int() })),
});

export type RestsOn = z.infer<typeof restsOnSchema>;
export type AlternativeId = (typeof alternativeIds)[number];

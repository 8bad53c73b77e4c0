import { followSplits, followUnits } from '@/domain/answers/followThroughModes';
import { partialDateSchema } from '@/domain/time/partialDateSchema';
import { enumOf } from '@/domain/vocabulary/enumOf';
import { agreementStatuses } from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();
const whole = z.array(z.string());

/** What is read off a curve: the share followed up by then, with its band, which is null where the estimate has none. */
const readingSchema = z.object({ share, low: share.nullable(), high: share.nullable(), watched: count });

const stepSchema = z.object({ days: z.number(), share, low: share.nullable(), high: share.nullable(), atRisk: count, events: count });

/** What is counted, agreements or commitments, that have one value of the split; '' stands for all of them. */
const groupSchema = z.object({
  value: z.string(),
  /** Agreements that the filters leave, and those of them that pass `followUp=recorded`: what a link can lead to. */
  agreements: count,
  recorded: count,
  /** Those counted: from a dated signing, with a recorded commitment. In agreements, where commitments are counted. */
  counted: count,
  countedIn: count,
  /** Those of them with a follow-up on record by the end of their observation. */
  followed: count,
  /** Those whose follow-up is recorded for a later day, when the search had ended: they count as not followed up. */
  later: count,
  /** Whether there are enough for a curve; what is counted stands in `cases` where there are not. */
  isDrawn: z.boolean(),
  steps: z.array(stepSchema),
  /** How many are still watched after 0, 1, 2 … years. */
  watched: z.array(count),
  /** The last days since signing on which ten, and five, are still watched. */
  boldTo: z.number(),
  thinTo: z.number(),
  /** After one year; and the share if every partial date meant its first day, or its last. */
  afterYear: readingSchema.extend({ least: share, most: share }),
});

/** One that is counted, in a group too small for a curve. */
const caseSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The text of the commitment, where commitments are counted. */
  commitment: z.string().nullable(),
  /** The values of the split that it has. */
  values: whole,
  signed: partialDateSchema,
  followed: partialDateSchema.nullable(),
  /** The last day on which a follow-up could have been found. */
  observedTo: z.string(),
});

/** A step of an agreement, and the activity that it is, where it is one. */
const chainStepSchema = z.object({ date: partialDateSchema, activityId: z.string().nullable() }).nullable();

/** What is on record of one agreement, from its announcement to its first follow-up. */
const chainSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: enumOf(agreementStatuses),
  countries: whole,
  steps: z.object({
    announced: chainStepSchema,
    prepared: chainStepSchema,
    signed: chainStepSchema,
    inForce: chainStepSchema,
    followed: chainStepSchema,
  }),
  commitments: count,
  followedUp: count,
  /** The last step of any sort that is on record, whole months from its last possible day to the last day collected, and whether there may be more. */
  last: z.object({ date: partialDateSchema, months: count, isAtLeast: z.boolean() }).nullable(),
  /** Its countries that were not researched in each year since, with the first such year. */
  unresearched: z.array(z.object({ country: z.string(), from: z.int() })),
});

export const followThroughSchema = z.object({
  release: z.string(),
  follow: enumOf(followUnits),
  split: enumOf(followSplits),
  /** The last day collected. */
  collectedTo: z.string(),
  /** All first, then the values of the split, those with the most first. */
  groups: z.array(groupSchema),
  /** The first of those counted in groups without a curve, and how many there are. */
  cases: z.array(caseSchema),
  casesTotal: count,
  /** How many of the agreements have each step on record. */
  stepCounts: z.object({ announced: count, prepared: count, signed: count, inForce: count, followed: count }),
  /** The first agreements, those with the most steps on record first. */
  chains: z.array(chainSchema),
  chainsTotal: count,
  /** The agreements without a step for nine months: before their signing, the longest first; and after it, with commitments and no follow-up. */
  stalled: z.array(chainSchema),
  stalledAfter: z.array(chainSchema.pick({ id: true, title: true, last: true })),
  stalledAfterTotal: count,
});

export type FollowThrough = z.infer<typeof followThroughSchema>;
export type FollowGroup = FollowThrough['groups'][number];
export type FollowCase = FollowThrough['cases'][number];
export type FollowChain = FollowThrough['chains'][number];

import type { z } from 'zod';
import { activitySchema, agreementSchema, initiativeSchema } from '@/domain/records/records';
import {
  activityStatuses,
  activityTypes,
  agreementKinds,
  agreementStatuses,
  initiativeKinds,
  initiativeStatuses,
  type Kind,
} from '@/domain/vocabulary/vocabulary';

interface RecordKind {
  /** In sentences, and in the addresses of page and API. */
  readonly plural: string;
  readonly listLabel: string;
  /** What the column of the types is called: the codebook knows types of activities and kinds of all else. */
  readonly typeLabel: string;
  /** The values that these filters can have in records of the kind. */
  readonly type: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly schema: z.ZodType;
}

/** The kinds of record; their labels are in the vocabulary. What only the kinds' own fields can tell is in `atlasRecord`. */
export const recordKinds = {
  activity: {
    plural: 'activities',
    listLabel: 'Activities',
    typeLabel: 'Type',
    type: activityTypes,
    status: activityStatuses,
    schema: activitySchema,
  },
  agreement: {
    plural: 'agreements',
    listLabel: 'Agreements',
    typeLabel: 'Kind',
    type: agreementKinds,
    status: agreementStatuses,
    schema: agreementSchema,
  },
  initiative: {
    plural: 'initiatives',
    listLabel: 'Initiatives',
    typeLabel: 'Kind',
    type: initiativeKinds,
    status: initiativeStatuses,
    schema: initiativeSchema,
  },
} as const satisfies Readonly<Record<Kind, RecordKind>>;

/** A record of each kind. */
export type RecordOfKind = { readonly [K in Kind]: z.infer<(typeof recordKinds)[K]['schema']> };

import { type ChangedKind, changedKinds, changeTypes } from '@/domain/records/changeTypes';
import { ID_SHAPE } from '@/domain/records/idShape';
import { recordKinds } from '@/domain/records/kinds';
import { activitySchema, agreementSchema, initiativeSchema, organisationSchema } from '@/domain/records/records';
import { partialDateSchema } from '@/domain/time/partialDateSchema';
import { enumOf } from '@/domain/vocabulary/enumOf';
import { z } from '@/domain/zod';

/** The tables of a dataset by what they hold. */
export const changedTables = {
  activity: { plural: recordKinds.activity.plural, schema: activitySchema },
  agreement: { plural: recordKinds.agreement.plural, schema: agreementSchema },
  initiative: { plural: recordKinds.initiative.plural, schema: initiativeSchema },
  organisation: { plural: 'organisations', schema: organisationSchema },
} as const satisfies Record<ChangedKind, { readonly plural: string; readonly schema: z.ZodType }>;

/** One edition of the dataset. Fails for an id that is not `YYYY.MM` and for a day that is not in the calendar. */
export const releaseSchema = z.object({
  id: z.string().regex(/^\d{4}\.(0[1-9]|1[0-2])$/, 'must be a year and a month, YYYY.MM'),
  /** Day it was published, `YYYY-MM-DD`. */
  published: z.iso.date('must be a day, YYYY-MM-DD'),
  /** Last day up to which records were collected, as precise as is known. What happened later is not recorded, or only by chance. */
  collectedTo: partialDateSchema,
  /** What it brought, in a sentence. */
  note: z.string().trim().min(1, 'must not be empty'),
});

/** One entry of the change log: what a release did to one record. */
export const changeSchema = z
  .object({
    /** Id of the release that brought the change. */
    release: z.string(),
    kind: enumOf(changedKinds),
    id: z.string().regex(ID_SHAPE, 'must be the id of a record'),
    change: enumOf(changeTypes),
    reason: z.string().trim().min(1, 'must not be empty: say why'),
    /** Of a revised record: each field that changed, with the value it had before; null where it had none. */
    fields: z.array(z.object({ field: z.string().min(1), from: z.json() })).optional(),
    /** Of a removed record: the whole record as it was. */
    record: z.record(z.string(), z.json()).optional(),
  })
  .check(({ value, issues }) => {
    const say = (path: string, message: string) => issues.push({ code: 'custom', input: value, path: [path], message });
    if (value.change === 'revised' && !value.fields?.length)
      say('fields', 'is missing: name each field that was revised, with its old value');
    if (value.change !== 'revised' && value.fields)
      say('fields', `is allowed only where a record is revised, not where it is ${value.change}`);
    if (value.change === 'removed' && !value.record) say('record', 'is missing: give the record as it was');
    if (value.change !== 'removed' && value.record)
      say('record', `is allowed only where a record is removed, not where it is ${value.change}`);
  });

/** A top-level field of a record before and after a change; null where it had no value. */
export const fieldChangeSchema = z.object({ field: z.string(), from: z.json(), to: z.json() });

/** What became of one record, newest first. The last entry is its addition; `reason` is null where it stands since the first release. */
export const historySchema = z.array(
  z.object({
    release: z.string(),
    /** Day of the release, `YYYY-MM-DD`. */
    published: z.string(),
    change: enumOf(changeTypes),
    reason: z.string().nullable(),
    /** Of a revision. */
    fields: z.array(fieldChangeSchema),
  }),
);

export type Release = z.infer<typeof releaseSchema>;
export type Change = z.infer<typeof changeSchema>;
export type FieldChange = z.infer<typeof fieldChangeSchema>;
export type RecordHistory = z.infer<typeof historySchema>;

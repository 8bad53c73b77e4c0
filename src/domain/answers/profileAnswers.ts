import { organisationRefSchema, recordStubSchema } from '@/domain/answers/apiAnswers';
import { organisationSchema, sourceSchema } from '@/domain/records/records';
import { partialDateSchema } from '@/domain/time/partialDateSchema';
import { enumOf } from '@/domain/vocabulary/enumOf';
import { agreementStatuses, coverageLevels, topics } from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

/** The answers of the API's profiles. Every number counts the records that pass the filters asked for. Ranked lists stand with most records first, then by name; record lists newest first. */

const topicCounts = z.array(z.object({ id: enumOf(topics), count: z.int() }));
const countryCounts = z.array(z.object({ code: z.string(), name: z.string(), count: z.int() }));
const organisationCounts = z.array(organisationRefSchema.extend({ count: z.int() }));
/** One count per kind of record, zeros too. */
const kindCounts = z.object({ activity: z.int(), agreement: z.int(), initiative: z.int() });
/** The agreements, in life-cycle order, zeros too. */
const statusCounts = z.array(z.object({ value: enumOf(agreementStatuses), count: z.int() }));
const stubs = z.array(recordStubSchema);

/** `/countries/{code}`: what a country takes part in, and with whom. */
export const countryProfileSchema = z.object({
  release: z.string(),
  code: z.string(),
  name: z.string(),
  total: z.int(),
  byKind: kindCounts,
  /** Countries in its records; `close`, in those of two to five countries; `contact`, the contacts; `last`, the date of the last one, null when there was none. */
  partners: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      count: z.int(),
      close: z.int(),
      contact: z.int(),
      last: partialDateSchema.nullable(),
    }),
  ),
  topics: topicCounts,
  agreementStatus: statusCounts,
  /** Those of the status in force. */
  agreementsInForce: stubs,
  newest: stubs,
  /** Every year in which a record of the dataset begins, with the country's records whose own date meets it: as many as a range of that year leaves. */
  years: z.array(z.object({ year: z.string(), count: z.int() })),
  /** Year → how thoroughly sources were searched; null for a country that was not searched for on its own. */
  coverage: z.record(z.string(), enumOf(coverageLevels)).nullable(),
});

/** `/topics/{id}` */
export const topicProfileSchema = z.object({
  release: z.string(),
  id: enumOf(topics),
  label: z.string(),
  description: z.string(),
  total: z.int(),
  byKind: kindCounts,
  countries: countryCounts,
  /** The first, `RANKED_ORGANISATIONS` at most. */
  organisations: organisationCounts,
  newest: stubs,
  agreementStatus: statusCounts,
  /** The ten newest. */
  agreements: stubs,
});

/** `/organisations/{id}?merged=true` */
export const organisationProfileSchema = z.object({
  release: z.string(),
  organisation: organisationSchema,
  /** Its predecessors, itself and its successors, oldest first; empty when it has neither. */
  chain: z.array(organisationRefSchema),
  /** Whether the records of the whole chain are counted. */
  merged: z.boolean(),
  /** The organisations whose records are counted. */
  ids: z.array(z.string()),
  total: z.int(),
  byKind: kindCounts,
  /** The first organisations in its records, `RANKED_ORGANISATIONS` at most. */
  partners: organisationCounts,
  countries: countryCounts,
  topics: topicCounts,
  agreementStatus: statusCounts,
  records: stubs,
});

/** `/pairs/{a}/{b}`: everything in which both countries take part. */
export const pairProfileSchema = z.object({
  release: z.string(),
  /** The codes in alphabetical order. */
  a: z.string(),
  b: z.string(),
  names: z.object({ a: z.string(), b: z.string() }),
  total: z.int(),
  byKind: kindCounts,
  /** The contacts among them: meetings and concluded agreements of two to five countries; and the last one, null when there is none. */
  contact: z.int(),
  last: recordStubSchema.nullable(),
  /** The last meeting of six countries or more, both among them; it is no contact of the two. */
  lastRegional: recordStubSchema.nullable(),
  agreementStatus: statusCounts,
  agreements: stubs,
  topics: topicCounts,
  records: stubs,
  /** Countries that each of the two works with separately: their records with each, and with both. */
  thirdParties: z.array(z.object({ code: z.string(), name: z.string(), withA: z.int(), withB: z.int(), withBoth: z.int() })),
});

/** `/sources`: the pages that the records rest on, one per address, by publisher; each with the records that rest on it. */
export const sourceListSchema = z.object({
  release: z.string(),
  total: z.int(),
  items: z.array(sourceSchema.extend({ records: stubs })),
});

export type CountryProfile = z.infer<typeof countryProfileSchema>;
export type TopicProfile = z.infer<typeof topicProfileSchema>;
export type OrganisationProfile = z.infer<typeof organisationProfileSchema>;
export type PairProfile = z.infer<typeof pairProfileSchema>;
export type KindCounts = z.infer<typeof kindCounts>;
export type AgreementStatusCount = z.infer<typeof statusCounts>[number];
export type SourceList = z.infer<typeof sourceListSchema>;

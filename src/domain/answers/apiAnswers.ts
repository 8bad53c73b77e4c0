import { outsideSchema } from '@/domain/answers/outsideAnswer';
import { textReadingSchema } from '@/domain/answers/textReading';
import { perFacet } from '@/domain/facets/filters';
import { datasetAboutSchema } from '@/domain/records/aboutSchema';
import { historySchema } from '@/domain/records/changes';
import { followUpStatuses } from '@/domain/records/followUpRule';
import type { RecordOfKind } from '@/domain/records/kinds';
import { activitySchema, agreementSchema, initiativeSchema } from '@/domain/records/records';
import { partialDateSchema } from '@/domain/time/partialDateSchema';
import { enumOf } from '@/domain/vocabulary/enumOf';
import {
  agreementStatuses,
  commitmentKinds,
  coverageLevels,
  type Kind,
  kinds,
  organisationTypes,
  recordStatuses,
  recordTypes,
  scopes,
  topics,
} from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

/** The answers of the API under `/api/v1/`. Clients check every answer with these before they use it. */

const countSchema = z.object({ value: z.string(), count: z.int().nonnegative() });
const countsSchema = z.array(countSchema);

/** An organisation as lists and filters need it. */
export const organisationRefSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The name, with the country where another organisation bears it too. */
  label: z.string(),
  shortName: z.string().nullable(),
  type: enumOf(organisationTypes),
  country: z.string().nullable(),
});

/** A record in short: what a list line, a related link or a search suggestion shows. */
export const recordStubSchema = z.object({
  kind: enumOf(kinds),
  id: z.string(),
  title: z.string(),
  /** The date it is listed under, as precise as its source; null when not known. */
  date: partialDateSchema.nullable(),
  endDate: partialDateSchema.nullable(),
  type: enumOf(recordTypes),
  status: enumOf(recordStatuses),
  countries: z.array(z.string()),
});

/** `/meta`: what the dataset holds. */
export const metaSchema = z.object({
  about: datasetAboutSchema,
  release: z.string(),
  /** Day the release was published, `YYYY-MM-DD`. */
  published: z.string(),
  /** Version of what filters and numbers mean, one for all releases. */
  method: z.int(),
  /** Every release there is, oldest first, with its number of activities, agreements and initiatives. */
  releases: z.array(
    z.object({
      id: z.string(),
      published: z.string(),
      /** Last day up to which its records were collected, as precise as is known. */
      collectedTo: partialDateSchema,
      note: z.string(),
      records: z.int(),
      /** How many records it added, revised and removed; zeros for the first release. */
      changed: z.object({ added: z.int(), revised: z.int(), removed: z.int() }),
    }),
  ),
  /** Id of the newest release. */
  newest: z.string(),
  /** Records of each kind, and the organisations that take part in any of them. */
  records: z.object({ activity: z.int(), agreement: z.int(), initiative: z.int(), organisation: z.int() }),
  /** First and last partial date under which a record is listed. */
  span: z.object({ start: partialDateSchema, end: partialDateSchema }),
  vocabulary: z.object({
    topics: z.array(z.object({ id: enumOf(topics), label: z.string(), description: z.string() })),
    /** Countries that take part in a record, by name. */
    countries: z.array(z.object({ code: z.string(), name: z.string() })),
    /** The registry, by name: also those that no record of the release names. */
    organisations: z.array(organisationRefSchema),
  }),
  /** How thoroughly sources were searched: country code → year → level. */
  coverage: z.object({ note: z.string(), countries: z.record(z.string(), z.record(z.string(), enumOf(coverageLevels))) }),
});

const periodParts = {
  total: z.int(),
  kind: z.record(z.string(), z.int()),
  type: z.record(z.string(), z.int()),
  scope: z.record(z.string(), z.int()),
};

/** Counts of the records left by the filter in one period, by their own date: a record counts in every period that its own date meets. */
export const periodBinSchema = z.object({
  /** First and last day, cut to the range asked for. */
  start: z.string(),
  end: z.string(),
  ...periodParts,
  topic: z.record(z.string(), z.int()),
  /** Those among them whose own date is not known to lie in the period: a year's record in one of its months. */
  coarse: z.object(periodParts),
  /** Agreements and initiatives under way or in force in the period, under the same filter; not part of `total`. */
  underWay: z.int(),
});

/** `/overview`: everything the overview draws. */
export const overviewSchema = z.object({
  release: z.string(),
  total: z.int(),
  /** Records by kind, and the distinct countries, organisations and source addresses among the records left. */
  totals: z.object({
    activity: z.int(),
    agreement: z.int(),
    initiative: z.int(),
    country: z.int(),
    organisation: z.int(),
    source: z.int(),
  }),
  /**
   * What if: every value of the vocabulary that the dataset holds, zeros too, with the records it would leave without the first group of its facet; `more`, without
   * the second, the third … `year`: the records of each year, without the dates.
   */
  facets: z.object({ ...perFacet(() => z.array(countSchema.extend({ more: z.array(z.int()).optional() }))), year: countsSchema }),
  /** The same values inside the filter, as charts show them; those of the countries with their split by scope. */
  counts: z.object(perFacet(() => z.array(countSchema.extend({ scope: z.partialRecord(enumOf(scopes), z.int()).optional() })))),
  periods: z.object({
    unit: z.enum(['decade', 'year', 'quarter', 'month']),
    bins: z.array(periodBinSchema),
    /** Records left that have no own date. */
    undated: z.int(),
    /** Agreements and initiatives under way or in force in the whole range. */
    underWay: z.int(),
    outside: outsideSchema.optional(),
  }),
  countryTopic: z.array(z.object({ country: z.string(), topic: enumOf(topics), count: z.int() })),
  /** Records that name both countries; `two`, those that name no other; `contact`, the contacts among them. */
  countryPairs: z.array(z.object({ a: z.string(), b: z.string(), count: z.int(), two: z.int(), contact: z.int() })),
  /** The agreements left, in life-cycle order. */
  agreementStatus: z.array(z.object({ value: enumOf(agreementStatuses), count: z.int() })),
  /** The commitments of the agreements left, by kind and by what came of them; every kind that the dataset holds, in the vocabulary's order. */
  commitments: z.array(z.object({ kind: enumOf(commitmentKinds), recorded: z.int(), none: z.int() })),
  newest: z.array(recordStubSchema),
});

/** A list: `page` is the page asked for, even when it lies past the end; `items` is then empty. */
function listAnswer<T extends z.ZodType>(record: T) {
  return z.object({ release: z.string(), total: z.int(), page: z.int(), pageSize: z.int(), items: z.array(record) });
}

/** Beside the record: how many countries it names, and whether two to five of them met in it. */
const derived = { scope: enumOf(scopes), contact: z.boolean() };

export const activityListSchema = listAnswer(activitySchema.extend(derived));
/** Agreements carry, beside the record, also the best that came of their commitments. */
export const agreementListSchema = listAnswer(agreementSchema.extend({ ...derived, followUp: enumOf(followUpStatuses) }));
export const initiativeListSchema = listAnswer(initiativeSchema.extend({ scope: derived.scope }));

/** A record beside another one. `to`: the record on the page names it; `from`: it names the record on the page. */
export const relatedSchema = recordStubSchema.extend({ direction: z.enum(['to', 'from']) });

/** Records of the same parties before and after a record, up to three each, nearest in time first; both empty when its date is not known. */
const neighbourSchema = recordStubSchema.extend({
  /** The life cycle of an agreement; null for other kinds. */
  dates: agreementSchema.shape.dates.nullable(),
  /** Records linked with it in either direction, each as `kind/id`. */
  links: z.array(z.string()),
});
const neighboursSchema = z.object({ before: z.array(neighbourSchema), after: z.array(neighbourSchema) });

const besideSchema = z.object({
  release: z.string(),
  /** Newest first within a kind. */
  related: z.object({
    activities: z.array(relatedSchema),
    agreements: z.array(relatedSchema),
    initiatives: z.array(relatedSchema),
  }),
  /** Every organisation that the record names. */
  organisations: z.array(organisationRefSchema),
  neighbours: neighboursSchema,
  history: historySchema,
});

export const activityDetailSchema = besideSchema.extend({ record: activitySchema });
export const agreementDetailSchema = besideSchema.extend({
  record: agreementSchema,
  /** What is known to have come of each commitment, in their order. */
  followUps: z.array(z.object({ status: enumOf(followUpStatuses) })),
});
export const initiativeDetailSchema = besideSchema.extend({ record: initiativeSchema });

/** `/search?q=`: suggestions, best first within a group. */
export const searchSchema = z.object({
  release: z.string(),
  q: z.string(),
  text: textReadingSchema,
  /** The group that comes before the records, because its first entry is just what was typed, or a country whose name begins so; `person` is the one below. */
  exact: z.enum(['country', 'topic', 'organisation', 'person']).nullable(),
  /** A person whose whole name was typed, as the records have it. */
  person: z.string().nullable(),
  records: z.array(recordStubSchema),
  countries: z.array(z.object({ code: z.string(), name: z.string() })),
  topics: z.array(z.object({ id: enumOf(topics), label: z.string() })),
  organisations: z.array(organisationRefSchema),
});

/** RFC 9457 problem document, sent as `application/problem+json`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** For a bad query: each parameter that could not be used. */
  errors: z.array(z.object({ parameter: z.string(), value: z.string(), code: z.string(), message: z.string() })).optional(),
});

export type OrganisationRef = z.infer<typeof organisationRefSchema>;
export type RecordStub = z.infer<typeof recordStubSchema>;
export type Meta = z.infer<typeof metaSchema>;
export type Overview = z.infer<typeof overviewSchema>;
export type FacetCount = z.infer<typeof countSchema>;
export type PeriodBin = z.infer<typeof periodBinSchema>;
export type RelatedRecord = z.infer<typeof relatedSchema>;
export type Neighbours = z.infer<typeof neighboursSchema>;
export type CommitmentCount = Overview['commitments'][number];
export type AgreementDetail = RecordDetail<'agreement'>;
export type SearchAnswer = z.infer<typeof searchSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type RecordList<T> = z.infer<ReturnType<typeof listAnswer<z.ZodType<T>>>>;

/** A record of each kind as its list gives it. */
export interface Listed {
  readonly activity: z.infer<typeof activityListSchema>['items'][number];
  readonly agreement: z.infer<typeof agreementListSchema>['items'][number];
  readonly initiative: z.infer<typeof initiativeListSchema>['items'][number];
}

/** A record of a kind with what stands beside it. */
export type RecordDetail<K extends Kind = Kind> = z.infer<typeof besideSchema> & { readonly record: RecordOfKind[K] } & DetailOfKind[K];

type DetailOfKind = {
  readonly activity: unknown;
  readonly agreement: Pick<z.infer<typeof agreementDetailSchema>, 'followUps'>;
  readonly initiative: unknown;
};

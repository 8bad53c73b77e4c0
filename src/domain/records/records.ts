import { ID_SHAPE } from '@/domain/records/idShape';
import { partialDateSchema } from '@/domain/time/partialDateSchema';
import { isCountryCode } from '@/domain/vocabulary/countries';
import { enumOf } from '@/domain/vocabulary/enumOf';
import {
  activityStatuses,
  activityTypes,
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  commitmentKinds,
  frameworks,
  initiativeKinds,
  initiativeStatuses,
  milestoneStatuses,
  organisationTypes,
  partyTypes,
  sourceQualities,
  topics,
} from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

const idSchema = z.string().regex(ID_SHAPE, 'write lower-case ASCII letters, digits and hyphens, three or more');
/** Longer than any paragraph: what is longer is a file that came in by mistake, and would make every page and file with it slow. */
const LONGEST_TEXT = 10_000;
const TOO_LONG = 'must have 10,000 characters or fewer';
const textSchema = z.string().trim().min(1, 'must not be empty').max(LONGEST_TEXT, TOO_LONG);
const proseSchema = z.string().trim().min(10, 'must have ten characters or more').max(LONGEST_TEXT, TOO_LONG);
const countrySchema = z
  .string()
  .refine(isCountryCode, { error: (issue) => `'${String(issue.input)}' is not an ISO 3166-1 alpha-2 code (XK for Kosovo)` });
const dateOrNull = partialDateSchema.nullable();

/** One public page that a record rests on. */
export const sourceSchema = z.object({
  /** Address of the page; its identity: two sources with one address are one. */
  url: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }),
  /** Who published the page. */
  publisher: textSchema,
  /** Title of the page, null when it has none or was not noted. */
  title: textSchema.nullable(),
  /** When the page was published, null when it does not say. */
  published: dateOrNull,
  /** ISO 639-1 code of the page's language. */
  language: z.string().regex(/^[a-z]{2}$/, 'must be an ISO 639-1 code'),
  /** How close the page stands to the event. */
  quality: enumOf(sourceQualities),
});

/** Where something took place; the city is null when only the country is known. */
export const placeSchema = z.object({ city: textSchema.nullable(), country: countrySchema });

/** Path into the record (`dates.signed`, `commitments.0`) → zero-based positions in `sources` that support that statement. */
export const evidenceSchema = z.record(z.string(), z.array(z.int().nonnegative()));

const sharedFields = {
  /** Never changes; part of the address of the record's page. */
  id: idSchema,
  /** Headline in our own words. */
  title: proseSchema,
  /** A title of 36 characters at most for marks, only where the rules of `domain/words/shortTitle` fail. */
  shortTitle: textSchema.max(36).optional(),
  /** One paragraph in our own words. */
  summary: proseSchema,
  /** Countries that take part. */
  countries: z.array(countrySchema),
  /** The main topic first; one to four. Some records of early releases have five, so the check of the data holds the newest one alone to it. */
  topics: z.array(enumOf(topics)).min(1),
  /** Regional frameworks that title, summary or sources name; absent where they name none. */
  frameworks: z.array(enumOf(frameworks)).min(1).optional(),
  /** The pages the record rests on, at least one. */
  sources: z.array(sourceSchema).min(1),
  /** Which source supports which statement; only what is certain is mapped. */
  evidence: evidenceSchema,
};

/** One dated thing that happened or was announced. */
export const activitySchema = z.object({
  ...sharedFields,
  type: enumOf(activityTypes),
  /** First day. */
  date: partialDateSchema,
  /** Last day; null for a single day or when not known. */
  endDate: dateOrNull,
  /** `planned`: the sources only announce it. */
  status: enumOf(activityStatuses),
  place: placeSchema.nullable(),
  /** Whether it took place online; null when not known. */
  online: z.boolean().nullable(),
  /** Bodies that take part. */
  organisationIds: z.array(idSchema),
  /** Office holders acting in office. */
  people: z.array(z.object({ name: textSchema, role: textSchema, country: countrySchema.nullable() })),
  /** Each an agreed or achieved result. */
  outcomes: z.array(textSchema),
  /** Agreements it signed, implemented or discussed. */
  agreementIds: z.array(idSchema),
  /** Initiatives it launched, implemented or discussed. */
  initiativeIds: z.array(idSchema),
});

/** One party to an agreement. */
export const partySchema = z.object({
  /** Name as in the instrument. */
  name: textSchema,
  organisationId: idSchema.nullable(),
  type: enumOf(partyTypes),
  /** Null for international bodies. */
  country: countrySchema.nullable(),
  /** Who signed for the party and in what office; null when not known. */
  signatory: z.object({ name: textSchema, role: textSchema }).nullable(),
});

/** One promise, and what is recorded to have come of it. */
export const commitmentSchema = z.object({
  text: textSchema,
  kind: enumOf(commitmentKinds),
  followUps: z.array(z.object({ activityId: idSchema, note: textSchema })),
});

/** One instrument between parties, with its life cycle. */
export const agreementSchema = z.object({
  ...sharedFields,
  kind: enumOf(agreementKinds),
  level: enumOf(agreementLevels),
  status: enumOf(agreementStatuses),
  /** The life cycle. `announced`: when a source reported it as coming. `signed`: signature, or adoption where the status is `adopted`. */
  dates: z.object({ announced: dateOrNull, signed: dateOrNull, inForce: dateOrNull, ends: dateOrNull }),
  /** Where it was signed. */
  place: placeSchema.nullable(),
  signedElectronically: z.boolean().nullable(),
  parties: z.array(partySchema).min(2),
  /** Empty where the text was not seen. */
  commitments: z.array(commitmentSchema),
  legalEffect: textSchema.nullable(),
  /** Agreements that it follows, implements or amends. */
  relatedAgreementIds: z.array(idSchema),
  initiativeIds: z.array(idSchema),
});

/** A strategy, plan, programme, project, platform, law or network that runs over time. */
export const initiativeSchema = z.object({
  ...sharedFields,
  kind: enumOf(initiativeKinds),
  status: enumOf(initiativeStatuses),
  /** When it runs; a side that is null is open. */
  period: z.object({ start: dateOrNull, end: dateOrNull }),
  leadId: idSchema.nullable(),
  partnerIds: z.array(idSchema),
  funderIds: z.array(idSchema),
  goals: z.array(textSchema),
  measures: z.array(textSchema),
  /** A past milestone that is still `planned` was announced for that date; no later source was seen. */
  milestones: z.array(z.object({ date: partialDateSchema, text: textSchema, status: enumOf(milestoneStatuses) })),
});

/** An entry of the registry of organisations. The EU and other bodies are organisations, not countries. */
export const organisationSchema = z.object({
  id: idSchema,
  name: textSchema,
  shortName: textSchema.nullable(),
  type: enumOf(organisationTypes),
  /** Null for international bodies. */
  country: countrySchema.nullable(),
  /** Other names, in any language or script; searched too. */
  aliases: z.array(textSchema),
  predecessorId: idSchema.nullable(),
  successorId: idSchema.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
});

export type Source = z.infer<typeof sourceSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
export type Organisation = z.infer<typeof organisationSchema>;

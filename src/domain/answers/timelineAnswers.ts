import { laneVariables } from '@/domain/answers/laneVariables';
import { outsideSchema } from '@/domain/answers/outsideAnswer';
import { partialDateSchema } from '@/domain/time/partialDateSchema';
import { enumOf } from '@/domain/vocabulary/enumOf';
import { kinds, recordStatuses, recordTypes, scopes, topics } from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

/** A record on the timeline. Its dates are partial: what is drawn covers all days they may mean. */
export const timelineMarkSchema = z.object({
  kind: enumOf(kinds),
  id: z.string(),
  title: z.string(),
  type: enumOf(recordTypes),
  status: enumOf(recordStatuses),
  /** The record's time: an activity's `date` to `endDate`, an initiative's period (null: open or not known), an agreement's date it is listed under. */
  date: partialDateSchema.nullable(),
  endDate: partialDateSchema.nullable(),
  /** The life cycle of an agreement; null for other kinds. */
  dates: z
    .object({
      announced: partialDateSchema.nullable(),
      signed: partialDateSchema.nullable(),
      inForce: partialDateSchema.nullable(),
      ends: partialDateSchema.nullable(),
    })
    .nullable(),
  countries: z.array(z.string()),
  /**
   * The values of the lane variable that the record has: it stands in each of these lanes. Of topics it is the first alone. Empty: it has none and stands in
   * the lane without a value.
   */
  lanes: z.array(z.string()),
  /** Records linked with it in either direction, each as `kind/id`. */
  links: z.array(z.string()),
  /** Written by hand where the rules of `shortTitle` fail. */
  shortTitle: z.string().optional(),
  /** Its organisations by the names under which its title names them. */
  bodies: z.array(z.string()),
  /** What it weighs, see `weightOf`: how many other records name it, and its distinct sources. */
  namedBy: z.int().nonnegative(),
  sources: z.int().nonnegative(),
  /** The first of its topics. */
  topic: enumOf(topics).nullable(),
  scope: enumOf(scopes),
  /** What it is about, in one sentence. */
  line: z.string(),
});

/** A day after the last one collected that a record names: the end of an agreement or initiative, or a milestone with its words. */
const aheadSchema = z.object({
  kind: enumOf(kinds),
  id: z.string(),
  title: z.string(),
  date: partialDateSchema,
  milestone: z.string().nullable(),
});

/** Records of one kind per period; `coarse` counts those among them that may lie outside it, as their date is not exact. */
const kindCountsSchema = z.object({ counts: z.array(z.int().nonnegative()), coarse: z.array(z.int().nonnegative()) });

const binSchema = z.object({ start: z.string(), end: z.string(), total: z.int(), underWay: z.int() });

/** `/timeline`: the records left by the filters in lanes. `from` and `to` are the window asked for. */
export const timelineSchema = z.object({
  release: z.string(),
  /** Records that the filter leaves: by own date, or by span where it asks for what is under way. */
  total: z.int(),
  lane: z.enum(laneVariables),
  /** First and last day that the dates of these records may mean, those of the life cycle of agreements included, up to the last day collected where one was announced and awaits its signing; whatever the window. Null when none has a date. */
  span: z.object({ start: z.string(), end: z.string() }).nullable(),
  outside: outsideSchema.optional(),
  /**
   * Records per period over the whole span, whatever the window: what the overview strip draws. `total` counts a record in every period that its own date
   * meets, `underWay` in every one that its span does, so choosing a period in that meaning leaves just as many. Whole periods, 120 at most.
   */
  density: z.object({ unit: z.enum(['year', 'quarter', 'month']), bins: z.array(binSchema) }),
  /** Every value of the lane variable with records in the window: most records first, ties by value. The value `''` gathers records without one. */
  lanes: z.array(z.object({ value: z.string(), count: z.int().positive() })),
  /** What the records left by the filters name after the last day collected, the nearest first. */
  ahead: z.array(aheadSchema),
  /** The records of the window by first day, the undated last; null when there are more than can be drawn. */
  marks: z.array(timelineMarkSchema).nullable(),
  /**
   * Records per lane and period, `counts[lane][bin]`, in the order of `lanes`, and the same split by kind; null when `marks` are given. The periods, 48 at most, cover
   * the part of the window that lies in the span, cut at the window's ends; of a window apart from the span, all of it or the period that its one side names.
   */
  aggregates: z
    .object({
      unit: z.enum(['year', 'quarter', 'month', 'week', 'day']),
      bins: z.array(z.object({ start: z.string(), end: z.string() })),
      counts: z.array(z.array(z.int().nonnegative())),
      byKind: z.array(z.object({ activity: kindCountsSchema, agreement: kindCountsSchema, initiative: kindCountsSchema })),
    })
    .nullable(),
});

/**
 * `/rhythm`: contacts per country and quarter, by own date: meetings held and agreements concluded, of two to five countries. A signing and its agreement
 * are two records and count once: the agreement is left out where a signing of its days that names it is among those counted.
 */
export const rhythmSchema = z.object({
  release: z.string(),
  /** Contacts left by the filters, each once, and the records that they are. */
  total: z.int(),
  records: z.int(),
  /** Contacts without an own date, which stand in no quarter. */
  undated: z.int(),
  outside: outsideSchema.optional(),
  /** The last day up to which records were collected. */
  collectedTo: z.string(),
  /** The quarters drawn, each its first and last day, cut where the window cuts them; one row of columns for every country. */
  quarters: z.array(z.object({ start: z.string(), end: z.string() })),
  /** Most contacts first, ties by code. */
  countries: z.array(
    z.object({
      country: z.string(),
      /** Its contacts, those without a date included. */
      total: z.int(),
      /** Contacts whose own date meets the quarter, in the order of `quarters`; of one known to the year only these are four. */
      counts: z.array(z.int().nonnegative()),
      /** The records that they are: as many as choosing the quarter leaves. */
      records: z.array(z.int().nonnegative()),
      /** Those among `counts` that are not known to lie in the quarter. */
      coarse: z.array(z.int().nonnegative()),
      /** Meetings of six countries and more in which it took part, which are no contacts. */
      regional: z.int().nonnegative(),
      /** The usual (median) number of days between two contacts that follow each other; null below the number that the rule asks for. */
      usualDays: z.number().nullable(),
      /**
       * Times without a contact that are longer than the rule (`domain/rhythmRule.ts`) allows: from the last possible day of one contact to the first
       * possible day of the next, or to the last day collected, as far as every country concerned was searched. They may begin before the first quarter.
       */
      silences: z.array(z.object({ start: z.string(), end: z.string(), days: z.int() })),
      /** The days among the quarters, up to the last one collected, on which the country, or one that is chosen, was not researched; those that the coverage table does not list are ignored. */
      unsearched: z.array(z.object({ start: z.string(), end: z.string() })),
    }),
  ),
});

export type TimelineMark = z.infer<typeof timelineMarkSchema>;
export type TimelineAhead = z.infer<typeof aheadSchema>;
export type Timeline = z.infer<typeof timelineSchema>;
export type Rhythm = z.infer<typeof rhythmSchema>;
export type CountryRhythm = Rhythm['countries'][number];

import { facetNames } from '@/domain/facets/filters';
import { dimensionIds } from '@/domain/pivot/dimensions';
import { z } from '@/domain/zod';

/** What the answer to a question looks like. */
export const questionForms = ['records', 'number', 'split', 'compare', 'followUp'] as const;
/** Why a part of a question sets nothing. */
export const dropReasons = [
  'unknown',
  'negation',
  'only',
  'moment',
  'secondDate',
  'reversed',
  'noRange',
  'acrossFacets',
  'thirdSplit',
  'coarserTime',
  'nothingToCompare',
] as const;

/** A stretch of the sentence. */
const span = { start: z.int(), end: z.int(), text: z.string() };

const choiceSchema = z.object({
  /** What it is called, and what stands in the sentence in place of the part if it is chosen. */
  label: z.string(),
  text: z.string(),
  /** Records that the question then leaves; for a split how many rows or columns it makes. */
  count: z.int(),
  unit: z.enum(['record', 'row']),
  /** What the question then asks for, as a canonical query. */
  filters: z.string(),
});

const tokenSchema = z.object({
  ...span,
  kind: z.enum(['filter', 'dates', 'text', 'shape']),
  /** The facet of a filter. */
  facet: z.enum(facetNames).nullable(),
  /** Values of the facet of which one is enough; the dimensions of a split; the form of an answer. */
  ids: z.array(z.string()),
  label: z.string(),
  /** Whether it is read with another spelling than the one typed. */
  isCorrected: z.boolean(),
  /** How it is joined to the filter of the same facet before it. */
  joint: z.enum(['and', 'or']).nullable(),
  choices: z.array(choiceSchema),
  /** The sentence without it, and the records that this leaves. */
  without: z.object({ q: z.string(), filters: z.string(), count: z.int() }),
});

const droppedSchema = z.object({
  ...span,
  reason: z.enum(dropReasons),
  /** The question with the words as a text to look for, and the records that it leaves; null where that would not be what was meant. */
  inText: z.object({ q: z.string(), filters: z.string(), count: z.int() }).nullable(),
});

/** `/question?q=`: how a typed sentence is read. */
export const questionSchema = z.object({
  release: z.string(),
  /** The sentence that was read: all places are places in it. */
  q: z.string(),
  /** What it asks for, as a canonical query. */
  filters: z.string(),
  total: z.int(),
  /** In the order of the sentence. */
  tokens: z.array(tokenSchema),
  dropped: z.array(droppedSchema),
  shape: z.object({ form: z.enum(questionForms), rows: z.enum(dimensionIds).nullable(), cols: z.enum(dimensionIds).nullable() }),
});

export type QuestionAnswer = z.infer<typeof questionSchema>;
export type QuestionToken = QuestionAnswer['tokens'][number];
export type DroppedPart = QuestionAnswer['dropped'][number];
export type QuestionShape = QuestionAnswer['shape'];
export type DropReason = DroppedPart['reason'];

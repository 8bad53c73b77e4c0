import { activityListSchema, agreementListSchema, initiativeListSchema, type Listed } from '@/domain/answers/apiAnswers';
import { partialDateSchema } from '@/domain/time/partialDateSchema';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

/** The JSON files that readers save. These schemas are what the page writes by and what is published for those who read the files. */

/** What a saved file says about itself, in every form that has room for it. */
export const exportAboutSchema = z.object({
  /** Title of the chart, list or page: `Records by country`. */
  title: z.string().min(1),
  /** The filters in words: `North Macedonia; 2019 to June 2024`. */
  filter: z.string().min(1),
  /** Full address of the view that was saved. */
  address: z.url(),
  /** Number of records that the filters leave. */
  total: z.int().nonnegative(),
  /** What the chart counts, where that is not records: `11 commitments in 4 agreements`. */
  counted: z.string().min(1).optional(),
  release: z.string().min(1),
  /** Version of what filters and numbers mean. */
  method: z.int(),
  /** Day the release was published. */
  published: partialDateSchema,
  /** Day the file was made. */
  made: partialDateSchema,
  licence: z.string().min(1),
  licenceAddress: z.url(),
  /** How to cite it, as one line. */
  citation: z.string().min(1),
  /** Remarks on counting and footnotes, one sentence or more each. */
  notes: z.array(z.string()),
});

/** A record with its kind. The record is just as the API's lists give it. */
export const listedRecordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('activity'), record: activityListSchema.shape.items.element }),
  z.object({ kind: z.literal('agreement'), record: agreementListSchema.shape.items.element }),
  z.object({ kind: z.literal('initiative'), record: initiativeListSchema.shape.items.element }),
]);

/** A saved set of records: as many as `about.total` says. */
export const recordsFileSchema = z.object({ about: exportAboutSchema, records: z.array(listedRecordSchema) });

/** A saved chart: the rows of its table, one cell per column. */
export const chartFileSchema = z.object({
  about: exportAboutSchema,
  /** The sentence under the chart's title. */
  finding: z.string(),
  columns: z.array(z.object({ label: z.string(), type: z.enum(['text', 'number']) })).min(1),
  /** A number's column may hold words where there is no number: `not researched`. */
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
});

export type ExportAbout = z.infer<typeof exportAboutSchema>;
export type ListedRecord<K extends Kind = Kind> = { [P in K]: { kind: P; record: Listed[P] } }[K];
export type RecordsFile = z.infer<typeof recordsFileSchema>;
export type ChartFile = z.infer<typeof chartFileSchema>;

function jsonSchemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    // Addresses may hold letters beyond ASCII (RFC 3987), which `uri` forbids.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
    },
  });
}

/** Returns the JSON Schemas (draft 2020-12) of the saved files, for publication beside the data. */
export function exportFileJsonSchemas() {
  return { records: jsonSchemaOf(recordsFileSchema), chart: jsonSchemaOf(chartFileSchema) };
}

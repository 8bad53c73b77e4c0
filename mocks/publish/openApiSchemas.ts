import { z } from 'zod';
import { organisationRefSchema, problemSchema, recordStubSchema } from '@/domain/answers/apiAnswers';
import type { Endpoint } from '@/domain/answers/endpoints';
import { fieldChangeSchema } from '@/domain/records/changes';
import { activitySchema, agreementSchema, initiativeSchema, organisationSchema, sourceSchema } from '@/domain/records/records';
import { PARTIAL_DATE_SHAPE } from '@/domain/time/partialDate';
import { partialDateSchema } from '@/domain/time/partialDateSchema';

/** What answers are made of, by the names that clients' generated code will carry. */
const partSchemas = {
  PartialDate: partialDateSchema,
  Source: sourceSchema,
  Activity: activitySchema,
  Agreement: agreementSchema,
  Initiative: initiativeSchema,
  Organisation: organisationSchema,
  OrganisationRef: organisationRefSchema,
  RecordStub: recordStubSchema,
  FieldChange: fieldChangeSchema,
} as const satisfies Record<string, z.ZodType>;

type JsonSchema = Record<string, unknown>;

/** What a schema library cannot tell of itself. */
const additions: Readonly<Record<string, JsonSchema>> = {
  PartialDate: {
    description: 'A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. It stands for an interval: 2024-05 is 1 to 31 May 2024.',
    pattern: PARTIAL_DATE_SHAPE.source,
    examples: ['2024', '2024-05', '2024-05-31'],
  },
  FieldChange: {
    description: 'A top-level field of a record before and after a change, with its whole value; null where it had none.',
    properties: { field: { type: 'string' }, from: {}, to: {} },
  },
  RecordStub: { description: 'A short form of a record.' },
  OrganisationRef: { description: 'A short form of an organisation.' },
  Problem: { description: 'RFC 9457 problem document. For a bad query, “errors” names each parameter that could not be used.' },
} satisfies Partial<Record<keyof typeof partSchemas | 'Problem', JsonSchema>>;

/** Returns where a description refers to a schema. */
export function schemaRef(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** Returns the JSON Schemas (draft 2020-12) of all answers, each under its name, referring to each other. They allow fields that are not named: more may come. */
export function openApiSchemas(
  endpoints: Readonly<Record<string, Pick<Endpoint, 'schemaName'>>>,
  schemas: Readonly<Record<string, z.ZodType>>,
): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(partSchemas)) registry.add(schema, { id });
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: endpoints[name]?.schemaName ?? name });
  registry.add(problemSchema, { id: 'Problem' });
  const described = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // Addresses of sources hold letters of every script, as browsers show them.
      if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
      // The bounds of the language that checks whole numbers say nothing of the data.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  // The library keeps a place for parts without a name of their own, which stays empty here.
  const { __shared: _shared, ...known } = described.schemas;
  return Object.fromEntries(
    Object.entries(known).map(([name, { $id: _id, $schema: _schema, $defs: _defs, ...schema }]) => [
      name,
      { ...schema, ...additions[name] },
    ]),
  );
}

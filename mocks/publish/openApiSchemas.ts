import { z } from 'zod';
import {
  activityDetailSchema,
  activityListSchema,
  agreementDetailSchema,
  agreementListSchema,
  initiativeDetailSchema,
  initiativeListSchema,
  metaSchema,
  organisationRefSchema,
  overviewSchema,
  problemSchema,
  recordStubSchema,
  searchSchema,
} from '@/domain/answers/apiAnswers';
import { changesAnswerSchema } from '@/domain/answers/changesAnswer';
import { countryProfileSchema, organisationProfileSchema, pairProfileSchema, topicProfileSchema } from '@/domain/answers/profileAnswers';
import { rhythmSchema, timelineSchema } from '@/domain/answers/timelineAnswers';
import { fieldChangeSchema } from '@/domain/records/changes';
import { activitySchema, agreementSchema, initiativeSchema, organisationSchema, sourceSchema } from '@/domain/records/records';
import { PARTIAL_DATE_SHAPE, partialDateSchema } from '@/domain/time/partialDate';

/** The schemas of the API by the names that clients' generated code will carry. */
const named = {
  PartialDate: partialDateSchema,
  Source: sourceSchema,
  Activity: activitySchema,
  Agreement: agreementSchema,
  Initiative: initiativeSchema,
  Organisation: organisationSchema,
  OrganisationRef: organisationRefSchema,
  RecordStub: recordStubSchema,
  FieldChange: fieldChangeSchema,
  Meta: metaSchema,
  Overview: overviewSchema,
  Timeline: timelineSchema,
  Rhythm: rhythmSchema,
  ActivityList: activityListSchema,
  AgreementList: agreementListSchema,
  InitiativeList: initiativeListSchema,
  ActivityDetail: activityDetailSchema,
  AgreementDetail: agreementDetailSchema,
  InitiativeDetail: initiativeDetailSchema,
  CountryProfile: countryProfileSchema,
  TopicProfile: topicProfileSchema,
  OrganisationProfile: organisationProfileSchema,
  PairProfile: pairProfileSchema,
  Search: searchSchema,
  Changes: changesAnswerSchema,
  Problem: problemSchema,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof named;
type JsonSchema = Record<string, unknown>;

/** What a schema library cannot tell of itself. */
const additions: Partial<Record<SchemaName, JsonSchema>> = {
  PartialDate: {
    description: 'A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. It denotes an interval: 2024-05 is 1 to 31 May 2024.',
    pattern: PARTIAL_DATE_SHAPE.source,
    examples: ['2024', '2024-05', '2024-05-31'],
  },
  FieldChange: {
    description: 'A top-level field of a record before and after a change, each with its value as it is; null where it had none.',
    properties: { field: { type: 'string' }, from: {}, to: {} },
  },
  RecordStub: { description: 'A record in short.' },
  OrganisationRef: { description: 'An organisation in short.' },
  Problem: { description: 'RFC 9457 problem document. For a bad query, “errors” names each parameter that could not be used.' },
};

/** Returns where a description refers to a schema. */
export function schemaRef(name: SchemaName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** Returns the JSON Schemas (draft 2020-12) of all answers, each under its name, referring to each other. They allow fields that are not named: more may come. */
export function openApiSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
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
  const { __shared: _shared, ...known } = schemas;
  return Object.fromEntries(
    Object.entries(known).map(([name, { $id: _id, $schema: _schema, $defs: _defs, ...schema }]) => [
      name,
      { ...schema, ...additions[name as SchemaName] },
    ]),
  );
}

import {
  activityDetailSchema,
  activityListSchema,
  agreementDetailSchema,
  agreementListSchema,
  initiativeDetailSchema,
  initiativeListSchema,
  metaSchema,
  overviewSchema,
  searchSchema,
} from '@/domain/answers/apiAnswers';
import type { Answered } from '@/domain/answers/canonicalQuery';
import { changesAnswerSchema } from '@/domain/answers/changesAnswer';
import type { EndpointId } from '@/domain/answers/endpoints';
import { followThroughSchema } from '@/domain/answers/followThroughAnswer';
import { pivotSchema } from '@/domain/answers/pivotAnswer';
import {
  countryProfileSchema,
  organisationProfileSchema,
  pairProfileSchema,
  sourceListSchema,
  topicProfileSchema,
} from '@/domain/answers/profileAnswers';
import { questionSchema } from '@/domain/answers/questionAnswer';
import { restsOnSchema } from '@/domain/answers/restsOnAnswer';
import { textReadingSchema } from '@/domain/answers/textReading';
import { rhythmSchema, timelineSchema } from '@/domain/answers/timelineAnswers';
import { z } from '@/domain/zod';

/**
 * Every answer tells which question it answers, so that it is never taken for the answer to another one; see `canonicalQuery`. Where a text filters, it tells
 * how that was read.
 */
const query = { query: z.string(), text: textReadingSchema.optional() } satisfies Record<keyof Answered, z.ZodType>;

/**
 * The shape of each endpoint's answer. Apart from the endpoints, because a page needs the schemas only where its answers come over a network: the bundled data is
 * checked when it is built, its answers by tests.
 */
export const answerSchemas = {
  meta: metaSchema.extend(query),
  overview: overviewSchema.extend(query),
  timeline: timelineSchema.extend(query),
  rhythm: rhythmSchema.extend(query),
  pivot: pivotSchema.extend(query),
  followThrough: followThroughSchema.extend(query),
  activities: activityListSchema.extend(query),
  activity: activityDetailSchema.extend(query),
  agreements: agreementListSchema.extend(query),
  agreement: agreementDetailSchema.extend(query),
  initiatives: initiativeListSchema.extend(query),
  initiative: initiativeDetailSchema.extend(query),
  country: countryProfileSchema.extend(query),
  topic: topicProfileSchema.extend(query),
  organisation: organisationProfileSchema.extend(query),
  pair: pairProfileSchema.extend(query),
  sources: sourceListSchema.extend(query),
  restsOn: restsOnSchema.extend(query),
  search: searchSchema.extend({ query: query.query }),
  question: questionSchema.extend(query),
  changes: changesAnswerSchema.extend(query),
} satisfies Record<EndpointId, z.ZodObject>;

/** What an endpoint answers. */
export type AnswerOf<Id extends EndpointId> = z.infer<(typeof answerSchemas)[Id]>;

import { z } from 'zod';
import { type Change, changeSchema, type Release, releaseSchema } from '@/domain/records/changes';
import {
  type Activity,
  type Agreement,
  activitySchema,
  agreementSchema,
  type Initiative,
  initiativeSchema,
  type Organisation,
  organisationSchema,
} from '@/domain/records/records';
import { coverageLevels, enumOf, topics } from '@/domain/vocabulary/vocabulary';
import { type DataProblem, type LocatedRecord, readRecords } from './readRecords';

/** The files of a dataset folder. */
export const datasetFileNames = [
  'activities.json',
  'agreements.json',
  'initiatives.json',
  'organisations.json',
  'vocabulary.json',
  'coverage.json',
  'releases.json',
  'changes.json',
] as const;
export type DatasetFileName = (typeof datasetFileNames)[number];
export type DatasetTexts = Readonly<Record<DatasetFileName, string>>;

export const coverageSchema = z.object({
  note: z.string().min(1),
  countries: z.record(z.string(), z.record(z.string(), enumOf(coverageLevels))),
});

/** The controlled values as the dataset's own file states them: lists of ids, and topics with what they cover. */
export const vocabularySchema = z.object({ topics: z.record(z.string(), z.string()) }).catchall(z.array(z.string()));

/** Everything the data service answers from. */
export interface Dataset {
  /** The release that these records are. */
  readonly release: Pick<Release, 'id' | 'published'>;
  /** Every release up to this one, oldest first. */
  readonly releases: readonly Release[];
  /** What each release after the first one changed, in the order of the releases. */
  readonly changes: readonly Change[];
  readonly activities: readonly Activity[];
  readonly agreements: readonly Agreement[];
  readonly initiatives: readonly Initiative[];
  readonly organisations: readonly Organisation[];
  /** What each topic covers. */
  readonly topicDescriptions: Readonly<Record<string, string>>;
  readonly coverage: z.infer<typeof coverageSchema>;
}

/** The records with their places in the files, for checks that name a line. */
export interface LocatedRecords {
  readonly activities: readonly LocatedRecord<Activity>[];
  readonly agreements: readonly LocatedRecord<Agreement>[];
  readonly initiatives: readonly LocatedRecord<Initiative>[];
  readonly organisations: readonly LocatedRecord<Organisation>[];
}

/** The releases and the change log with their places in the files. */
export interface LocatedLog {
  readonly releases: readonly LocatedRecord<Release>[];
  readonly changes: readonly LocatedRecord<Change>[];
}

/** An id that stands twice would count twice and have one page; the first record keeps it. The check of the data names the second. */
function firstOfEachId<T extends { id: string }>(located: readonly LocatedRecord<T>[]): T[] {
  const byId = new Map<string, T>();
  for (const { record } of located) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}

/**
 * Reads a dataset from the texts of its files. A damaged record is left out; a damaged vocabulary, coverage, release or
 * change file is replaced by an empty one, so that the records can still be used. Each problem is returned. Never throws.
 */
export function readDataset(texts: DatasetTexts): {
  dataset: Dataset;
  records: LocatedRecords;
  log: LocatedLog;
  problems: readonly DataProblem[];
} {
  const read = <T>(file: DatasetFileName, schema: z.ZodType<T>) => readRecords(file, texts[file], schema);
  const activities = read('activities.json', activitySchema);
  const agreements = read('agreements.json', agreementSchema);
  const initiatives = read('initiatives.json', initiativeSchema);
  const organisations = read('organisations.json', organisationSchema);
  const vocabulary = read('vocabulary.json', vocabularySchema);
  const coverage = read('coverage.json', coverageSchema);
  const releases = read('releases.json', releaseSchema);
  const changes = read('changes.json', changeSchema);
  return {
    dataset: {
      release: releases.records.at(-1)?.record ?? { id: 'unknown', published: '1970-01-01' },
      releases: firstOfEachId(releases.records),
      changes: changes.records.map(({ record }) => record),
      activities: firstOfEachId(activities.records),
      agreements: firstOfEachId(agreements.records),
      initiatives: firstOfEachId(initiatives.records),
      organisations: firstOfEachId(organisations.records),
      topicDescriptions: vocabulary.records[0]?.record.topics ?? topics,
      coverage: coverage.records[0]?.record ?? { note: '', countries: {} },
    },
    records: {
      activities: activities.records,
      agreements: agreements.records,
      initiatives: initiatives.records,
      organisations: organisations.records,
    },
    log: { releases: releases.records, changes: changes.records },
    problems: [activities, agreements, initiatives, organisations, vocabulary, coverage, releases, changes].flatMap(
      ({ problems }) => problems,
    ),
  };
}

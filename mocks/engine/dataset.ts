import { z } from 'zod';
import type { DatasetAbout } from '@/domain/records/about';
import { datasetAboutSchema } from '@/domain/records/aboutSchema';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
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
import { enumOf } from '@/domain/vocabulary/enumOf';
import { coverageLevels, topics } from '@/domain/vocabulary/vocabulary';
import { cleanText, unsafeSign } from '@/domain/words/markupText';

/** The files of a dataset folder. */
export const datasetFileNames = [
  'about.json',
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

/** How thoroughly was searched, as one release says it. Without the id of a release it holds since the first one. */
export const coverageSchema = z.object({
  release: z.string().optional(),
  note: z.string().min(1),
  countries: z.record(z.string(), z.record(z.string(), enumOf(coverageLevels))),
});

type Coverage = z.infer<typeof coverageSchema>;

/** Returns the coverage that holds in the last of these releases: the last entry of one of them; nothing searched where there is none. */
export function coverageIn(coverages: readonly Coverage[], releases: readonly Pick<Release, 'id'>[]): Dataset['coverage'] {
  const last = coverages.findLast(({ release }) => release === undefined || releases.some(({ id }) => id === release));
  return { note: last?.note ?? '', countries: last?.countries ?? {} };
}

/** The controlled values as the dataset's own file states them: lists of ids, and topics with what they cover. */
export const vocabularySchema = z.object({ topics: z.record(z.string(), z.string()) }).catchall(z.array(z.string()));

/** Everything the data service answers from. */
export interface Dataset {
  readonly about: DatasetAbout;
  /** The release that these records are. */
  readonly release: Omit<Release, 'note'>;
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
  /** As this release says it. */
  readonly coverage: Omit<Coverage, 'release'>;
  /** As each release says it, oldest first; a release without an entry keeps the one before. */
  readonly coverages: readonly Coverage[];
}

/** Returns the records of a dataset with their kinds. */
export function entriesOf({ activities, agreements, initiatives }: Dataset): AtlasRecord[] {
  return [
    ...activities.map((record) => ({ kind: 'activity' as const, record })),
    ...agreements.map((record) => ({ kind: 'agreement' as const, record })),
    ...initiatives.map((record) => ({ kind: 'initiative' as const, record })),
  ];
}

/** One thing that is wrong in a file of the dataset. */
export interface DataProblem {
  readonly file: string;
  /** Of the record; empty where there is none. */
  readonly id: string;
  /** Where in the record; empty for the whole of it. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Returns the problem as one line: `file id field: what is wrong`. */
export function describeProblem({ file, id, path, message }: DataProblem): string {
  return `${[file, id, path.map(String).join('.')].filter(Boolean).join(' ')}: ${message}`;
}

/** Returns the id of a record that is not checked yet; empty where it has none. */
export function idOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
}

/** Returns what was read from JSON with every text clean, so that no page and no file shows or holds a sign that readers cannot see. `data:check` names them. */
function cleaned(raw: unknown): unknown {
  if (typeof raw === 'string') return unsafeSign(raw) === null ? raw : cleanText(raw);
  if (Array.isArray(raw)) return raw.map(cleaned);
  if (typeof raw !== 'object' || raw === null) return raw;
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, cleaned(value)]));
}

/** Checks one record of a file against its schema. */
export function readRecord<T>(file: string, raw: unknown, schema: z.ZodType<T>): { record: T } | { problems: readonly DataProblem[] } {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { record: parsed.data };
  return { problems: parsed.error.issues.map(({ path, message }) => ({ file, id: idOf(raw), path, message })) };
}

/** Stands for a description that cannot be read: nothing is said that it may not say. */
const unknownAbout: DatasetAbout = {
  title: 'Untitled dataset',
  publisher: 'Unknown publisher',
  description: 'A dataset without a description.',
  keywords: [],
  licence: { id: 'NOASSERTION', name: 'unknown licence', title: 'Unknown licence', url: 'about:blank', terms: 'ask the publisher' },
};

/** An id that stands twice would count twice and have one page; the first record keeps it. The check of the data names the second. */
function firstOfEachId<T extends { id: string }>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}

/** Returns the records of a file, not checked yet: the items of its list, or the one object that it is. */
function valuesOf(file: DatasetFileName, text: string, problems: DataProblem[]): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch (error) {
    problems.push({ file, id: '', path: [], message: `contains no record: is not JSON (${String(error)})` });
    return [];
  }
}

/**
 * Reads a dataset from the texts of its files. A damaged record is left out; a damaged description, vocabulary, coverage, release or
 * change file is replaced by an empty one, so that the records can still be used. Each problem is returned. Never throws.
 */
export function readDataset(texts: DatasetTexts): { dataset: Dataset; problems: readonly DataProblem[] } {
  const problems: DataProblem[] = [];
  const read = <T>(file: DatasetFileName, schema: z.ZodType<T>): T[] =>
    valuesOf(file, texts[file], problems).flatMap((raw, i, { length }) => {
      const result = readRecord(file, cleaned(raw), schema);
      if ('record' in result) return [result.record];
      // Without an id its place in the list says which one it is.
      const place = length > 1 ? `record ${i + 1}` : '';
      problems.push(...result.problems.map((problem) => ({ ...problem, id: problem.id || place })));
      return [];
    });
  const releases = read('releases.json', releaseSchema);
  const coverages = read('coverage.json', coverageSchema);
  return {
    dataset: {
      about: read('about.json', datasetAboutSchema)[0] ?? unknownAbout,
      release: releases.at(-1) ?? { id: 'unknown', published: '1970-01-01', collectedTo: '1970-01-01' },
      releases: firstOfEachId(releases),
      changes: read('changes.json', changeSchema),
      activities: firstOfEachId(read('activities.json', activitySchema)),
      agreements: firstOfEachId(read('agreements.json', agreementSchema)),
      initiatives: firstOfEachId(read('initiatives.json', initiativeSchema)),
      organisations: firstOfEachId(read('organisations.json', organisationSchema)),
      topicDescriptions: read('vocabulary.json', vocabularySchema)[0]?.topics ?? topics,
      coverage: coverageIn(coverages, releases),
      coverages,
    },
    problems,
  };
}

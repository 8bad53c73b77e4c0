import type { z } from 'zod';
import { datasetAboutSchema } from '@/domain/records/aboutSchema';
import { changeSchema, releaseSchema } from '@/domain/records/changes';
import { activitySchema, agreementSchema, initiativeSchema, organisationSchema } from '@/domain/records/records';
import { coverageSchema, type DatasetFileName, type DatasetTexts, datasetFileNames, readDataset, vocabularySchema } from '../dataset';
import { checkCoverage, checkVocabulary } from './checkControlledValues';
import { checkReferences } from './checkReferences';
import { checkEarlierReleases, checkReleases } from './checkReleases';
import { checkDates, checkShape } from './checkShape';
import { checkStatuses, noteMissingEnds } from './checkStatuses';
import { checkSigns, checkYears } from './checkText';
import { type LocatedProblem, type LocatedRecord, locateRecords, type Report } from './locateRecords';

/** What a check of a dataset found: every problem, in the order of the files and lines, and a sentence with the totals. */
export interface DatasetReport {
  readonly problems: readonly LocatedProblem[];
  /** What is no problem and yet worth a look, in the same order. */
  readonly notes: readonly LocatedProblem[];
  readonly totals: string;
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  const files: readonly string[] = datasetFileNames;
  return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line;
}

/**
 * Checks the files of a dataset against the schemas, the vocabulary and the codebook: every reference, every evidence path, the order of
 * dates, the statuses, the coverage, and the change log with the earlier releases that follow from it. Returns the problems, each with its file, line, id and field. Never throws.
 */
export function checkDataset(texts: DatasetTexts): DatasetReport {
  const found: LocatedProblem[] = [];
  const whole = { ...texts };
  const locate = <T>(file: DatasetFileName, schema: z.ZodType<T>) => {
    const { records, problems } = locateRecords(file, texts[file], schema);
    found.push(...problems);
    whole[file] = JSON.stringify(records.map(({ raw }) => raw));
    return records;
  };
  locate('about.json', datasetAboutSchema);
  const records = {
    activities: locate('activities.json', activitySchema),
    agreements: locate('agreements.json', agreementSchema),
    initiatives: locate('initiatives.json', initiativeSchema),
    organisations: locate('organisations.json', organisationSchema),
  };
  const log = { releases: locate('releases.json', releaseSchema), changes: locate('changes.json', changeSchema) };
  const notes: LocatedProblem[] = [];
  const into =
    (list: LocatedProblem[]): Report =>
    (located, path, message) => {
      list.push({ file: located.file, line: located.lineOf(path), id: located.id, path, message });
    };
  const report = into(found);
  checkShape(records, report);
  checkReferences(records, report);
  checkDates(records, report);
  const all: readonly LocatedRecord<unknown>[] = [...Object.values(records).flat(), ...Object.values(log).flat()];
  checkSigns(all, report);
  const newest = log.releases.at(-1)?.record;
  if (newest) {
    checkStatuses(records, newest.published, report);
    checkYears(all, newest.published, report);
  } else if (!found.some(({ file }) => file === 'releases.json'))
    found.push({
      file: 'releases.json',
      line: 1,
      id: '',
      path: [],
      message: 'names no release: expected one at least, with its id and days',
    });
  noteMissingEnds(records, into(notes));
  checkReleases(records, log, report);
  for (const vocabulary of locate('vocabulary.json', vocabularySchema)) checkVocabulary(vocabulary, report);
  checkCoverage(locate('coverage.json', coverageSchema), log.releases, report);
  // Of what is sound: damage is named above, and must not hide the releases before.
  checkEarlierReleases(readDataset(whole).dataset, records, log, report);
  const counts = Object.entries(records).map(([kind, list]) => `${list.length} ${kind}`);
  return {
    problems: found.sort(byPlace),
    notes: notes.sort(byPlace),
    totals: `${counts.join(', ')}; ${found.length} ${found.length === 1 ? 'problem' : 'problems'}`,
  };
}

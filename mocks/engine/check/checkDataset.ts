import { type DatasetFileName, type DatasetTexts, datasetFileNames, readDataset } from '../dataset';
import type { DataProblem, Report } from '../readRecords';
import { checkCoverage, checkVocabulary } from './checkControlledValues';
import { checkDates } from './checkDates';
import { checkEarlierReleases } from './checkEarlierReleases';
import { checkReferences } from './checkReferences';
import { checkReleases } from './checkReleases';
import { checkShape } from './checkShape';

/** What a check of a dataset found: every problem, in the order of the files and lines, and a sentence with the totals. */
export interface DatasetReport {
  readonly problems: readonly DataProblem[];
  readonly totals: string;
}

/** A file whose blocks are sound may still be broken as a whole, by a comma lost between two records. */
function checkWholeFile(file: DatasetFileName, text: string): DataProblem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const place = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const line = text.slice(0, place).split('\n').length;
    return [{ file, line, id: '', field: '', message: `is not valid JSON as a whole: ${String(error)}` }];
  }
}

function byPlace(a: DataProblem, b: DataProblem): number {
  const files: readonly string[] = datasetFileNames;
  return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line;
}

/**
 * Checks the files of a dataset against the schemas, the vocabulary and the codebook: every reference, every evidence path, the order of
 * dates, the coverage, and the change log with the earlier releases that follow from it. Returns the problems, each with its file, line, id and field. Never throws.
 */
export function checkDataset(texts: DatasetTexts): DatasetReport {
  const { dataset, records, log, problems } = readDataset(texts);
  const found: DataProblem[] = [...problems];
  const report: Report = (located, path, message) => {
    found.push({
      file: located.file,
      line: located.lineOf(path),
      id: located.record.id,
      field: path.map(String).join('.'),
      message,
    });
  };
  checkShape(records, report);
  checkReferences(records, report);
  checkDates(records, report);
  checkReleases(records, log, report);
  checkEarlierReleases(dataset, records, log, report);
  found.push(...checkVocabulary(texts['vocabulary.json']), ...checkCoverage(texts['coverage.json']));
  for (const file of datasetFileNames)
    if (!found.some((problem) => problem.file === file)) found.push(...checkWholeFile(file, texts[file]));
  const counts = Object.entries(records).map(([kind, list]) => `${list.length} ${kind}`);
  const sum = found.length === 1 ? '1 problem' : `${found.length} problems`;
  return { problems: found.sort(byPlace), totals: `${counts.join(', ')}; ${sum}` };
}

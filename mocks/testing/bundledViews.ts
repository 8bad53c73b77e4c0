import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { bundledTexts } from '../api/bundledArchive';
import { buildIndex } from '../engine/atlasIndex';
import { readDataset } from '../engine/dataset';
import { filterEntries } from '../engine/filterRecords';
import { overviewOf } from '../engine/overview';
import { randomFilters } from './randomFilters';

/** The records of the product under any filters, for laws about the numbers that are shown. */

export const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
export const anyFilters = randomFilters(dataset);
export const seeded = { seed: 20261124, numRuns: 500 };

const answers = new Map<string, Overview>();

/** Returns the overview of a view. The tests ask about the same filters; each is answered once. */
export function answerTo(filters: Filters): Overview {
  const key = JSON.stringify(filters);
  const answer = answers.get(key) ?? overviewOf(index, filters);
  answers.set(key, answer);
  return answer;
}

/** Returns how many records match the filters. */
export function totalOf(filters: Filters): number {
  return filterEntries(index, filters).length;
}

import { isCountryCode } from '@/domain/vocabulary/countries';
import {
  activityStatuses,
  activityTypes,
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  commitmentKinds,
  coverageLevels,
  idsOf,
  initiativeKinds,
  initiativeStatuses,
  milestoneStatuses,
  organisationTypes,
  partyTypes,
  sourceQualities,
  topics,
} from '@/domain/vocabulary/vocabulary';
import { coverageSchema, type DatasetFileName, vocabularySchema } from '../dataset';
import { type JsonPath, linesBefore, placeInJson } from '../jsonPositions';
import type { DataProblem } from '../readRecords';

/** The lists of the vocabulary file, as the code knows them. */
const knownLists: Readonly<Record<string, readonly string[]>> = {
  activityTypes: idsOf(activityTypes),
  activityStatuses: idsOf(activityStatuses),
  agreementKinds: idsOf(agreementKinds),
  agreementStatuses: idsOf(agreementStatuses),
  partyTypes: idsOf(partyTypes),
  commitmentKinds: idsOf(commitmentKinds),
  initiativeKinds: idsOf(initiativeKinds),
  initiativeStatuses: idsOf(initiativeStatuses),
  milestoneStatuses: idsOf(milestoneStatuses),
  topics: idsOf(topics),
  agreementLevels: idsOf(agreementLevels),
  organisationTypes: idsOf(organisationTypes),
  sourceQualities: idsOf(sourceQualities),
  coverageLevels: idsOf(coverageLevels),
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemAt(file: DatasetFileName, text: string, path: JsonPath, message: string): DataProblem {
  const line = 1 + linesBefore(text, placeInJson(text, path));
  return { file, line, id: '', field: path.map(String).join('.'), message };
}

/** Compares the vocabulary file with the lists of the code, in order. A file that cannot be read gives nothing here: its reader names it. */
export function checkVocabulary(text: string): DataProblem[] {
  const parsed = vocabularySchema.safeParse(parseJson(text));
  if (!parsed.success) return [];
  const stated: Record<string, readonly string[]> = { ...parsed.data, topics: Object.keys(parsed.data.topics) };
  return [...new Set([...Object.keys(knownLists), ...Object.keys(stated)])].flatMap((name) => {
    const [file, code] = [stated[name], knownLists[name]];
    const say = (message: string) => [problemAt('vocabulary.json', text, [name], message)];
    if (!file) return say('is missing, but the code has this list');
    if (!code) return say('is not a list of the code');
    const surplus = file.filter((id) => !code.includes(id));
    const missing = code.filter((id) => !file.includes(id));
    if (surplus.length > 0) return say(`has ${surplus.join(', ')}, which the code does not know`);
    if (missing.length > 0) return say(`lacks ${missing.join(', ')}, which the code knows`);
    return file.join() === code.join() ? [] : say('has another order than the code');
  });
}

/** Checks the codes and years of the coverage file; its levels are checked by the schema when the file is read. */
export function checkCoverage(text: string): DataProblem[] {
  const parsed = coverageSchema.safeParse(parseJson(text));
  if (!parsed.success) return [];
  return Object.entries(parsed.data.countries).flatMap(([code, years]) => [
    ...(isCountryCode(code)
      ? []
      : [problemAt('coverage.json', text, ['countries', code], 'is not an ISO 3166-1 alpha-2 code (XK for Kosovo)')]),
    ...Object.keys(years)
      .filter((year) => !/^\d{4}$/.test(year))
      .map((year) => problemAt('coverage.json', text, ['countries', code, year], 'is not a year')),
  ]);
}

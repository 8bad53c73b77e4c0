import type { z } from 'zod';
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
import type { coverageSchema, vocabularySchema } from '../dataset';
import type { LocatedRecord, Report } from './locateRecords';

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

/** Compares the vocabulary file with the lists of the code, in order. */
export function checkVocabulary(vocabulary: LocatedRecord<z.infer<typeof vocabularySchema>>, report: Report): void {
  const { topics: described, ...lists } = vocabulary.record;
  const stated: Record<string, readonly string[]> = { ...lists, topics: Object.keys(described) };
  for (const name of new Set([...Object.keys(knownLists), ...Object.keys(stated)])) {
    const [file, code] = [stated[name], knownLists[name]];
    const say = (message: string) => report(vocabulary, [name], message);
    if (!file) say('is missing, but the code has this list');
    else if (!code) say('is not a list of the code');
    else {
      const surplus = file.filter((id) => !code.includes(id));
      const missing = code.filter((id) => !file.includes(id));
      if (surplus.length > 0) say(`has ${surplus.join(', ')}, which the code does not know`);
      else if (missing.length > 0) say(`lacks ${missing.join(', ')}, which the code knows`);
      else if (file.join() !== code.join()) say('has another order than the code');
    }
  }
}

/** Checks the codes and years of the coverage file; its levels are checked by the schema when the file is read. */
export function checkCoverage(coverage: LocatedRecord<z.infer<typeof coverageSchema>>, report: Report): void {
  for (const [code, years] of Object.entries(coverage.record.countries)) {
    if (!isCountryCode(code)) report(coverage, ['countries', code], 'is not an ISO 3166-1 alpha-2 code (XK for Kosovo)');
    for (const year of Object.keys(years)) if (!/^\d{4}$/.test(year)) report(coverage, ['countries', code, year], 'is not a year');
  }
}

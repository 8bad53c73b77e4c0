import type { z } from 'zod';
import type { Release } from '@/domain/records/changes';
import { isCountryCode } from '@/domain/vocabulary/countries';
import {
  activityStatuses,
  activityTypes,
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  commitmentKinds,
  coverageLevels,
  frameworks,
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
  frameworks: idsOf(frameworks),
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
      else if (file.join() !== code.join()) say('is in a different order from the code');
    }
  }
}

/** Checks the releases, codes and years of the coverage file; its levels are checked by the schema when the file is read. */
export function checkCoverage(
  coverages: readonly LocatedRecord<z.infer<typeof coverageSchema>>[],
  releases: readonly LocatedRecord<Release>[],
  report: Report,
): void {
  const known = releases.map(({ record }) => record.id);
  const places = coverages.map(({ record: { release } }) => (release === undefined ? 0 : known.indexOf(release)));
  for (const [i, coverage] of coverages.entries()) {
    const { release, countries } = coverage.record;
    if (places[i] === -1) report(coverage, ['release'], `names '${release}', which is not a release; known are ${known.join(', ')}`);
    else if (i > 0 && (places[i] ?? 0) <= (places[i - 1] ?? 0))
      report(coverage, ['release'], 'comes after an entry of the same or a later release: list them oldest first, each once');
    for (const [code, years] of Object.entries(countries)) {
      if (!isCountryCode(code)) report(coverage, ['countries', code], 'is not an ISO 3166-1 alpha-2 code (XK for Kosovo)');
      for (const year of Object.keys(years)) if (!/^\d{4}$/.test(year)) report(coverage, ['countries', code, year], 'is not a year');
    }
  }
}

import type { CountryProfile } from '@/domain/answers/profileAnswers';
import { yearRanges } from '@/domain/records/coverage';
import { formatPartialDate } from '@/domain/time/partialDate';
import { coverageLevels, idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { formatCount } from '@/domain/words/sentences';
import type { CompareFact } from '@/features/compare/compareRows';

/** How many partners and topics are named. */
const NAMED = 5;

function coverageLines(coverage: CountryProfile['coverage']): string[] {
  if (!coverage) return ['Not searched for on its own: appears as a partner only'];
  return idsOf(coverageLevels).flatMap((level) => {
    const years = Object.keys(coverage).filter((year) => coverage[year] === level);
    return years.length > 0 ? [`${coverageLevels[level]}: ${yearRanges(years.map(Number))}`] : [];
  });
}

function number(count: number): string[] {
  return [formatCount(count)];
}

/** Returns what countries are compared by. */
export function countryFacts({
  total,
  byKind,
  partners,
  topics: ranked,
  agreementsInForce,
  newest,
  coverage,
}: CountryProfile): readonly CompareFact[] {
  const [last] = newest;
  return [
    { label: 'Records', lines: number(total) },
    { label: 'Activities', lines: number(byKind.activity) },
    { label: 'Agreements', lines: number(byKind.agreement) },
    { label: 'Initiatives', lines: number(byKind.initiative) },
    { label: 'Partner countries', lines: number(partners.length) },
    { label: 'First partners', lines: partners.slice(0, NAMED).map(({ name, count }) => `${name} (${formatCount(count)})`) },
    { label: 'First topics', lines: ranked.slice(0, NAMED).map(({ id, count }) => `${topics[id]} (${formatCount(count)})`) },
    { label: 'Agreements in force', lines: number(agreementsInForce.length) },
    { label: 'Last record', lines: last ? [...(last.date ? [formatPartialDate(last.date)] : []), last.title] : ['none'] },
    { label: 'Coverage', lines: coverageLines(coverage) },
  ];
}

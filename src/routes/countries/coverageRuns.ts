import { coverageLevels } from '@/domain/vocabulary/vocabulary';
import type { CoverageLevel } from '@/features/coverage/coverageTable';

/** Following years that were searched alike. */
export interface CoverageRun {
  readonly level: CoverageLevel;
  readonly first: string;
  readonly last: string;
}

/** Returns the years in order with their level. */
export function coverageYears(levels: Readonly<Record<string, CoverageLevel>>): { year: string; level: CoverageLevel }[] {
  return Object.entries(levels)
    .map(([year, level]) => ({ year, level }))
    .sort((a, b) => Number(a.year) - Number(b.year));
}

/** Returns the runs of following years with one level, oldest first. A year that the table leaves out ends a run. */
export function coverageRuns(levels: Readonly<Record<string, CoverageLevel>>): CoverageRun[] {
  const runs: CoverageRun[] = [];
  for (const { year, level } of coverageYears(levels)) {
    const before = runs.at(-1);
    if (before?.level === level && Number(year) === Number(before.last) + 1) runs[runs.length - 1] = { ...before, last: year };
    else runs.push({ level, first: year, last: year });
  }
  return runs;
}

const order: readonly CoverageLevel[] = ['systematic', 'partial', 'none'];

/** Returns how the years were searched, as a sentence: `Systematic: 2018 to 2025. Not researched: 2014, 2026.` */
export function coverageSentence(levels: Readonly<Record<string, CoverageLevel>>): string {
  const runs = coverageRuns(levels);
  return order
    .flatMap((level) => {
      const spans = runs.filter((run) => run.level === level).map(({ first, last }) => (first === last ? first : `${first} to ${last}`));
      return spans.length > 0 ? [`${coverageLevels[level]}: ${spans.join(', ')}.`] : [];
    })
    .join(' ');
}

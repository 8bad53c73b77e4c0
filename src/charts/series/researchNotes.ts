import { absenceWords, isListed, partnersOnlyNote, type Research } from '@/domain/records/coverage';

/** Returns the remarks on coverage that a chart of these countries needs: what hatching means, and who was not searched for alone. */
export function researchNotes(countries: readonly string[], research: Research, hasUnresearched: boolean): string[] {
  const notes: string[] = [];
  if (hasUnresearched) notes.push(`Hatched is ${absenceWords.notResearched}: sources were not searched for that country in these years.`);
  if (countries.some((country) => !isListed(research, country))) notes.push(partnersOnlyNote);
  return notes;
}

/** Returns a table's cell: the number, or the words for a null. */
export function numberOrWord(count: number | null): number | string {
  return count ?? absenceWords.notResearched;
}

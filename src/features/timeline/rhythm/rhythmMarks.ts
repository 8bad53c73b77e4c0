import type { Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { counted } from '@/domain/words/sentences';
import { isQuarterChosen } from '@/features/timeline/rhythm/chooseQuarter';
import { quarterName } from '@/features/timeline/rhythm/quarters';
import type { RhythmSeries } from '@/features/timeline/rhythm/rhythmChart';
import type { MarkPlaces, MarkWords } from '@/ui/marks/marks';

/** A quarter of a country with contacts. */
export interface QuarterMark {
  readonly country: string;
  readonly quarter: Rhythm['quarters'][number];
  readonly words: MarkWords;
}

/** The key of a quarter of a country: `MK/2024-04-01`. */
function quarterKey(country: string, { start }: Rhythm['quarters'][number]): string {
  return `${country}/${start}`;
}

/** Returns where the marks lie, one row of quarters per country and null where there is no contact; and the way from a key to its mark, null for no mark. */
export function rhythmMarks(
  { chart, countries }: RhythmSeries,
  quarters: Rhythm['quarters'],
  filters: Filters,
): { readonly places: MarkPlaces; readonly markOf: (key: string) => QuarterMark | null } {
  const { rows } = chart.body;
  const marks = new Map<string, QuarterMark>();
  const keys = countries.flatMap((country, row) =>
    quarters.map((quarter, at) => {
      const count = rows[row]?.counts[at] ?? 0;
      if (count === 0) return null;
      const key = quarterKey(country, quarter);
      const label = `${rows[row]?.label}, ${quarterName(quarter)}`;
      marks.set(key, {
        country,
        quarter,
        words: { label, value: counted(count, 'contact'), isChosen: isQuarterChosen(filters, country, quarter) },
      });
      return key;
    }),
  );
  return { places: { keys, perRow: Math.max(1, quarters.length) }, markOf: (key) => marks.get(key) ?? null };
}

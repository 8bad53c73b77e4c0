import type { Rhythm } from '@/domain/answers/timelineAnswers';
import { clickedMark, type Filters } from '@/domain/facets/filters';
import { isLone } from '@/domain/facets/groups';
import type { Interval } from '@/domain/time/partialDate';
import { counted } from '@/domain/words/sentences';
import { quarterDates, quarterName } from '@/features/timeline/rhythm/quarters';
import type { RhythmSeries } from '@/features/timeline/rhythm/rhythmChart';
import type { MarkWords } from '@/ui/marks/marks';

/** A quarter of a country with contacts. */
export interface QuarterMark {
  readonly country: string;
  readonly quarter: Rhythm['quarters'][number];
  readonly words: MarkWords;
}

/** Returns where the marks lie, one row of quarters per country and null where there is no contact; and the way from a key to its mark, null for no mark. */
export function rhythmMarks({ chart, countries }: RhythmSeries, quarters: Rhythm['quarters'], filters: Filters) {
  const { rows } = chart.body;
  const marks = new Map<string, QuarterMark>();
  const keys = countries.flatMap((country, row) =>
    quarters.map((quarter, at) => {
      const count = rows[row]?.counts[at] ?? 0;
      if (count === 0) return null;
      const key = `${country}/${quarter.start}`;
      const label = `${rows[row]?.label}, ${quarterName(quarter)}`;
      marks.set(key, {
        country,
        quarter,
        words: { label, value: counted(count, 'contact'), isChosen: isQuarterChosen(filters, country, quarter) },
      });
      return key;
    }),
  );
  return { places: { keys, perRow: Math.max(1, quarters.length) }, markOf: (key: string) => marks.get(key) ?? null };
}

/** Tells whether a country and the dates of a quarter are both chosen. */
export function isQuarterChosen(filters: Filters, country: string, quarter: Interval): boolean {
  const { from, to } = quarterDates(quarter);
  return filters.from === from && filters.to === to && isLone(filters.country, country);
}

/** Returns what to set so that a country and a quarter are chosen, or neither when both were. */
export function toggleQuarter(filters: Filters, country: string, quarter: Interval): Partial<Filters> {
  const isChosen = isQuarterChosen(filters, country, quarter);
  const countries = isChosen !== isLone(filters.country, country) ? {} : clickedMark(filters, 'country', country);
  return { ...(isChosen ? { from: null, to: null } : quarterDates(quarter)), time: null, ...countries };
}

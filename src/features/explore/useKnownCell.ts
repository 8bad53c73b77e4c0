import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { restsOnQuery, useMeta } from '@/api/queries';
import type { PivotKnown } from '@/charts/figure/pivotMarks';
import { scopeParts } from '@/charts/series/barSeries';
import type { PivotNumber } from '@/charts/series/pivotGrid';
import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import type { Research } from '@/domain/records/coverage';
import { SEARCHED_WHOLLY, searchGaps } from '@/domain/rests/standing';
import { formatCount, upperFirst } from '@/domain/words/sentences';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** Returns what the card of these records says in short: how many countries they name, and how the countries of the filter were searched. */
export function knownOf({ kinds }: Pick<RestsOn, 'kinds'>, filters: Filters, research: Research, palette: Palette): PivotKnown {
  const parts = scopeParts
    .map(({ scopes, ...part }) => ({ ...part, count: sum(scopes.map((id) => sum(kinds.map(({ scope }) => scope[id])))) }))
    .filter(({ count }) => count > 0)
    .map(({ label, hue, count }) => ({ label, value: formatCount(count), colour: palette.scopes[hue] }));
  const isOfCountries = chosenValues(filters.country).length > 0;
  return { parts, searched: isOfCountries ? upperFirst(searchGaps(research, filters) || SEARCHED_WHOLLY) : '' };
}

/** Asks what the number under the pointer or in focus rests on, as its card does. */
export function useKnownCell() {
  const [visited, onVisit] = useState<PivotNumber | null>(null);
  const research = useMeta();
  const palette = palettes[useTheme()];
  const filters = visited?.filters ?? noFilters;
  const { data } = useQuery({ ...restsOnQuery(filters), enabled: visited !== null && visited.filters !== null });
  const known = useMemo(
    () => (visited && data ? { of: visited, ...knownOf(data, filters, research, palette) } : null),
    [visited, data, filters, research, palette],
  );
  return { known, onVisit };
}

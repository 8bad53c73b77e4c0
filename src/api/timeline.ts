import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/client';
import { orderParameters } from '@/domain/address/parameterOrder';
import { type LaneVariable, laneVariables, rhythmSchema, timelineSchema } from '@/domain/answers/timelineAnswers';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';

function laneParameters(filters: Filters, lane: LaneVariable): string {
  if (lane === laneVariables[0]) return serialiseFilters(filters);
  const params = new URLSearchParams(serialiseFilters(filters));
  params.set('lane', lane);
  return `?${orderParameters(params)}`;
}

/** The records under `filters` in lanes: as marks, or as counts when there are more than can be drawn. `from` and `to` are the window. */
export function timelineQuery(filters: Filters, lane: LaneVariable) {
  const query = laneParameters(filters, lane);
  return queryOptions({ queryKey: ['timeline', query], queryFn: ({ signal }) => getJson(`/timeline${query}`, timelineSchema, signal) });
}

/** Contacts per country and quarter under `filters`; `kind` is left aside, since only activities are contacts. */
export function rhythmQuery(filters: Filters) {
  const query = serialiseFilters({ ...filters, kind: [] });
  return queryOptions({ queryKey: ['rhythm', query], queryFn: ({ signal }) => getJson(`/rhythm${query}`, rhythmSchema, signal) });
}

import type { LaneVariable } from '@/domain/answers/timelineAnswers';
import { facets, type OrganisationNames } from '@/domain/facets/facets';
import { NO_VALUE } from '@/features/timeline/layout/orderLanes';

/** Returns the name of a lane: `North Macedonia`; `No country` for the records without a value. */
export function laneName(lane: LaneVariable, value: string, organisationName: OrganisationNames): string {
  return value === NO_VALUE ? `No ${facets[lane].label.toLowerCase()}` : facets[lane].nameOf(value, organisationName);
}

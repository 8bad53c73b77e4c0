import type { LaneVariable } from '@/domain/answers/timelineAnswers';
import { facetValueLabel, type OrganisationNames } from '@/domain/facets/filterWords';
import { NO_VALUE } from '@/features/timeline/layout/orderLanes';

/** The lane variables in the wording of the filters, and the name of the lane of records that have no value. */
export const laneWords: Readonly<Record<LaneVariable, { readonly label: string; readonly none: string }>> = {
  country: { label: 'Country', none: 'No country' },
  topic: { label: 'Topic', none: 'No topic' },
  type: { label: 'Type', none: 'No type' },
  org: { label: 'Organisation', none: 'No organisation' },
};

/** Returns the name of a lane: `North Macedonia`; `No country` for the records without a value. */
export function laneName(lane: LaneVariable, value: string, organisationName: OrganisationNames): string {
  return value === NO_VALUE ? laneWords[lane].none : facetValueLabel(lane, value, organisationName);
}

import type { FacetName } from '@/domain/facets/facets';

/** What the lanes of the timeline stand for; one variable at a time. The first is the default and not written in addresses. */
export const laneVariables = ['country', 'topic', 'type', 'org'] as const satisfies readonly FacetName[];
export type LaneVariable = (typeof laneVariables)[number];

import type { MapPlace } from '@/charts/model';
import { isOnMap } from '@/charts/picture/mapCountries';
import type { MapPath } from '@/charts/picture/mapPaths';

/** The places that can be chosen: with records, or chosen already so that the choice can be taken back. */
export interface MapMarks {
  /** On the map, most records first. */
  readonly onMap: readonly MapPlace[];
  /** Beside the map, most records first. */
  readonly beside: readonly MapPlace[];
}

/** Returns the places that can be chosen, on the map and beside it. */
export function mapMarks(places: readonly MapPlace[]): MapMarks {
  const marks = places.filter(({ count, isChosen }) => count || isChosen);
  return { onMap: marks.filter(({ code }) => isOnMap(code)), beside: marks.filter(({ code }) => !isOnMap(code)) };
}

/** Returns the outlines with the chosen ones last, so that no neighbour covers their edges; else in their own order. */
export function chosenLast(paths: readonly MapPath[], places: readonly MapPlace[]): MapPath[] {
  const chosen = new Set(places.filter(({ isChosen }) => isChosen).map(({ code }) => code));
  return [...paths.filter(({ code }) => !chosen.has(code)), ...paths.filter(({ code }) => chosen.has(code))];
}

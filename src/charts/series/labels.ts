import { isIdOf, recordStatuses, recordTypes, topics } from '@/domain/vocabulary/vocabulary';

/** Returns a topic's wording; an unknown id comes back as it is. */
export function labelOfTopic(id: string): string {
  return isIdOf(topics, id) ? topics[id] : id;
}

/** Returns a record type's wording; an unknown id comes back as it is. */
export function labelOfType(id: string): string {
  return isIdOf(recordTypes, id) ? recordTypes[id] : id;
}

/** Returns a status's wording; an unknown id comes back as it is. */
export function labelOfStatus(id: string): string {
  return isIdOf(recordStatuses, id) ? recordStatuses[id] : id;
}

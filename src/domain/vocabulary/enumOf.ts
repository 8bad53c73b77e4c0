import { z } from 'zod';
import type { Id, Labels } from '@/domain/vocabulary/vocabulary';

/** Returns a zod enum over the ids of a label table. */
export function enumOf<T extends Labels>(labels: T) {
  return z.enum(Object.keys(labels) as [Id<T>, ...Id<T>[]]);
}

import type { Id, Labels } from '@/domain/vocabulary/vocabulary';
import { z } from '@/domain/zod';

/** Returns a zod enum over the ids of a label table. */
export function enumOf<T extends Labels>(labels: T) {
  return z.enum(Object.keys(labels) as [Id<T>, ...Id<T>[]]);
}

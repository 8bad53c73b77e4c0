import type { Outside } from '@/domain/answers/outsideAnswer';
import { counted, listed } from '@/domain/words/sentences';

/** `1 record of 2205`, `2 records of 1066 to 1500`. */
export function farOffName({ from, to, count }: Outside): string {
  return `${counted(count, 'record')} of ${from === to ? from : `${from} to ${to}`}`;
}

/** `Dated far off, so not drawn: 1 record of 0000 and 1 record of 2205.` Null where nothing lies outside. */
export function farOffNote(outside: readonly Outside[] = []): string | null {
  return outside.length > 0 ? `Dated far off, so not drawn: ${listed(outside.map(farOffName))}.` : null;
}

import type { KindCounts } from '@/domain/profileAnswers';
import { idsOf, type Kind, kindPlurals, kinds } from '@/domain/vocabulary';

/** Returns the number with the noun that fits: `1 record`, `1,204 records`. */
export function numberOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Returns the kinds that have records with their numbers in words, in the vocabulary's order: `3 activities`. */
export function kindWords(byKind: KindCounts): readonly { readonly kind: Kind; readonly words: string }[] {
  return idsOf(kinds)
    .filter((kind) => byKind[kind] > 0)
    .map((kind) => ({ kind, words: numberOf(byKind[kind], kinds[kind].toLowerCase(), kindPlurals[kind]) }));
}

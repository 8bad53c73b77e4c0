import type { KindCounts } from '@/domain/answers/profileAnswers';
import { recordKinds } from '@/domain/records/kinds';
import { idsOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';

/** Returns the kinds that have records with their numbers in words, in the vocabulary's order: `3 activities`. */
export function kindWords(byKind: KindCounts): readonly { readonly kind: Kind; readonly words: string }[] {
  return idsOf(kinds)
    .filter((kind) => byKind[kind] > 0)
    .map((kind) => ({ kind, words: counted(byKind[kind], kinds[kind].toLowerCase(), recordKinds[kind].plural) }));
}

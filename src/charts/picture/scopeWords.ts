import { counted } from '@/domain/words/sentences';

/** Returns the filters in words with the number of records that they leave: `Serbia; since 2019 · 53 records`. */
export function scopeWords({ filterSentence, total }: { readonly filterSentence: string; readonly total: number }): string {
  return `${filterSentence} · ${counted(total, 'record')}`;
}

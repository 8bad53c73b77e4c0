import type { LinkProblem } from '@/domain/address/linkProblem';

/** What a text of a link means, and what of it could not be used. */
export interface Settled<T> {
  readonly value: T;
  readonly problems: readonly LinkProblem[];
}

/** How a parameter of an address is read and written. It bears the name of its key: `{ by: oneOf(…) }` is `by=`. */
export interface Parameter<T> {
  /** The API takes it too, in the same words. */
  readonly isOfApi?: true;
  /** Reads the text of a link, null where it has none. What cannot be used is left out and named. Never throws. */
  settle(text: string | null, name: string): Settled<T>;
  /** Writes the value as `settle` reads it back; null for what is not written. */
  serialise(value: T): string | null;
}

/** One of a few words. The fallback stands for no word and for an unknown one, and is not written. */
export function oneOf<const Word extends string, Fallback extends Word | null>(
  words: readonly Word[],
  fallback: Fallback,
): Parameter<Word | Fallback> {
  return {
    settle: (text, parameter) => {
      const known = words.find((word) => word === text);
      if (known !== undefined || !text) return { value: known ?? fallback, problems: [] };
      return { value: fallback, problems: [{ parameter, value: text, code: 'unknown-word', expected: words }] };
    },
    serialise: (value) => (value === fallback ? null : value),
  };
}

/** Yes where the word is written, no without it; `no` is a word that says so too. */
export function flag(yes: string, no?: string): Parameter<boolean> {
  return {
    settle: (text, parameter) => {
      const isKnown = !text || text === yes || text === no;
      return {
        value: text === yes,
        problems: isKnown ? [] : [{ parameter, value: text, code: 'unknown-word', expected: no ? [yes, no] : [yes] }],
      };
    },
    serialise: (value) => (value ? yes : null),
  };
}

/** What stands between commas, without blanks and repeats, in the order given. */
export const listOf: Parameter<readonly string[]> = {
  settle: (text) => ({ value: [...new Set((text ?? '').split(',').map((part) => part.trim()))].filter(Boolean), problems: [] }),
  serialise: (values) => values.join(',') || null,
};

/** Some of a few words, sorted; `code` says what an unknown one is. */
export function setOf<Word extends string>(words: readonly Word[], code: 'chart-not-on-page'): Parameter<readonly Word[]> {
  return {
    settle: (text, parameter) => {
      const asked = listOf.settle(text, parameter).value.toSorted();
      return {
        value: asked.flatMap((part) => words.find((word) => word === part) ?? []),
        problems: asked.filter((part) => !words.some((word) => word === part)).map((value) => ({ parameter, value, code })),
      };
    },
    serialise: (values) => listOf.serialise(values.toSorted()),
  };
}

/** Returns the list with an item added, or removed if it was there; sorted. */
export function toggledItem<T extends string>(list: readonly T[], item: T): T[] {
  const rest = list.filter((other) => other !== item);
  return rest.length < list.length ? rest : [...list, item].sort();
}

/** Any text; null for none. */
export const anyText: Parameter<string | null> = {
  settle: (text) => ({ value: text, problems: [] }),
  serialise: (value) => value,
};

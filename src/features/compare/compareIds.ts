import type { LinkProblem } from '@/domain/facets/filterCodec';
import { ID_SHAPE } from '@/domain/records/records';
import { isCountryCode } from '@/domain/vocabulary/countries';

/** What can be compared with its like. */
export type CompareKind = 'country' | 'agreement';

/** How many stand side by side at most. */
export const MOST_COMPARED = 4;

/** What a link asks to compare, and what of it could not be used. */
export interface Compared {
  /** The kind of the first id that can be used; null when there is none. */
  readonly kind: CompareKind | null;
  readonly ids: readonly string[];
  readonly problems: readonly LinkProblem[];
}

export const kindWords = {
  country: { one: 'country', many: 'countries' },
  agreement: { one: 'agreement', many: 'agreements' },
} as const;

/** Two capital letters are a country's code, everything else of an id's shape an agreement; null for what is neither. */
function kindOf(id: string): CompareKind | null {
  if (isCountryCode(id)) return 'country';
  return ID_SHAPE.test(id) ? 'agreement' : null;
}

function shorten(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}

function unknownWords(id: string): string {
  if (/^[a-z]{2}$/i.test(id) && isCountryCode(id.toUpperCase()))
    return `“${id}” is not known; did you mean ${id.toUpperCase()}? It was left out.`;
  return `“${shorten(id)}” is neither a country code (MK) nor the id of an agreement. It was left out.`;
}

/** Reads the ids of a link: their order is kept, repeats fall away. What cannot be used is left out and named. Never throws. */
export function settleCompared(raw: readonly string[]): Compared {
  const problems: LinkProblem[] = [];
  const ids: string[] = [];
  let kind: CompareKind | null = null;
  const leaveOut = (value: string, message: string) => problems.push({ parameter: 'ids', value, message });
  for (const id of new Set(raw)) {
    const own = kindOf(id);
    if (!own) leaveOut(id, unknownWords(id));
    else if (kind && own !== kind)
      leaveOut(
        id,
        `${kindWords[kind].many.replace(/^./, (first) => first.toUpperCase())} are compared here, so the ${kindWords[own].one} “${shorten(id)}” was left out. Compare ${kindWords[own].many} in a link of their own.`,
      );
    else if (ids.length === MOST_COMPARED)
      leaveOut(id, `Four at most stand side by side, so “${shorten(id)}” was left out. Remove one of the four to add it.`);
    else {
      kind = own;
      ids.push(id);
    }
  }
  return { kind, ids, problems };
}

/** Returns what to say of an id that the data service does not know. */
export function missingProblem(kind: CompareKind, id: string): LinkProblem {
  const message =
    kind === 'country'
      ? `No record names the country “${id}”, so there is nothing to compare. It was left out.`
      : `There is no agreement “${shorten(id)}”. It was left out; search for it by title below.`;
  return { parameter: 'ids', value: id, message };
}

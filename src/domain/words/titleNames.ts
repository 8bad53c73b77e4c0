import { countryName } from '@/domain/vocabulary/countries';

/** A country or body that a title names, and how it is called on a mark. */
export interface NamedInTitle {
  /** Code of a country; a body’s name. */
  readonly code: string;
  readonly shown: string;
}

interface PlacedName extends NamedInTitle {
  readonly start: number;
  readonly end: number;
}

/** Names that follow each other in a title: `Albania, Kosovo and Serbia`. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly names: readonly NamedInTitle[];
}

/** Who may be named in a title. */
interface Participants {
  readonly countries: readonly string[];
  readonly bodies: readonly string[];
}

/** The other names that titles give a country, and the short one that a mark has room for. */
const otherNames: Readonly<Record<string, { readonly short?: string; readonly names: readonly string[] }>> = {
  AE: { short: 'UAE', names: ['UAE'] },
  GB: { short: 'UK', names: ['UK'] },
  US: { short: 'US', names: ['USA', 'US'] },
  KR: { names: ['Republic of Korea', 'Korea'] },
};

/** All six in one word, as `shortTitle` writes it before it looks for names. */
export const THE_SIX = 'WB6';

function spellings({ countries, bodies }: Participants): (readonly [string, NamedInTitle])[] {
  const ofCountries = countries.flatMap((code) => {
    const name = countryName(code);
    const other = otherNames[code];
    const named = { code, shown: other?.short ?? name };
    return [name.replace('*', ''), ...(other?.names ?? [])].map((spelling) => [spelling, named] as const);
  });
  const six = countries.length > 5 ? [[THE_SIX, { code: THE_SIX, shown: 'The six' }] as const] : [];
  return [...ofCountries, ...six, ...bodies.map((name) => [name, { code: name, shown: name }] as const)];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Names {
  readonly known: ReadonlyMap<string, NamedInTitle>;
  readonly pattern: RegExp;
}

/** They depend on who takes part alone, and the same take part in many records. */
const namesByParticipants = new Map<string, Names | null>();

function namesOf(participants: Participants): Names | null {
  const key = [participants.countries.join(), ...participants.bodies].join('|');
  let names = namesByParticipants.get(key);
  if (names === undefined) {
    const known = new Map(spellings(participants));
    const longestFirst = [...known.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})\\*?(?![\\p{L}\\p{N}])`, 'gu');
    names = known.size > 0 ? { known, pattern } : null;
    namesByParticipants.set(key, names);
  }
  return names;
}

/** Returns where the names of those who take part stand in a text, in its order; the longer of two that begin together. */
export function placesOfNames(text: string, participants: Participants): PlacedName[] {
  const names = namesOf(participants);
  if (!names) return [];
  return [...text.matchAll(names.pattern)].flatMap(({ 0: found, index }) => {
    const named = names.known.get(found.replace('*', ''));
    return named ? [{ ...named, start: index, end: index + found.length }] : [];
  });
}

/** Returns the runs of names in a title, in its order. */
export function nameRuns(title: string, participants: Participants): NameRun[] {
  const runs: NameRun[] = [];
  for (const { start, end, ...named } of placesOfNames(title, participants)) {
    const last = runs.at(-1);
    const isNext = last && /^(?:, |, and | and |–| & )(?:the )?$/.test(title.slice(last.end, start));
    if (isNext) runs.splice(-1, 1, { start: last.start, end, names: [...last.names, named] });
    else runs.push({ start, end, names: [named] });
  }
  return runs;
}

/** Tells whether a text may be cut at a space without parting a name: not between two capitals, nor within quotes. */
export function isNameBreak(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const isInQuotes = (before.match(/[‘“"]|(?<!\p{L})'/gu)?.length ?? 0) > (before.match(/[’”]|'(?!\p{L})/gu)?.length ?? 0);
  const isBetweenCapitals =
    /(?:^|\s)[\p{Lu}\d][^\s,:;]*(?: (?:of|for|and|the|on))*$/u.test(before) && /^(?:(?:of|for|and|the|on) )*[\p{Lu}\d]/u.test(after);
  return !isInQuotes && !isBetweenCapitals;
}

import { type FacetName, facets } from '@/domain/facets/facets';
import type { DimensionId } from '@/domain/pivot/dimensions';
import type { Organisation } from '@/domain/records/records';
import { type CountryCode, localNames } from '@/domain/vocabulary/countries';
import { alpha3Codes, countryNames } from '@/domain/vocabulary/countryNames';
import { fieldSynonyms } from '@/domain/vocabulary/synonyms/fieldSynonyms';
import { countryWords, kindWords, topicPartWords, topicWords, typeWords } from '@/domain/vocabulary/synonyms/synonyms';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { negators, negatorsBehind, softWords } from './joints';
import { definiteNames, timePhrases, valuePhrases } from './phrases';
import { comparePhrases, dimensionNames, followPhrases, numberPhrases, splitPhrases, splitWords, textPhrases } from './shapePhrases';
import { flagOf, foldWord, keyOfPhrase, wordsOf } from './words';

/** What a phrase means. */
export type Meaning =
  | { readonly kind: 'filter'; readonly facet: FacetName; readonly values: readonly string[] }
  | { readonly kind: 'time'; readonly time: 'underway' | 'undated' }
  | { readonly kind: 'split'; readonly by: DimensionId | 'who' }
  | { readonly kind: 'form'; readonly form: 'number' | 'compare' | 'followUp' }
  | { readonly kind: 'splitWord' | 'negator' | 'negatorBehind' | 'textWord' };

/** A phrase with all that it can mean, the most likely first. */
interface Phrase {
  readonly meanings: readonly Meaning[];
  /** Its letters are read only as they are written here: a code in capitals. */
  readonly exactly?: string;
  /** The word before which it must stand: “the Six”. */
  readonly after?: string;
}

/** Everything a question is read by. */
export interface Lexicon {
  /** By key, see `keyOf`. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** Names of splits, which mean one only behind a word such as “per”. */
  readonly dimensions: ReadonlyMap<string, DimensionId>;
  /** The most words that a phrase has. */
  readonly longest: number;
  /** Words from which a mistyped one is told. */
  readonly spelled: ReadonlySet<string>;
  /** Every word of any phrase: none of them is mistyped. */
  readonly words: ReadonlySet<string>;
  /** Keys of phrases that have soft words in them: “in force”. Of other phrases none is a part: “al and” is not Åland. */
  readonly withSoft: ReadonlySet<string>;
  readonly countryOfOrganisation: (id: string) => string | null;
  /** Codes of the countries that records name. */
  readonly countries: ReadonlySet<string>;
  /** Finds persons in words that mean nothing else: returns the text by which their records are found; null where the words name nobody. */
  readonly findPerson: (words: string) => string | null;
}

const split = (list: string) =>
  list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Facets whose values are known by phrases of their own: “two” by itself is no scope. */
const NAMELESS: ReadonlySet<FacetName> = new Set(['scope', 'contact', 'followUp']);

/** Returns an English name with its plurals: `strategies`, `letters of intent`. */
function withPlurals(name: string): string[] {
  const plural = (word: string) =>
    /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
  const [first = '', ...rest] = name.split(' ');
  const words = name.split(' ');
  const last = words.pop() ?? '';
  return [name, [...words, plural(last)].join(' '), ...(rest[0] === 'of' ? [[plural(first), ...rest].join(' ')] : [])];
}

/** Codes that are words, written in capitals too. */
const WORDS_IN_CAPITALS = new Set(
  'AI IT IN AT BE IS NO SO TO BY AM AS DO ID MY PM TV LA PA CC AN OR AND ARE CAN NOR PER TON GIN GUM'.split(' '),
);
/** Short names that are words when they are not written in capitals. */
const SHORT_WORDS = new Set(['first', 'sea', 'bro', 'bia', 'ita', 'cap', 'cep', 'asc', 'asp', 'age', 'sei', 'nia', 'ses']);

const allCodes: readonly CountryCode[] = idsOf(countryNames);

/** Which facet a phrase that several have is likely to mean. */
const rank: readonly FacetName[] = [
  'country',
  'topic',
  'kind',
  'scope',
  'contact',
  'followUp',
  'type',
  'status',
  'sourceQuality',
  'framework',
  'org',
  'orgType',
];

interface Named {
  readonly findPerson: Lexicon['findPerson'];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly labels: ReadonlyMap<string, string>;
  /** Countries that records name; only these are known by their names in other languages. */
  readonly countries: readonly string[];
}

/** What readers call values in all languages of the region. */
const readersWords: { readonly [N in FacetName]?: Readonly<Record<string, readonly string[]>> } = {
  country: countryWords,
  topic: topicWords,
  kind: kindWords,
  type: typeWords,
};
/** Bodies of a type, though the word stands for a part of a topic too. */
const NO_TOPICS = new Set(['CERT', 'CSIRT']);
/** Short names of countries that are read in small letters too. */
const SMALL_TOO = new Set(['UAE', 'UK', 'USA', 'BiH']);

/** Builds the lexicon of a release. */
export function buildLexicon({ organisations, labels, countries, findPerson }: Named): Lexicon {
  const found = new Map<string, { meanings: Meaning[]; exactly?: string; after?: string }>();
  const spelled = new Set<string>();
  const orgs = new Map<string, Set<string>>();
  let longest = 1;
  const words = new Set<string>();
  const withSoft = new Set<string>();
  const key = (phrase: string) => {
    const own = wordsOf(phrase);
    for (const { folded } of own) words.add(folded);
    longest = Math.max(longest, own.length);
    const id = keyOfPhrase(phrase);
    if (own.some(isSoft)) withSoft.add(id);
    return id;
  };
  const add = (phrase: string, meaning: Meaning, { exactly, isSpelled = false }: { exactly?: string; isSpelled?: boolean } = {}) => {
    const id = key(phrase);
    if (id === '') return;
    if (isSpelled) for (const { folded } of wordsOf(phrase)) if (folded.length >= 4 && !/\d/.test(folded)) spelled.add(folded);
    const known = found.get(id);
    if (!known) found.set(id, { meanings: [meaning], ...(exactly && { exactly }) });
    else if (known.exactly && !exactly) found.set(id, { meanings: [meaning, ...known.meanings] });
    else if (!known.meanings.some((other) => JSON.stringify(other) === JSON.stringify(meaning))) known.meanings.push(meaning);
  };
  const addAll = (phrases: readonly string[], meaning: Meaning, isSpelled = false) => {
    for (const phrase of phrases) add(phrase, meaning, { isSpelled });
  };

  addAll(negators, { kind: 'negator' });
  addAll(negatorsBehind, { kind: 'negatorBehind' });
  addAll(textPhrases, { kind: 'textWord' });
  addAll(splitWords, { kind: 'splitWord' });
  addAll(numberPhrases, { kind: 'form', form: 'number' });
  addAll(comparePhrases, { kind: 'form', form: 'compare' }, true);
  addAll(followPhrases, { kind: 'form', form: 'followUp' });
  addAll(timePhrases.underway, { kind: 'time', time: 'underway' });
  addAll(timePhrases.undated, { kind: 'time', time: 'undated' });
  for (const [by, phrases] of Object.entries(splitPhrases)) addAll(split(phrases), { kind: 'split', by: by as DimensionId | 'who' });

  for (const facet of rank) {
    const { ids = [], nameOf, chip } = facets[facet];
    const mean = (values: string): Meaning => ({ kind: 'filter', facet, values: values.split(',') });
    for (const id of ids) {
      const name = nameOf(id, (other) => other);
      // “Other” by itself says nothing of a type or a source.
      if (id === 'other') {
        if (chip) add(chip(name), mean(id));
        continue;
      }
      const names = NAMELESS.has(facet) ? [] : [...withPlurals(name), ...withPlurals(id)];
      addAll(
        [...names, ...(facet === 'scope' ? [name] : []), ...(chip ? [chip(name)] : [])].filter(
          (each) => each !== 'Official' && each !== 'official',
        ),
        mean(id),
        facet !== 'scope',
      );
    }
    for (const [values, phrases] of Object.entries(valuePhrases[facet] ?? {})) addAll(split(phrases), mean(values), facet !== 'scope');
    for (const [value, names] of Object.entries(readersWords[facet] ?? {}))
      for (const name of names) {
        const isCode = facet === 'country' && /^(?:[A-Z]\.?){2,3}$/.test(name) && !SMALL_TOO.has(name);
        if (!isCode && !softWords.has(foldWord(name))) add(name, mean(value), { isSpelled: true });
      }
    if (facet === 'country') for (const code of countries) addAll(localNames(code), mean(code), true);
    if (facet === 'org')
      for (const { id, name, shortName, aliases } of organisations.values()) {
        const names = [name, labels.get(id) ?? name, ...aliases, ...(shortName ? [shortName] : [])];
        for (const each of new Set(names.flatMap(variants))) {
          const known = orgs.get(key(each)) ?? new Set<string>();
          orgs.set(key(each), known.add(id));
        }
      }
  }
  for (const [id, ids] of orgs) {
    if (SHORT_WORDS.has(id) || softWords.has(id))
      found.set(id, { meanings: [{ kind: 'filter', facet: 'org', values: [...ids] }], exactly: id.toUpperCase() });
    else {
      const meaning: Meaning = { kind: 'filter', facet: 'org', values: [...ids].sort() };
      const known = found.get(id);
      if (known) known.meanings.push(meaning);
      else found.set(id, { meanings: [meaning] });
    }
  }
  for (const [id, names] of Object.entries(topicPartWords))
    for (const name of names) if (!NO_TOPICS.has(name)) add(name, { kind: 'filter', facet: 'topic', values: [id] });
  for (const names of fieldSynonyms) {
    const known = names.toSorted((a, b) => b.length - a.length).flatMap((name) => found.get(keyOfPhrase(name)) ?? [])[0];
    const [meaning] = known?.meanings ?? [];
    if (meaning?.kind === 'filter' && !known?.exactly) for (const name of names) if (!found.has(keyOfPhrase(name))) add(name, meaning);
  }
  const alpha3 = new Map(alpha3Codes.split(' ').map((both) => [both.slice(0, 2), both.slice(2)]));
  for (const code of allCodes) {
    add(flagOf(code), { kind: 'filter', facet: 'country', values: [code] });
    const other = { EL: 'GR', UK: 'GB' };
    const own = [code, alpha3.get(code) ?? code, ...Object.entries(other).flatMap(([alias, of]) => (of === code ? [alias] : []))];
    for (const text of own)
      if (!WORDS_IN_CAPITALS.has(text) && !found.has(keyOfPhrase(text)))
        add(text, { kind: 'filter', facet: 'country', values: [code] }, { exactly: text });
  }
  for (const [name, values] of Object.entries(definiteNames))
    found.set(key(name), { meanings: [{ kind: 'filter', facet: 'country', values: values.split(',') }], exactly: name, after: 'the' });
  const byName = new Map(
    Object.entries(dimensionNames).flatMap(([by, names]) =>
      split(names).map((name): [string, DimensionId] => [key(name), by as DimensionId]),
    ),
  );
  return {
    phrases: found,
    dimensions: byName,
    longest,
    spelled,
    words,
    withSoft,
    countries: new Set(countries),
    findPerson,
    countryOfOrganisation: (id) => organisations.get(id)?.country ?? null,
  };
}

/** Returns a name with the short forms of the bodies that it names. */
function variants(name: string): string[] {
  const shorter = name.replace(/European Union/, 'EU').replace(/United Nations/, 'UN');
  return shorter === name ? [name] : [name, shorter, name.replace(/Delegation of the European Union/, 'EU Delegation')];
}

/** Returns the name of what a filter's value is. */
export function valueName(facet: FacetName, value: string, labels: ReadonlyMap<string, string>): string {
  const { nameOf, chip } = facets[facet];
  const name = nameOf(value, (id) => labels.get(id) ?? id);
  return chip ? chip(name) : name;
}

/** Tells whether a word of a sentence is soft. */
export function isSoft(word: { readonly folded: string; readonly text: string }): boolean {
  return softWords.has(word.folded) || softWords.has(word.text.toLowerCase());
}

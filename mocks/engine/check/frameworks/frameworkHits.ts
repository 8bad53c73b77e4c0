import { type Framework, idsOf } from '@/domain/vocabulary/vocabulary';
import { foldText } from '@/domain/words/foldText';

/**
 * The names of each framework in English and, for the titles of sources, in languages of the region, with the forms that they take in a sentence. Only names: a
 * programme that belongs to a framework does not say so by its own name.
 */
const names: Readonly<Record<Framework, readonly string[]>> = {
  'berlin-process': [
    'Berlin Process',
    'Berlinski proces',
    'Berlinskog procesa',
    'Berlinskom procesu',
    'Procesi i Berlinit',
    'Procesit të Berlinit',
  ],
  'common-regional-market': [
    'Common Regional Market',
    'Zajedničko regionalno tržište',
    'Zajedničkog regionalnog tržišta',
    'Tregu i Përbashkët Rajonal',
    'Tregut të Përbashkët Rajonal',
    'Заеднички регионален пазар',
  ],
  cefta: ['CEFTA', 'ЦЕФТА'],
  'digital-agenda': ['Digital Agenda for the Western Balkans', 'Digital Agenda for Western Balkans', 'Western Balkans Digital Agenda'],
  'open-balkan': [
    'Open Balkan',
    'Otvoreni Balkan',
    'Otvorenog Balkana',
    'Ballkani i Hapur',
    'Ballkanit të Hapur',
    'Отворен Балкан',
    'Mini-Schengen',
    'Mini Schengen',
  ],
  'growth-plan': [
    'Growth Plan for the Western Balkans',
    'Growth Plan for Western Balkans',
    'EU Growth Plan',
    'Western Balkans Growth Plan',
    'Plan rasta za Zapadni Balkan',
  ],
  'eastern-partnership': ['Eastern Partnership', 'EaP', 'Parteneriatul Estic', 'Parteneriatului Estic', 'Източно партньорство'],
};

/** Hits that a person looked at and took out again: the words are there, but they do not mean the framework. */
const notMeant: Readonly<Partial<Record<Framework, readonly string[]>>> = {
  // “A digital agenda for the Western Balkans” in a declaration of the month before the Digital Agenda was launched.
  'digital-agenda': ['2018-05-17-wb6-eu-sofia-summit-digital'],
  // The Estonian Centre for Eastern Partnership, which received the visitor.
  'eastern-partnership': ['2021-05-07-ee-mk-dimitrov-visit-tallinn'],
};

/** What may name a framework: a record's title, its summary, the titles of its sources. */
export interface NamingRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly { readonly title: string | null }[];
}

/** A framework that a record names: where, and in which words. */
export interface FrameworkHit {
  readonly framework: Framework;
  readonly place: 'title' | 'summary' | 'source';
  readonly text: string;
}

function words(text: string): string {
  return ` ${foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}

const foldedNames = idsOf(names).map((framework) => ({ framework, names: names[framework].map(words) }));

/** Returns the frameworks that a record names, in the order of the vocabulary, each with the first text that names it. */
export function frameworkHits({ id, title, summary, sources }: NamingRecord): FrameworkHit[] {
  const texts = [
    { place: 'title', text: title } as const,
    { place: 'summary', text: summary } as const,
    ...sources.flatMap((source) => (source.title ? [{ place: 'source', text: source.title } as const] : [])),
  ].map((one) => ({ ...one, folded: words(one.text) }));
  return foldedNames.flatMap(({ framework, names: own }): FrameworkHit[] => {
    if (notMeant[framework]?.includes(id)) return [];
    const found = texts.find(({ folded }) => own.some((name) => folded.includes(name)));
    return found ? [{ framework, place: found.place, text: found.text }] : [];
  });
}

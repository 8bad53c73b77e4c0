import type { Agreement } from '@/domain/records/records';
import type { Interval } from '@/domain/time/partialDate';
import { foldedWords } from '@/domain/words/foldText';
import { type BuiltIndex, buildIndex, type IndexEntry, keyOf } from '../atlasIndex';
import type { Dataset } from '../dataset';

type Commitment = Agreement['commitments'][number];

/** As many of the best would be shown. */
const SHOWN = 2;
/** Beginnings of words stand for their forms: `training` and `trainings`. */
const STEM = 6;

/** What the rule asks of a record, worked out once. */
interface Candidate {
  readonly entry: IndexEntry;
  readonly own: Interval;
  readonly words: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** Agreements that the record itself names. */
  readonly named: ReadonlySet<string>;
}

function stems(text: string): Set<string> {
  return new Set(foldedWords(text).flatMap((word) => (word.length > 2 ? [word.slice(0, STEM)] : [])));
}

function candidateOf(entry: IndexEntry): Candidate | null {
  const { own, kind } = entry;
  const { record } = entry.entry;
  const outcomes = 'outcomes' in record ? record.outcomes : [];
  const named = kind === 'activity' && 'agreementIds' in record ? record.agreementIds : [];
  const words = stems([record.title, record.summary, ...outcomes].join(' '));
  return own && { entry, own, words, title: stems(record.title), named: new Set(named) };
}

/** The share of what two lists have in common in all that they have. */
function shared(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : one.filter((value) => other.includes(value)).length / all;
}

/** How like two sets of words are, from 0 to 1; a word counts the more, the fewer records have it. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: (word: string) => number): number {
  const weight = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity(word) ** 2, 0);
  const both = weight([...one].filter((word) => other.has(word)));
  return both === 0 ? 0 : both / Math.sqrt(weight(one) * weight(other));
}

/**
 * Returns the rule that was tried: it ranks what may have come of a commitment, the best first. Candidates are records of all three kinds that are no earlier
 * than the agreement and have a country in common with it. Each reason for one counts from 0 to 1, and all count alike, so that nothing is fitted to what is
 * recorded: countries, organisations and topics in common; words of the commitment and of the agreement; its title; that the record itself names the agreement.
 */
function rankingFor(index: BuiltIndex): (agreement: IndexEntry, title: string, summary: string, commitment: Commitment) => string[] {
  const candidates = index.entries.flatMap((entry) => candidateOf(entry) ?? []);
  const holders = new Map<string, number>();
  for (const { words } of candidates) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.max(0, Math.log(candidates.length / (1 + (holders.get(word) ?? 0))));
  return (agreement, title, summary, commitment) => {
    const asked = stems(commitment.text);
    const ofTitle = stems(title);
    const ofAgreement = stems(`${title} ${summary}`);
    const both = new Set([...asked, ...ofTitle]);
    const scores = candidates.flatMap((candidate) => {
      const { entry, own, words } = candidate;
      const isBefore = !agreement.own || own.end < agreement.own.start;
      if (entry === agreement || isBefore || shared(entry.countries, agreement.countries) === 0) return [];
      const score =
        shared(entry.countries, agreement.countries) +
        shared(entry.organisations, agreement.organisations) +
        shared(entry.topics, agreement.topics) +
        likeness(asked, words, rarity) +
        likeness(ofAgreement, words, rarity) +
        likeness(both, candidate.title, rarity) +
        Number(candidate.named.has(agreement.id));
      return [{ key: keyOf(entry.kind, entry.id), score }];
    });
    return scores.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
  };
}

/** What came of the trial: of so many recorded follow-ups, each hidden in turn, the rule named so many among its best two. */
export interface FollowUpTrial {
  readonly found: number;
  readonly of: number;
}

/** Hides each recorded follow-up in turn and counts how often the rule names it first or second; the others of its commitment are known and not ranked. */
export function tryFollowUps(dataset: Dataset): FollowUpTrial {
  const index = buildIndex(dataset);
  const rank = rankingFor(index);
  let found = 0;
  let of = 0;
  for (const { id, title, summary, commitments } of dataset.agreements) {
    const agreement = index.byKey.get(keyOf('agreement', id));
    if (!agreement) continue;
    for (const commitment of commitments) {
      const recorded = commitment.followUps.map(({ activityId }) => keyOf('activity', activityId));
      const ranked = recorded.length > 0 ? rank(agreement, title, summary, commitment) : [];
      for (const hidden of recorded) {
        const known = new Set(recorded.filter((key) => key !== hidden));
        of += 1;
        if (
          ranked
            .filter((key) => !known.has(key))
            .slice(0, SHOWN)
            .includes(hidden)
        )
          found += 1;
      }
    }
  }
  return { found, of };
}

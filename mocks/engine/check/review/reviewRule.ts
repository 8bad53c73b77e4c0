import { type AtlasRecord, organisationIdsOf } from '@/domain/records/atlasRecord';
import type { ChangedKind } from '@/domain/records/changeTypes';
import { foldedWords } from '@/domain/words/foldText';
import type { Dataset } from '../../dataset';

/** A record to look at: which, and what was seen in it. It may be quite right. */
export interface Candidate {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly note: string;
}

/** Something that readers of sources found to go wrong in records, and how records in which it may have are found. */
export interface ReviewRule {
  readonly title: string;
  /** What such a record may have wrong, in a sentence. */
  readonly why: string;
  readonly find: (dataset: Dataset) => readonly Candidate[];
}

/** Returns a candidate of an entry. */
export function candidateOf({ kind, record }: AtlasRecord, note: string): Candidate {
  return { kind, id: record.id, note };
}

/** Returns the texts of a record beside its title and summary: results, promises, goals, steps, and people with their offices. */
function furtherTexts(entry: AtlasRecord): string[] {
  if (entry.kind === 'activity') {
    const { outcomes, people, place } = entry.record;
    return [...outcomes, ...people.flatMap(({ name, role }) => [name, role]), place?.city ?? ''];
  }
  if (entry.kind === 'agreement') {
    const { parties, commitments, legalEffect, place } = entry.record;
    const named = parties.flatMap(({ name, signatory }) => [name, signatory?.name ?? '', signatory?.role ?? '']);
    return [...named, ...commitments.map(({ text }) => text), legalEffect ?? '', place?.city ?? ''];
  }
  const { goals, measures, milestones } = entry.record;
  return [...goals, ...measures, ...milestones.map(({ text }) => text)];
}

/**
 * Returns the words of a record and the names of its organisations as one folded line, each word with a space before it, so that ` cyber` finds every word
 * that begins so.
 */
export function wordsOf(entry: AtlasRecord, { organisations }: Dataset): string {
  const ids = new Set(organisationIdsOf(entry));
  const names = organisations
    .filter(({ id }) => ids.has(id))
    .flatMap(({ name, shortName, aliases }) => [name, shortName ?? '', ...aliases]);
  const { title, summary } = entry.record;
  return [title, summary, ...furtherTexts(entry), ...names].flatMap((text) => foldedWords(text).map((word) => ` ${word}`)).join('');
}

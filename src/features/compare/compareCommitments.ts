import type { AgreementDetail } from '@/domain/answers/apiAnswers';
import { type FollowUpStatus, followUpOf } from '@/domain/records/followUpRule';
import { type CommitmentKind, commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';

/** A commitment of one of the compared agreements. */
export interface ComparedCommitment {
  /** Its place in the agreement, from 0. */
  readonly position: number;
  readonly text: string;
  readonly followUp: FollowUpStatus;
}

/** Commitments of one kind beside each other: `cells[i]` are those of the agreement `i`. */
export interface CommitmentRow {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly label: string;
  readonly cells: readonly (readonly ComparedCommitment[])[];
  /** They say the same, in so many of the agreements; 0 where each is its agreement's own. */
  readonly sameIn: number;
}

/** What two equal commitments have in common: their words, whatever the letters' case and accents and the signs between them. */
function wordsOf({ text }: ComparedCommitment): string {
  return foldedWords(text).join(' ');
}

/** Returns the commitments of the agreements by kind, in the vocabulary's order; equal ones of one kind stand in a row of their own, before the others. */
export function commitmentRows(details: readonly Pick<AgreementDetail, 'record'>[]): readonly CommitmentRow[] {
  return idsOf(commitmentKinds).flatMap((kind): CommitmentRow[] => {
    const cells = details.map(({ record }) =>
      record.commitments.flatMap((commitment, position): (ComparedCommitment & { words: string })[] => {
        const own = { position, text: commitment.text, followUp: followUpOf(commitment) };
        return commitment.kind === kind ? [{ ...own, words: wordsOf(own) }] : [];
      }),
    );
    const inCells = (words: string) => cells.filter((cell) => cell.some((one) => one.words === words)).length;
    const equal = [...new Set(cells.flat().map(({ words }) => words))].filter((words) => inCells(words) > 1);
    const label = commitmentKinds[kind];
    const rowOf = (id: string, sameIn: number, isIn: (words: string) => boolean): CommitmentRow => ({
      id: `${kind}/${id}`,
      kind,
      label,
      sameIn,
      cells: cells.map((cell) => cell.filter(({ words }) => isIn(words)).map(({ words: _, ...commitment }) => commitment)),
    });
    const rest = rowOf('own', 0, (words) => !equal.includes(words));
    return [
      ...equal.map((words) => rowOf(words, inCells(words), (other) => other === words)),
      ...(rest.cells.some((cell) => cell.length > 0) ? [rest] : []),
    ];
  });
}

/** `the same in both`, `the same in 2 of 3`; empty where nothing is. */
export function sameWords({ sameIn, cells }: Pick<CommitmentRow, 'sameIn' | 'cells'>): string {
  if (sameIn === 0) return '';
  if (sameIn === cells.length) return cells.length === 2 ? 'the same in both' : 'the same in all';
  return `the same in ${sameIn} of ${cells.length}`;
}

import { type AtlasRecord, agreementDateNote, recordDateWords, recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { isListed, lastCollected, partnersOnlyNote, type Research, searchedYearsSentence } from '@/domain/records/coverage';
import { followUpOf } from '@/domain/records/followUpRule';
import type { Agreement, Source } from '@/domain/records/records';
import { statusInTime, statusLabel } from '@/domain/records/statusLabel';
import { formatPartialDate } from '@/domain/time/partialDate';
import { counted, formatCount } from '@/domain/words/sentences';

/** One agreement of a brief as a short paragraph. */
export interface BriefAgreement {
  readonly title: string;
  readonly path: string;
  readonly address: string;
  /** `Memorandum, in force. 4 April 2022. Ministry of One; Ministry of Two.` */
  readonly facts: string;
  readonly summary: string;
  readonly commitments: readonly { readonly text: string; readonly followUp: string }[];
  /** Numbers of its sources in the brief's list. */
  readonly sources: readonly number[];
}

/** More agreements than this stand in the list of records alone. */
export const MOST_TOLD = 40;

/** Returns what is known to have come of a commitment, in a sentence. */
function followUpWords(commitment: Agreement['commitments'][number]): string {
  if (followUpOf(commitment) === 'none') return 'No follow-up known.';
  return `Followed up: ${commitment.followUps.map(({ note }) => note.replace(/\.$/, '')).join('; ')}.`;
}

function agreementsOf(records: readonly AtlasRecord[]): Agreement[] {
  return records.flatMap((entry) => (entry.kind === 'agreement' ? [entry.record] : []));
}

/** Returns the agreements among the records as paragraphs, in their order; none where they are too many. `numberOf` numbers a source. */
export function briefAgreements(
  records: readonly AtlasRecord[],
  { published, addressOf, numberOf }: { published: string; addressOf: (path: string) => string; numberOf: (source: Source) => number },
): BriefAgreement[] {
  const agreements = agreementsOf(records);
  if (agreements.length > MOST_TOLD) return [];
  return agreements.map((record) => {
    const entry = { kind: 'agreement', record } as const;
    const path = recordPath('agreement', record.id);
    const note = agreementDateNote(record);
    const parties = record.parties.map(({ name }) => name).join('; ');
    const status = statusLabel(statusInTime(entry), published).toLowerCase();
    // The status says already what an announced agreement is dated by.
    const date = note && note !== status ? `${recordDateWords(entry)} (${note})` : recordDateWords(entry);
    return {
      title: record.title,
      path,
      address: addressOf(path),
      facts: `${typeLabel(record.kind)}, ${status}. ${date}. ${parties}.`,
      summary: record.summary,
      commitments: record.commitments.map((commitment) => ({
        text: commitment.text.replace(/[^.!?]$/, '$&.'),
        followUp: followUpWords(commitment),
      })),
      sources: [...new Set(record.sources.map(numberOf))],
    };
  });
}

/** Returns how many commitments the agreements made and of how many a follow-up is on record; null where no agreement has one. */
export function commitmentsSentence(records: readonly AtlasRecord[]): string | null {
  const agreements = agreementsOf(records);
  const commitments = agreements.flatMap((agreement) => agreement.commitments);
  if (commitments.length === 0) return null;
  const kept = commitments.filter((commitment) => followUpOf(commitment) === 'recorded').length;
  const made = `${counted(agreements.length, 'agreement')} with ${counted(commitments.length, 'commitment')} on record`;
  return `${made}; a follow-up is recorded for ${kept === 0 ? 'none' : formatCount(kept)}.`;
}

/** Returns how the countries of a brief were searched, a sentence each: what is missing may not have been looked for. */
export function briefCoverage(countries: readonly string[], research: Research): string[] {
  const last = lastCollected(research);
  const listed = countries.filter((code) => isListed(research, code));
  const lines = listed.map((code) => searchedYearsSentence(code, research.coverage.countries[code] ?? {}));
  return [
    ...(last
      ? [`Records were collected up to ${formatPartialDate(last)}. A missing record may simply not have been found, or not looked for.`]
      : []),
    ...lines,
    ...(listed.length < countries.length ? [partnersOnlyNote] : []),
  ];
}

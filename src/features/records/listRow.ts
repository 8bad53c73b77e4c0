import { agreementDate, agreementDateNote, recordDateWords, recordPath, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { recordKinds } from '@/domain/records/kinds';
import { statusInTime } from '@/domain/records/statusLabel';
import type { ListedRecord } from '@/domain/tables/exportFile';
import { agreementLevels, type Kind, type Scope } from '@/domain/vocabulary/vocabulary';
import { formatCount } from '@/domain/words/sentences';

/** How many countries a record names, under a head that says so. */
const scopeNumbers: Readonly<Record<Scope, string>> = {
  one: 'one',
  'one-with-body': 'one, with an international body',
  two: 'two',
  few: 'three to five',
  many: 'six or more',
};

/** Returns one line of a list, in words as the table shows it. */
export function listRow(entry: ListedRecord) {
  const { kind, record } = entry;
  return {
    id: record.id,
    path: recordPath(kind, record.id),
    title: record.title,
    /** Never more precise than the source; `not known` when there is none. */
    date: recordDateWords(entry),
    /** What the date stands for, when it is not the one that readers expect. */
    dateNote: kind === 'agreement' ? agreementDateNote(record) : null,
    type: typeLabel(typeOf(entry)),
    status: statusInTime(entry),
    countries: record.countries,
    scope: record.countries.length > 0 ? scopeNumbers[record.scope] : 'none',
    topics: record.topics,
    /** Bilateral, multilateral …; null for activities and initiatives. */
    level: kind === 'agreement' ? agreementLevels[record.level] : null,
    partyCount: kind === 'agreement' ? record.parties.length : null,
    /** The best that came of an agreement's commitments, in words; null for other kinds and where no commitment is on record. */
    followUp: kind === 'agreement' && record.commitments.length > 0 ? followUpStatuses[record.followUp] : null,
    /** The date from which a follow-up could be found. */
    agreedOn: kind === 'agreement' ? agreementDate(record) : null,
    sourceCount: record.sources.length,
  };
}

export type ListRow = ReturnType<typeof listRow>;

/** Countries shown before the rest is counted. */
const SHOWN_COUNTRIES = 5;

/** Returns the country codes to show, and those that are only counted (`+3`): none up to five, from six on all after the fifth. */
export function splitCountries(codes: readonly string[]): { shown: readonly string[]; rest: readonly string[] } {
  return { shown: codes.slice(0, SHOWN_COUNTRIES), rest: codes.slice(SHOWN_COUNTRIES) };
}

/** Returns the sentence that stands above a list: `135 agreements.`, `23 of 135 agreements match.` */
export function countSentence(kind: Kind, total: number, all: number): string {
  const { plural } = recordKinds[kind];
  const whole = formatCount(all);
  if (total === all) return `${whole} ${plural}.`;
  if (total === 0) return `None of the ${whole} ${plural} matches.`;
  return `${formatCount(total)} of ${whole} ${plural} ${total === 1 ? 'matches' : 'match'}.`;
}

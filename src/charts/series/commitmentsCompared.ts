import { chartNotes, codedKeys, type StackedBarsBody, tableHeads } from '@/charts/model';
import { followUpHues } from '@/charts/series/commitmentsByKind';
import {
  type ComparedCountry,
  type ComparedSeries,
  type ComparedSource,
  comparedHead,
  comparedMark,
} from '@/charts/series/comparedCountries';
import { type FollowUpStatus, followUpStatuses } from '@/domain/records/followUpRule';
import { countryInSentence, countryName } from '@/domain/vocabulary/countries';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, lowerFirst, percent } from '@/domain/words/sentences';

/** The commitments of a country's agreements by what came of them, and the agreements whose best follow-up it is. */
export interface KeptCommitments {
  readonly commitments: Readonly<Record<FollowUpStatus, number>>;
  readonly agreements: Readonly<Record<FollowUpStatus, number>>;
  readonly all: number;
}

const statuses = idsOf(followUpStatuses);

function perStatus(countOf: (status: FollowUpStatus) => number): Record<FollowUpStatus, number> {
  return { recorded: countOf('recorded'), none: countOf('none') };
}

export function commitmentsOf({ overview }: Pick<ComparedCountry, 'overview'>): KeptCommitments {
  const commitments = perStatus((status) => overview.commitments.reduce((sum, row) => sum + row[status], 0));
  const agreements = perStatus((status) => overview.counts.followUp.find(({ value }) => value === status)?.count ?? 0);
  return { commitments, agreements, all: commitments.recorded + commitments.none };
}

/** Returns what a press on a status keeps: agreements, by the best that came of them. */
export function followUpMark(status: FollowUpStatus) {
  return { values: { followUp: status }, kind: 'agreement' as const };
}

/** `17 commitments in 9 agreements`: agreements with a better follow-up may hold some of the others. */
function wordsOf(status: FollowUpStatus, { commitments, agreements }: KeptCommitments): string {
  const [lead, rest] = [counted(commitments[status], 'commitment'), counted(agreements[status], 'agreement')];
  return status === 'recorded' ? `${lead} in ${rest}` : `${lead}; the best follow-up in ${rest}`;
}

/** Returns what came of the commitments of each country; a mark opens the agreements whose best follow-up it is. */
export function commitmentsCompared(source: ComparedSource): ComparedSeries<StackedBarsBody> {
  const { countries } = source;
  const rows = countries.map((country) => ({ country, kept: commitmentsOf(country) }));
  const told = rows.filter(({ kept }) => kept.all > 0);
  const sentence = told
    .map(({ country, kept }, at) => {
      const of = `${formatCount(kept.commitments.recorded)} of ${at === 0 ? counted(kept.all, 'commitment') : formatCount(kept.all)}`;
      return `${countryInSentence(country.code)}, ${of} (${percent(kept.commitments.recorded, kept.all)})`;
    })
    .join('; ');
  return {
    chart: {
      ...comparedHead('commitments-compared', source),
      amount:
        told
          .map(
            ({ country, kept }) =>
              `${countryName(country.code)} ${counted(kept.all, 'commitment')} in ${counted(country.overview.totals.agreement, 'agreement')}`,
          )
          .join(', ') || counted(0, 'commitment'),
      unit: 'commitment',
      finding: sentence && `Follow-up on record: ${sentence}.`,
      notes: chartNotes(
        [
          'An agreement between several of these countries counts for each. No follow-up on record does not mean that nothing came of a commitment.',
        ],
        countries.map(({ code }) => code),
      ),
      body: {
        shape: 'stackedBars',
        parts: statuses.map((status) => ({ label: followUpStatuses[status], hue: followUpHues[status] })),
        bars: rows.map(({ country, kept }) => ({
          label: countryName(country.code),
          values: statuses.map((status) => kept.commitments[status]),
        })),
      },
      table: {
        columns: tableHeads(
          ['Country'],
          [
            'Commitments',
            ...statuses.flatMap((status) => [`${followUpStatuses[status]}, commitments`, `${followUpStatuses[status]}, agreements`]),
          ],
        ),
        rows: rows.map(({ country, kept }) => [
          countryName(country.code),
          kept.all,
          ...statuses.flatMap((status) => [kept.commitments[status], kept.agreements[status]]),
        ]),
        keys: codedKeys(
          'Country',
          rows.map(({ country }) => country.code),
          countryName,
        ),
      },
    },
    marks: rows.map(({ country, kept }) =>
      statuses.map((status) => {
        const label = `${countryName(country.code)}: ${lowerFirst(followUpStatuses[status])}`;
        return comparedMark(country, { label, value: wordsOf(status, kept), count: kept.agreements[status] }, followUpMark(status));
      }),
    ),
  };
}

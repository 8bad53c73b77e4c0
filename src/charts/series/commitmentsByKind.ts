import { FEW } from '@/charts/findings/findings';
import { chartNotes, tableHeads } from '@/charts/model';
import { isMarkChosen } from '@/charts/series/chartMark';
import type { ChartSource, CommitmentSeries } from '@/charts/series/chartSeries';
import type { Overview } from '@/domain/answers/apiAnswers';
import { chosenValues } from '@/domain/facets/groups';
import { searchedSince } from '@/domain/records/absence';
import { type FollowUpStatus, followUpStatuses } from '@/domain/records/followUpRule';
import { commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, percent } from '@/domain/words/sentences';
import type { FollowUpHue } from '@/ui/palette';

export const followUpHues = { recorded: 'followed', none: 'unfollowed' } as const satisfies Readonly<Record<FollowUpStatus, FollowUpHue>>;

/** `97 of 328 commitments have a recorded follow-up (30%).` */
export function commitmentFinding(recorded: number, all: number): string {
  if (all === 0) return 'No commitment is recorded in the agreements that match.';
  if (all < FEW) return '';
  if (recorded === 0) return `None of the ${counted(all, 'commitment')} has a recorded follow-up.`;
  if (recorded === all) return `All ${counted(all, 'commitment')} have a recorded follow-up.`;
  const verb = recorded === 1 ? 'has' : 'have';
  return `${formatCount(recorded)} of ${counted(all, 'commitment')} ${verb} a recorded follow-up (${percent(recorded, all)}).`;
}

type Source = Pick<ChartSource, 'id' | 'title' | 'filters' | 'research'> & {
  readonly overview: Pick<Overview, 'commitments'> & { readonly counts: Pick<Overview['counts'], 'followUp'> };
};

/** `11 commitments in 4 agreements`. */
function amountOf(commitments: number, agreements: number): string {
  return `${counted(commitments, 'commitment')} in ${counted(agreements, 'agreement')}`;
}

/** Returns the commitments of the agreements left by kind, most first and “other” last, split by what came of them. */
export function commitmentsByKind({ id, title, overview: { commitments, counts }, filters, research }: Source): CommitmentSeries {
  const statuses = idsOf(followUpStatuses);
  const rows = commitments
    .map((count) => ({ ...count, total: count.recorded + count.none }))
    .sort((a, b) => Number(a.kind === 'other') - Number(b.kind === 'other') || b.total - a.total);
  const totals = statuses.map((status) => rows.reduce((sum, row) => sum + row[status], 0));
  const all = totals.reduce((sum, total) => sum + total, 0);
  // Of an agreement with commitments the facet holds the best that came of any of them, so each stands here once.
  const agreements = statuses.map((status) => counts.followUp.find(({ value }) => value === status)?.count ?? 0);
  const countries = chosenValues(filters.country);
  // Commitments are read only from the texts of agreements, so of a type without any there is no search to report.
  const unheld = rows.filter(({ total }) => total === 0).map(({ kind }) => ({ label: commitmentKinds[kind], absences: [] }));
  const isChosen = filters.followUp.length > 0;
  return {
    statuses,
    totals,
    agreements,
    chosen: statuses.filter((status) => isMarkChosen(filters, { values: { followUp: status }, kind: 'agreement' })),
    chart: {
      id,
      title,
      amount: amountOf(
        all,
        agreements.reduce((sum, count) => sum + count, 0),
      ),
      unit: 'commitment',
      finding: commitmentFinding(totals[0] ?? 0, all),
      notes: chartNotes(
        [
          'An agreement may have several commitments; each counts once, under its type and its best follow-up.',
          isChosen
            ? 'The filter keeps whole agreements, by the best follow-up of any commitment; their other commitments still count.'
            : null,
          countries.length > 0 && all > 0
            ? `“None known” holds as far as sources were searched: ${searchedSince(research, countries, filters.from)}.`
            : null,
        ],
        countries,
      ),
      body: {
        shape: 'stackedBars',
        parts: statuses.map((status) => ({ label: followUpStatuses[status], hue: followUpHues[status] })),
        bars: rows
          .filter(({ total }) => total > 0)
          .map((row) => ({ label: commitmentKinds[row.kind], values: statuses.map((status) => row[status]) })),
        ...(unheld.length > 0 && { none: unheld }),
      },
      table: {
        columns: tableHeads(['Type of commitment'], [...statuses.map((status) => followUpStatuses[status]), 'All']),
        rows: rows.map((row) => [commitmentKinds[row.kind], ...statuses.map((status) => row[status]), row.total]),
        keys: { labels: ['Type of commitment code', 'Type of commitment'], rows: rows.map(({ kind }) => [kind, commitmentKinds[kind]]) },
      },
    },
  };
}

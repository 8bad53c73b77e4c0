import { nothingMatches } from '@/charts/findings/findings';
import { counted, formatCount, listed, lowerFirst } from '@/domain/words/sentences';

/** One period as the finding needs it: its name, its records, and the parts by label. */
export interface PeriodCounts {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly { readonly label: string; readonly count: number }[];
}

/** Returns the part that alone has the most in a period; null when none or several do. */
function leaderOf({ parts }: PeriodCounts): string | null {
  const most = Math.max(0, ...parts.map(({ count }) => count));
  if (most === 0) return null;
  const leaders = parts.filter(({ count }) => count === most);
  return leaders.length === 1 ? (leaders[0]?.label ?? null) : null;
}

/**
 * Returns what can be said of who leads: the part that leads in every period up to the last, from two periods on, or the one that leads in more
 * than half of them; null when neither holds.
 */
function leadClause(periods: readonly PeriodCounts[], unit: string, verb: 'leads' | 'lead' = 'leads'): string | null {
  if (periods.length < 2) return null;
  const leaders = periods.map(leaderOf);
  const last = leaders.at(-1) ?? null;
  if (last !== null) {
    const start = leaders.findLastIndex((leader) => leader !== last) + 1;
    if (start === 0) return `${lowerFirst(last)} ${verb} in every ${unit}`;
    const since = periods[start];
    if (since && periods.length - start >= 2) return `${lowerFirst(last)} ${verb} in every ${unit} since ${since.label}`;
  }
  const wins = new Map<string, number>();
  for (const leader of leaders) if (leader !== null) wins.set(leader, (wins.get(leader) ?? 0) + 1);
  const [best] = [...wins].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] * 2 <= periods.length) return null;
  return `${lowerFirst(best[0])} ${verb} in ${best[1]} of ${counted(periods.length, unit)}`;
}

function peakClause(total: number, periods: readonly PeriodCounts[], unit: string): string {
  const filled = periods.filter((period) => period.total > 0);
  const [only] = filled;
  if (!only) return 'No record that matches has a date';
  if (filled.length === 1) {
    if (total === 1) return `The one record falls in ${only.label}`;
    return only.total === total
      ? `All ${counted(total, 'record')} fall in ${only.label}`
      : `All records with a date fall in ${only.label} (${formatCount(only.total)})`;
  }
  if (total === 1) return `The one record runs from ${only.label} to ${filled.at(-1)?.label ?? ''}`;
  const most = Math.max(...filled.map((period) => period.total));
  const peaks = filled.filter((period) => period.total === most).map(({ label }) => label);
  if (peaks.length > 3) return `No ${unit} stands out: ${peaks.length} have ${counted(most, 'record')} each`;
  return `Most records fall in ${listed(peaks)} (${formatCount(most)}${peaks.length > 1 ? ' each' : ''})`;
}

/** What is said of who leads: `leads` of one thing, `lead` of several; null where the filter leaves one part alone, which leads by itself. */
export type LeadVerb = 'leads' | 'lead' | null;

/** `Most records fall in 2023 (97); cybersecurity leads in every year since 2022.` */
export function timeFinding(total: number, periods: readonly PeriodCounts[], unit: string, verb: LeadVerb = 'leads'): string {
  if (total === 0) return nothingMatches;
  const peak = peakClause(total, periods, unit);
  const lead = verb && total > 1 ? leadClause(periods, unit, verb) : null;
  return lead ? `${peak}; ${lead}.` : `${peak}.`;
}

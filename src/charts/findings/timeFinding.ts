import { FEW, nothingMatches } from '@/charts/findings/findings';
import type { Overview } from '@/domain/answers/apiAnswers';
import { counted, formatCount, lowerFirst } from '@/domain/words/sentences';

/** A part of each period's number. */
interface Part {
  readonly label: string;
  readonly values: readonly number[];
}

interface Period {
  readonly label: string;
}

/** A highest column of fewer records, or one hardly higher than the next, says nothing. */
const LEAST_PEAK = FEW;
const CLEARLY = 1.1;
/** Fewer records are read faster than a sentence about them. */
const LEAST_RECORDS = FEW;
/** A lead of fewer periods may be chance. */
const LEAST_PERIODS = 3;

/** Returns the part that alone has the most in a period; null when none or several do. */
function leaderAt(parts: readonly Part[], at: number): string | null {
  const most = Math.max(0, ...parts.map(({ values }) => values[at] ?? 0));
  const leaders = most > 0 ? parts.filter(({ values }) => values[at] === most) : [];
  return leaders.length === 1 ? (leaders[0]?.label ?? null) : null;
}

/** Returns who leads since when: the part that leads in each of the last periods, three or more, after another one did; null where no lead has changed. */
export function newLead(parts: readonly Part[], periods: readonly Period[]): { readonly leader: string; readonly since: string } | null {
  const leaders = periods.map((_, at) => leaderAt(parts, at));
  const leader = leaders.at(-1) ?? null;
  if (leader === null) return null;
  const start = leaders.findLastIndex((other) => other !== leader) + 1;
  const since = periods[start]?.label;
  const hasChanged = leaders.slice(0, start).some((other) => other !== null && other !== leader);
  const values = parts.find(({ label }) => label === leader)?.values.slice(start, periods.length) ?? [];
  const isMany = values.reduce((sum, value) => sum + value, 0) >= FEW;
  return since !== undefined && hasChanged && isMany && periods.length - start >= LEAST_PERIODS ? { leader, since } : null;
}

/** What is said of where the records lie in time; null where no period stands out. */
function peakClause({ total, periods }: Pick<Overview, 'total' | 'periods'>, names: readonly Period[]): string | null {
  const totals = periods.bins.map((bin) => bin.total);
  const filled = totals.filter((count) => count > 0);
  const most = Math.max(0, ...filled);
  const at = totals.indexOf(most);
  const label = names[at]?.label ?? '';
  const outside = (periods.outside ?? []).reduce((sum, { count }) => sum + count, 0);
  const dated = total - periods.undated - outside;
  if (filled.length === 1 && most === dated)
    return dated === total
      ? `All ${counted(total, 'record')} fall in ${label}`
      : outside > 0
        ? `All but those dated far off fall in ${label}`
        : `All ${formatCount(dated)} records with a date fall in ${label}`;
  // A period that stands out only by what it may hold does not.
  const exact = most - (periods.bins[at]?.coarse.total ?? 0);
  const next = Math.max(0, ...totals.filter((_, other) => other !== at));
  if (most < LEAST_PEAK || most < next * CLEARLY || exact < most / 2) return null;
  return `${label} has the most records (${formatCount(most)})`;
}

/** Tells whether every record is known to lie in the period that counts it. */
export function isExact({ periods }: Pick<Overview, 'periods'>): boolean {
  return periods.bins.every(({ coarse }) => coarse.total === 0);
}

/** `2023 has the most records (97); the largest group since 2022: meeting.` '' where there is nothing to say. What is not collected to its end takes no part in a lead. */
export function timeFinding(
  overview: Pick<Overview, 'total' | 'periods'>,
  names: readonly Period[],
  parts: readonly Part[],
  collected: number | null,
): string {
  if (overview.total === 0) return nothingMatches;
  if (overview.total < LEAST_RECORDS) return '';
  const whole = names.slice(0, collected === null ? names.length : Math.floor(collected));
  const lead = isExact(overview) ? newLead(parts, whole) : null;
  const clauses = [peakClause(overview, names), lead && `the largest group since ${lead.since}: ${lowerFirst(lead.leader)}`].filter(
    (clause) => clause !== null,
  );
  return clauses.length > 0 ? `${clauses.join('; ')}.`.replace(/^./, (first) => first.toUpperCase()) : '';
}

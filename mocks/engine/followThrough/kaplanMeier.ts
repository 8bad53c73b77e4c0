/** Something that was watched from its beginning: for so many days, and whether what was waited for came at their end. */
export interface Watched {
  readonly days: number;
  readonly isEvent: boolean;
}

/** A day on which something came: the share of those to which it has come by then, with its band. */
export interface CurveStep {
  readonly days: number;
  readonly share: number;
  /** The ends of the band; null where the estimate has none, as once it has come to all. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many were still watched on the day, those to which it came on it included. */
  readonly atRisk: number;
  readonly events: number;
}

/** The 97.5th percentile of the normal distribution: a band of 95 per cent. */
const Z = 1.959963984540054;

/** The band of a share that is left, on the scale of log(-log): it never leaves 0 to 1 (Kalbfleisch and Prentice). `sum` is Greenwood's. */
function bandOf(left: number, sum: number): Pick<CurveStep, 'low' | 'high'> {
  if (left <= 0 || left >= 1) return { low: null, high: null };
  const spread = (Z * Math.sqrt(sum)) / Math.abs(Math.log(left));
  // A power above one makes the share that is left smaller, so the share that is reached larger.
  return { low: 1 - left ** Math.exp(-spread), high: 1 - left ** Math.exp(spread) };
}

/**
 * Returns the estimate of Kaplan and Meier, turned round: the share to which it has come, with the variance of Greenwood. A step for each day on which it came
 * to any, in their order. Who leaves on a day counts as watched on it.
 */
export function kaplanMeier(watched: readonly Watched[]): CurveStep[] {
  const inOrder = watched.toSorted((a, b) => a.days - b.days);
  const steps: CurveStep[] = [];
  let [left, sum, at] = [1, 0, 0];
  while (at < inOrder.length) {
    const days = inOrder[at]?.days ?? 0;
    const atRisk = inOrder.length - at;
    let events = 0;
    for (; inOrder[at]?.days === days; at++) if (inOrder[at]?.isEvent) events++;
    if (events === 0) continue;
    left *= 1 - events / atRisk;
    sum += events / (atRisk * (atRisk - events));
    steps.push({ days, share: 1 - left, ...bandOf(left, sum), atRisk, events });
  }
  return steps;
}

/** Returns how many are still watched after so many days. */
export function watchedAfter(watched: readonly Watched[], days: number): number {
  return watched.filter((one) => one.days >= days).length;
}

/** Returns the last day on which at least so many are watched; null where there never were so many. */
export function watchedUntil(watched: readonly Watched[], least: number): number | null {
  return watched.toSorted((a, b) => b.days - a.days)[least - 1]?.days ?? null;
}

/** What is read off a curve at one day: before the first step nothing has come, and there is no band. */
export function readAt(steps: readonly CurveStep[], days: number): Pick<CurveStep, 'share' | 'low' | 'high'> {
  const { share, low, high } = steps.findLast((step) => step.days <= days) ?? { share: 0, low: null, high: null };
  return { share, low, high };
}

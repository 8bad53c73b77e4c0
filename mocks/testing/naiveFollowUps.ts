import { fittingTypes } from '@/domain/records/followUpRule';
import type { Activity, Agreement } from '@/domain/records/records';

/** 6 May 2024 as 20240506; a date known to the month or year counts as its first day. */
function dayNumber(date: string): number {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return Number(year + month + day);
}

function hasEnoughSides(agreement: Agreement, activity: Activity): boolean {
  const isStateBody = (type: string) => type === 'state' || type === 'ministry' || type === 'agency';
  const sides = new Set<string>();
  for (const { organisationId, type } of agreement.parties) {
    if (organisationId === null || !activity.organisationIds.includes(organisationId)) continue;
    if (agreement.level === 'domestic') return true;
    if (!isStateBody(type)) sides.add(organisationId);
  }
  if (agreement.level === 'domestic') return false;
  for (const code of activity.countries) if (agreement.countries.includes(code)) sides.add(code);
  return sides.size > 1;
}

/** Returns what came of each commitment, from the words of the rule: a second implementation, which shares its table of fitting types only. */
export function naiveFollowUps(agreement: Agreement, activities: readonly Activity[]): ('recorded' | 'possible' | 'none')[] {
  const { signed, announced, inForce, ends } = agreement.dates;
  const date = signed || announced || inForce || ends;
  return agreement.commitments.map(({ kind, followUps }) => {
    if (followUps.length > 0) return 'recorded';
    const fits = activities.filter((activity) => {
      const age = date ? dayNumber(activity.date) - dayNumber(date) : 0;
      if (age <= 0 || age > 60_000) return false;
      if (activity.status !== 'held' && activity.status !== 'planned') return false;
      if (!activity.topics.some((topic) => agreement.topics.includes(topic))) return false;
      if (!fittingTypes[kind].some((type) => type === activity.type)) return false;
      if (activity.agreementIds.includes(agreement.id)) return activity.type !== 'signing';
      return hasEnoughSides(agreement, activity);
    });
    return fits.length > 0 ? 'possible' : 'none';
  });
}

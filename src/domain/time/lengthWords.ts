import { counted } from '@/domain/words/sentences';

const DAYS_PER_MONTH = 365.25 / 12;
/** From here on months are told with years. */
const YEARS_FROM = 24;

/** Returns a length of time to the month: `14 months`, `2 years`, `4 years 5 months`. */
export function lengthWords(days: number): string {
  const months = Math.round(days / DAYS_PER_MONTH);
  if (months < YEARS_FROM) return counted(months, 'month');
  const rest = months % 12;
  const years = counted(Math.floor(months / 12), 'year');
  return rest === 0 ? years : `${years} ${counted(rest, 'month')}`;
}

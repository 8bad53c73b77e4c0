import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { countryName } from '@/domain/vocabulary/countries';

/** Returns every country code that a record's page names, so that the footnote on Kosovo stands whenever it is due. */
export function mentionedCountries(detail: RecordDetail): ReadonlySet<string> {
  const { record, related, organisations } = detail;
  const stubs = [...related.activities, ...related.agreements, ...related.initiatives];
  const place = 'place' in record ? record.place?.country : null;
  const parties = 'parties' in record ? record.parties : [];
  const people = 'people' in record ? record.people : [];
  const single = [place, ...[...parties, ...people, ...organisations].map(({ country }) => country)];
  return new Set([...record.countries, ...stubs.flatMap(({ countries }) => countries), ...single.filter((code) => code != null)]);
}

/** Returns who takes part, short enough for the line above a title: `Bulgaria – North Macedonia`, `6 countries`. */
export function crumbWords(codes: readonly string[]): string {
  if (codes.length === 0) return 'no country';
  return codes.length > 3 ? `${codes.length} countries` : codes.map(countryName).join(' – ');
}

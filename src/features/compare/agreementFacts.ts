import type { AgreementDetail } from '@/domain/answers/apiAnswers';
import { statusLabel } from '@/domain/records/atlasRecord';
import { followUpStatuses } from '@/domain/records/followUpRule';
import type { Agreement } from '@/domain/records/records';
import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { agreementKinds, agreementLevels, commitmentKinds, idsOf, sourceQualities, topics } from '@/domain/vocabulary/vocabulary';
import type { CompareFact } from '@/features/compare/compareRows';

const NOT_KNOWN = 'not known';

function dateLines(date: PartialDate | null): string[] {
  return [date ? formatPartialDate(date) : NOT_KNOWN];
}

/** `Training: 2` for each id that occurs, in the order of the vocabulary. */
function counts<T extends Readonly<Record<string, string>>>(labels: T, values: readonly (keyof T & string)[]): string[] {
  return idsOf(labels).flatMap((id) => {
    const count = values.filter((value) => value === id).length;
    return count > 0 ? [`${labels[id]}: ${count}`] : [];
  });
}

function orElse(lines: readonly string[], missing: string): readonly string[] {
  return lines.length > 0 ? lines : [missing];
}

function partyLines({ parties }: Agreement): string[] {
  return parties.map(({ name, country }) => (country ? `${name} (${countryName(country)})` : name));
}

/** Returns what agreements are compared by. */
export function agreementFacts({ record, followUps }: AgreementDetail): readonly CompareFact[] {
  const { dates, place, commitments, sources } = record;
  return [
    { label: 'Kind', lines: [agreementKinds[record.kind]] },
    { label: 'Level', lines: [agreementLevels[record.level]] },
    { label: 'Status', lines: [statusLabel(record.status)] },
    { label: 'Announced', lines: dateLines(dates.announced) },
    { label: 'Signed or adopted', lines: dateLines(dates.signed) },
    { label: 'In force', lines: dateLines(dates.inForce) },
    { label: 'Ends', lines: dateLines(dates.ends) },
    { label: 'Place', lines: [place ? [place.city, countryName(place.country)].filter(Boolean).join(', ') : NOT_KNOWN] },
    { label: 'Parties', lines: partyLines(record) },
    { label: 'Topics', lines: record.topics.map((topic) => topics[topic]) },
    {
      label: 'Commitments',
      lines: orElse(
        counts(
          commitmentKinds,
          commitments.map(({ kind }) => kind),
        ),
        'none in the record',
      ),
    },
    {
      label: 'Follow-up',
      lines: orElse(
        counts(
          followUpStatuses,
          followUps.map(({ status }) => status),
        ),
        'no commitments to follow up',
      ),
    },
    { label: 'Legal effect', lines: [record.legalEffect ?? 'not recorded'] },
    { label: 'Sources', lines: sources.map(({ publisher, quality }) => `${publisher} (${sourceQualities[quality].toLowerCase()})`) },
  ];
}

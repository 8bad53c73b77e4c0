import type { AgreementDetail } from '@/domain/answers/apiAnswers';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import { coverageLines } from '@/domain/records/coverage';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  commitmentKinds,
  idsOf,
  sourceQualities,
  topics,
} from '@/domain/vocabulary/vocabulary';
import { formatCount } from '@/domain/words/sentences';

/** One statement on one of the compared: its label and its values, one a line. */
export interface CompareFact {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  /** Codes of the countries that the lines name. */
  readonly countries?: readonly string[];
}

/** One row of the comparison: a cell per column, each with its lines. */
export interface CompareRow extends Required<Pick<CompareFact, 'id' | 'label' | 'countries'>> {
  readonly cells: readonly (readonly string[])[];
  /** The columns do not say the same. The order of a cell's lines does not count. */
  readonly isDifferent: boolean;
}

function asOne(lines: readonly string[]): string {
  return JSON.stringify([...lines].sort());
}

/** Lays facts side by side: `columns[i]` are those of one of the compared. */
export function compareRows(columns: readonly (readonly CompareFact[])[]): readonly CompareRow[] {
  const [first = []] = columns;
  return first.map(({ id, label }) => {
    const facts = columns.map((column) => column.find((fact) => fact.id === id));
    const cells = facts.map((fact) => fact?.lines ?? []);
    return {
      id,
      label,
      cells,
      countries: facts.flatMap((fact) => fact?.countries ?? []),
      isDifferent: new Set(cells.map(asOne)).size > 1,
    };
  });
}

/** Returns the rows as a table to save, several values of a cell joined by "; ", with the remark that the columns' words call for. */
export function compareTable(names: readonly string[], rows: readonly CompareRow[], footnote: string | null): string[][] {
  const head = ['', ...names, 'Differs'];
  const body = rows.map(({ label, cells, isDifferent }) => [label, ...cells.map((lines) => lines.join('; ')), isDifferent ? 'yes' : 'no']);
  return footnote ? [head, ...body, [footnote]] : [head, ...body];
}

function dateLines(date: PartialDate | null): string[] {
  return [date ? formatPartialDate(date) : 'not known'];
}

/** `Training: 2` for each id that occurs, in the order of the vocabulary; where none does, what is missing. */
function counts<T extends Readonly<Record<string, string>>>(labels: T, values: readonly (keyof T & string)[], missing: string): string[] {
  const byId = Map.groupBy(values, (id) => id);
  return values.length > 0 ? idsOf(labels).flatMap((id) => (byId.has(id) ? `${labels[id]}: ${byId.get(id)?.length}` : [])) : [missing];
}

/** Returns what agreements are compared by. */
export function agreementFacts({ record, followUps }: AgreementDetail): readonly CompareFact[] {
  const { dates, place, parties, sources } = record;
  const kindsPromised = record.commitments.map(({ kind }) => kind);
  const outcomes = followUps.map(({ status }) => status);
  return [
    { id: 'kind', label: 'Kind', lines: [agreementKinds[record.kind]] },
    { id: 'level', label: 'Level', lines: [agreementLevels[record.level]] },
    { id: 'status', label: 'Status', lines: [agreementStatuses[record.status]] },
    { id: 'announced', label: 'Announced', lines: dateLines(dates.announced) },
    { id: 'signed', label: 'Signed or adopted', lines: dateLines(dates.signed) },
    { id: 'inForce', label: 'In force', lines: dateLines(dates.inForce) },
    { id: 'ends', label: 'Ends', lines: dateLines(dates.ends) },
    {
      id: 'place',
      label: 'Place',
      lines: [place ? [place.city, countryName(place.country)].filter(Boolean).join(', ') : 'not known'],
      countries: place ? [place.country] : [],
    },
    {
      id: 'parties',
      label: 'Parties',
      lines: parties.map(({ name, country }) => (country ? `${name} (${countryName(country)})` : name)),
      countries: parties.flatMap(({ country }) => country ?? []),
    },
    { id: 'topics', label: 'Topics', lines: record.topics.map((topic) => topics[topic]) },
    { id: 'commitments', label: 'Commitments', lines: counts(commitmentKinds, kindsPromised, 'none in the record') },
    { id: 'followUp', label: 'Follow-up', lines: counts(followUpStatuses, outcomes, 'no commitments to follow up') },
    { id: 'legalEffect', label: 'Legal effect', lines: [record.legalEffect ?? 'not recorded'] },
    {
      id: 'sources',
      label: 'Sources',
      lines: sources.map(({ publisher, quality }) => `${publisher} (${sourceQualities[quality].toLowerCase()})`),
    },
  ];
}

/** How many partners and topics are named. */
const FIRST_NAMED = 5;

function number(count: number): string[] {
  return [formatCount(count)];
}

/** Returns what countries are compared by. */
export function countryFacts({
  total,
  byKind,
  partners,
  topics: ranked,
  agreementStatus,
  newest,
  coverage,
}: CountryProfile): readonly CompareFact[] {
  const [last] = newest;
  const ofStatus = (status: string) => agreementStatus.find(({ value }) => value === status)?.count ?? 0;
  return [
    { id: 'records', label: 'Records', lines: number(total) },
    { id: 'activities', label: 'Activities', lines: number(byKind.activity) },
    { id: 'agreements', label: 'Agreements', lines: number(byKind.agreement) },
    { id: 'initiatives', label: 'Initiatives', lines: number(byKind.initiative) },
    { id: 'partnerCount', label: 'Partner countries', lines: number(partners.length) },
    {
      id: 'partners',
      label: 'First partners',
      lines: partners.slice(0, FIRST_NAMED).map(({ name, count }) => `${name} (${formatCount(count)})`),
      countries: partners.slice(0, FIRST_NAMED).map(({ code }) => code),
    },
    {
      id: 'topics',
      label: 'First topics',
      lines: ranked.slice(0, FIRST_NAMED).map(({ id, count }) => `${topics[id]} (${formatCount(count)})`),
    },
    { id: 'signed', label: 'Agreements signed', lines: number(ofStatus('signed')) },
    { id: 'adopted', label: 'Agreements adopted', lines: number(ofStatus('adopted')) },
    { id: 'inForce', label: 'Agreements in force', lines: number(ofStatus('in-force')) },
    { id: 'last', label: 'Last record', lines: last ? [...(last.date ? [formatPartialDate(last.date)] : []), last.title] : ['none'] },
    {
      id: 'coverage',
      label: 'Coverage',
      lines: coverage ? coverageLines(coverage) : ['Not searched for on its own: appears as a partner only'],
    },
  ];
}

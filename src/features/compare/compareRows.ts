import type { AgreementDetail } from '@/domain/answers/apiAnswers';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { agreementKinds, agreementLevels, agreementStatuses, idsOf, sourceQualities, topics } from '@/domain/vocabulary/vocabulary';
import { lowerFirst } from '@/domain/words/sentences';
import { type CommitmentRow, sameWords } from '@/features/compare/compareCommitments';

/** One statement on one of the compared: its label and its values, one per line. */
export interface CompareFact {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  /** Codes of the countries that the lines name. */
  readonly countries?: readonly string[];
  /** Agreements may well have it in common, so that it tells something where they differ; no two have all their dates and parties in common. */
  readonly isTelling?: true;
}

/** One row of the comparison: a cell per column, each with its lines. */
export interface CompareRow extends Required<Pick<CompareFact, 'id' | 'label' | 'countries'>> {
  readonly cells: readonly (readonly string[])[];
  /** The columns do not say the same. The order of a cell's lines does not count. */
  readonly isDifferent: boolean;
  /** And that tells something: see `isTelling`. */
  readonly isMarked: boolean;
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
    const isDifferent = new Set(cells.map(asOne)).size > 1;
    return {
      id,
      label,
      cells,
      countries: facts.flatMap((fact) => fact?.countries ?? []),
      isDifferent,
      isMarked: isDifferent && facts.some((fact) => fact?.isTelling),
    };
  });
}

/** Returns the commitments as rows of a table to save, one for each kind and each that several agreements have. */
function commitmentLines(rows: readonly CommitmentRow[]): string[][] {
  return rows.map((row) => [
    ['Commitments', lowerFirst(row.label), sameWords(row)].filter(Boolean).join(', '),
    ...row.cells.map((cell) =>
      cell.map(({ text, followUp }) => `${text} (follow-up: ${lowerFirst(followUpStatuses[followUp])})`).join('; '),
    ),
    '',
  ]);
}

/** Returns the rows as a table to read, several values of a cell joined by "; ", with the remark that the columns' words call for. */
export function compareTable(
  names: readonly string[],
  rows: readonly CompareRow[],
  commitments: readonly CommitmentRow[],
  footnote: string | null,
): string[][] {
  const head = ['', ...names, 'Differs'];
  const body = rows.map(({ label, cells, isDifferent }) => [label, ...cells.map((lines) => lines.join('; ')), isDifferent ? 'yes' : 'no']);
  const all = [head, ...body, ...commitmentLines(commitments)];
  return footnote ? [...all, [footnote]] : all;
}

/** The columns of a comparison with one value in each row. */
const valueHead = ['statement', 'agreement id', 'agreement', 'position', 'value', 'follow-up', 'differs'];

/** Returns the same as a table for programs, one value in each row: which statement, of which agreement, the how many-th. */
export function compareValues(
  columns: readonly { readonly id: string; readonly name: string }[],
  rows: readonly CompareRow[],
  commitments: readonly CommitmentRow[],
): string[][] {
  const facts = rows.flatMap(({ label, cells, isDifferent }) =>
    columns.flatMap(({ id, name }, column) =>
      (cells[column] ?? []).map((line, at) => [label, id, name, `${at + 1}`, line, '', isDifferent ? 'yes' : 'no']),
    ),
  );
  const promises = columns.flatMap(({ id, name }, column) =>
    commitments
      .flatMap(({ label, cells }) => (cells[column] ?? []).map((commitment) => ({ label, ...commitment })))
      .toSorted((a, b) => a.position - b.position)
      .map(({ label, position, text, followUp }) => [
        `Commitment, ${lowerFirst(label)}`,
        id,
        name,
        `${position + 1}`,
        text,
        lowerFirst(followUpStatuses[followUp]),
        '',
      ]),
  );
  return [valueHead, ...facts, ...promises];
}

function dateLines(date: PartialDate | null): string[] {
  return [date ? formatPartialDate(date) : 'not known'];
}

/** `Training: 2` for each id that occurs, in the order of the vocabulary; where none does, what is missing. */
function counts<T extends Readonly<Record<string, string>>>(labels: T, values: readonly (keyof T & string)[], missing: string): string[] {
  const byId = Map.groupBy(values, (id) => id);
  return values.length > 0 ? idsOf(labels).flatMap((id) => (byId.has(id) ? `${labels[id]}: ${byId.get(id)?.length}` : [])) : [missing];
}

/** `Ministry of Finance (Serbia)`: a party with its country, unless it is the country, or its name says so already. */
function partyLine({ name, country }: Pick<AgreementDetail['record']['parties'][number], 'name' | 'country'>): string {
  if (!country) return name;
  const own = countryName(country);
  if (name === own.replace('*', '')) return own;
  return name.endsWith(`(${own})`) || name.endsWith(`(${own.replace('*', '')})`) ? name : `${name} (${own})`;
}

/** Returns what agreements are compared by. */
export function agreementFacts({ record, followUps }: AgreementDetail): readonly CompareFact[] {
  const { dates, place, parties, sources } = record;
  return [
    { id: 'kind', isTelling: true, label: 'Type', lines: [agreementKinds[record.kind]] },
    { id: 'level', isTelling: true, label: 'Level', lines: [agreementLevels[record.level]] },
    { id: 'status', isTelling: true, label: 'Status', lines: [agreementStatuses[record.status]] },
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
      lines: parties.map(partyLine),
      countries: parties.flatMap(({ country }) => country ?? []),
    },
    { id: 'topics', isTelling: true, label: 'Topics', lines: record.topics.map((topic) => topics[topic]) },
    {
      id: 'followUp',
      label: 'Follow-up',
      lines: counts(
        followUpStatuses,
        followUps.map(({ status }) => status),
        'no commitments recorded',
      ),
    },
    { id: 'legalEffect', label: 'Legal effect', lines: [record.legalEffect ?? 'not recorded'] },
    {
      id: 'sources',
      label: 'Sources',
      lines: sources.map(({ publisher, quality }) => `${publisher} (${sourceQualities[quality].toLowerCase()})`),
    },
  ];
}

import type { ChartExport } from '@/charts/model';
import { scopeWords } from '@/charts/picture/pictureInput';
import { methodWords } from '@/domain/answers/countingMethod';
import { creditLine, type DatasetAbout } from '@/domain/records/about';
import { type AtlasRecord, agreementDateNote, recordDateWords, recordPath, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import type { Source } from '@/domain/records/records';
import { statusInTime, statusLabel } from '@/domain/records/statusLabel';
import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, listed } from '@/domain/words/sentences';
import { type SourceName, sourceName } from '@/domain/words/sourceName';
import { type BriefAgreement, briefAgreements, commitmentsSentence } from '@/features/brief/briefAgreements';
import { type CitedView, citeView, type Edition } from '@/features/export/citation/citation';
import { toPlainText } from '@/features/export/citation/formats';

/** One record of a brief, in words. */
export interface BriefRow {
  /** As precise as its source: `May 2024`, `2019 to 2021`, `May 2024 (announced)`. */
  readonly date: string;
  readonly title: string;
  /** Path of the record's page, which no other row has, and its full address. */
  readonly path: string;
  readonly address: string;
  /** `Memorandum, signed`. */
  readonly type: string;
  /** The parties of an agreement, else the countries; organisations where no country takes part. */
  readonly who: string;
  readonly topics: string;
  /** Numbers of its sources in the brief's list. */
  readonly sources: readonly number[];
}

/** The columns of the table of records, in every form of a brief; `share` is a column's part of the width of paper. */
export const briefColumns = [
  { id: 'date', label: 'Date', share: 0.13 },
  { id: 'record', label: 'Record', share: 0.28 },
  { id: 'type', label: 'Type', share: 0.15 },
  { id: 'who', label: 'Who', share: 0.19 },
  { id: 'topics', label: 'Topics', share: 0.15 },
  { id: 'sources', label: 'Sources', share: 0.1 },
] as const;

/** One page that the records rest on, numbered from 1 on in the order of first mention. */
export interface BriefSource extends SourceName {
  readonly number: number;
  readonly url: string;
  /** ISO 639-1 code of the language of its title; null where the name is ours. */
  readonly language: string | null;
}

/** Everything a brief says; page, DOCX and Markdown are drawn from it and cannot differ. */
export interface Brief {
  /** The dataset that it is drawn from. */
  readonly about: DatasetAbout;
  readonly title: string;
  readonly filterSentence: string;
  readonly total: number;
  /** The filters with the number of records: `Serbia; since 2019 · 53 records`. */
  readonly scope: string;
  /** `Release 2026.11 of 24 November 2026 · counted by method 2 · made 1 December 2026`. */
  readonly editionWords: string;
  /** Whom to name, and the licence. */
  readonly credit: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly made: PartialDate;
  /** Full address of the brief's page. */
  readonly link: string;
  /** Its numbers in one sentence. */
  readonly lead: string;
  /** Three at most. */
  readonly findings: readonly string[];
  /** How its countries were searched. */
  readonly coverage: readonly string[];
  readonly charts: readonly ChartExport[];
  /** Its agreements one by one; none where they are too many. */
  readonly agreements: readonly BriefAgreement[];
  readonly rows: readonly BriefRow[];
  readonly sources: readonly BriefSource[];
  readonly citation: string;
  /** Footnotes; what is to be said of a chart stands in the chart's own notes. */
  readonly notes: readonly string[];
}

/** What a brief is made of. */
export interface BriefInput {
  readonly view: CitedView;
  readonly edition: Edition;
  /** The charts chosen, in their order. */
  readonly charts: readonly ChartExport[];
  /** All records that the filters leave, in their order. */
  readonly records: readonly AtlasRecord[];
  /** How the countries of the filters were searched, in sentences. */
  readonly coverage: readonly string[];
  readonly organisationName: (id: string) => string;
  /** Turns a path of the page into a full address. */
  readonly addressOf: (path: string) => string;
}

/** More records than this make a document of many pages; the reader is told before printing. */
export const LONG_BRIEF = 300;

/** A longer filter sentence stands under the title, not in it. */
const TITLE_FILTER_LIMIT = 90;

/** Returns the title of a brief under filters in words; without a filter it names none. */
export function briefTitle(filterSentence: string, isFiltered: boolean): string {
  return isFiltered && filterSentence.length <= TITLE_FILTER_LIMIT
    ? `Digital-policy cooperation: ${filterSentence}`
    : 'Digital-policy cooperation in the Western Balkans and its neighbourhood';
}

/** Returns a sentence when so many records make a long document, else null. */
export function lengthNote(total: number): string | null {
  return total > LONG_BRIEF ? `This brief lists all ${counted(total, 'record')} and is long; filters make it shorter.` : null;
}

function whoOf(entry: AtlasRecord, organisationName: (id: string) => string): string {
  const { kind, record } = entry;
  if (kind === 'agreement') return record.parties.map(({ name }) => name).join('; ');
  if (record.countries.length > 0) return record.countries.map(countryName).join(', ');
  const ids = kind === 'activity' ? record.organisationIds : [record.leadId, ...record.partnerIds].filter((id) => id !== null);
  return [...new Set(ids)].map(organisationName).join('; ');
}

/** Returns the agreements, the records as rows, and the distinct sources by address in the order in which these mention them. */
function recordsAndSources({ edition, records, organisationName, addressOf }: BriefInput): Pick<Brief, 'agreements' | 'rows' | 'sources'> {
  const sources = new Map<string, BriefSource>();
  const numberOf = (source: Source): number => {
    const { url, title, language } = source;
    const known = sources.get(url);
    if (known) return known.number;
    const number = sources.size + 1;
    sources.set(url, { number, url, ...sourceName(source), language: title === null ? null : language });
    return number;
  };
  const agreements = briefAgreements(records, { published: edition.published, addressOf, numberOf });
  const rows = records.map((entry): BriefRow => {
    const { kind, record } = entry;
    const note = kind === 'agreement' ? agreementDateNote(record) : null;
    return {
      date: note ? `${recordDateWords(entry)} (${note})` : recordDateWords(entry),
      title: record.title,
      path: recordPath(kind, record.id),
      address: addressOf(recordPath(kind, record.id)),
      type: `${typeLabel(typeOf(entry))}, ${statusLabel(statusInTime(entry), edition.published).toLowerCase()}`,
      who: whoOf(entry, organisationName),
      topics: record.topics.map((topic) => topics[topic]).join(', '),
      sources: [...new Set(record.sources.map(numberOf))],
    };
  });
  return { agreements, rows, sources: [...sources.values()] };
}

/** `20 records: 3 activities and 17 agreements, based on 24 sources.`; of one kind `17 agreements, based on 24 sources.` */
function leadOf(records: readonly AtlasRecord[], sourceCount: number): string {
  const count = (kind: AtlasRecord['kind']) => records.filter((entry) => entry.kind === kind).length;
  const kinds = [
    [count('activity'), 'activity', 'activities'],
    [count('agreement'), 'agreement', 'agreements'],
    [count('initiative'), 'initiative', 'initiatives'],
  ] as const;
  const some = kinds.filter(([number]) => number > 0).map(([number, one, many]) => counted(number, one, many));
  const [only] = some;
  const what = some.length === 1 && only ? only : `${counted(records.length, 'record')}${some.length > 0 ? `: ${listed(some)}` : ''}`;
  return `${what}, based on ${counted(sourceCount, 'source')}.`;
}

/** Says which topic is most often the main one; empty if two share the lead, if it is that of all records, or of only one or two. */
function mainTopicSentence(records: readonly AtlasRecord[]): string {
  const counts = [...Map.groupBy(records, ({ record }) => record.topics[0])].flatMap(([topic, own]) =>
    topic ? [{ topic, count: own.length }] : [],
  );
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!first || first.count < LEAST_LEAD || first.count === second?.count || first.count === records.length) return '';
  return `${topics[first.topic]} is the main topic of ${formatCount(first.count)} of the ${counted(records.length, 'record')}.`;
}

/** A topic leads with so many records at least. */
const LEAST_LEAD = 3;
/** A brief has so many findings. */
const MOST_FINDINGS = 3;

/** Returns the brief of a filtered set of records. Its findings are what came of commitments, what its first charts say, and the main topic; all records are listed. */
export function briefContent(input: BriefInput): Brief {
  const { view, edition, charts, records, coverage } = input;
  const { agreements, rows, sources } = recordsAndSources(input);
  const findings = [commitmentsSentence(records) ?? '', ...charts.map(({ finding }) => finding), mainTopicSentence(records)].filter(
    Boolean,
  );
  const footnote = footnoteFor([...(view.countries ?? []), ...records.flatMap(({ record }) => record.countries)]);
  return {
    about: edition.about,
    title: view.title,
    filterSentence: view.filterSentence,
    total: view.total,
    scope: scopeWords(view),
    editionWords: `Release ${edition.release} of ${formatPartialDate(edition.published)} · ${methodWords} · made ${formatPartialDate(edition.accessed)}`,
    credit: creditLine(edition.about, edition.release),
    made: edition.accessed,
    link: edition.link,
    lead: leadOf(records, sources.length),
    findings: [...new Set(findings)].slice(0, MOST_FINDINGS),
    coverage,
    charts,
    agreements,
    rows,
    sources,
    citation: toPlainText(citeView(view, edition)),
    notes: footnote ? [footnote] : [],
  };
}

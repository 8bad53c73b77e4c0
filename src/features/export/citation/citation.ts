import type { Meta } from '@/domain/answers/apiAnswers';
import { methodWords } from '@/domain/answers/countingMethod';
import { datasetName } from '@/domain/records/about';
import { type AtlasRecord, dateOf, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { kinds } from '@/domain/vocabulary/vocabulary';
import { slug } from '@/domain/words/fileName';
import { counted, upperFirst } from '@/domain/words/sentences';

/** A date as CSL has it: one entry of year, month, day, as many as are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** What is cited, as a CSL-JSON item: every other form is written from it. */
export interface Citation {
  /** Key in ASCII, the same for the same view. */
  readonly id: string;
  /** A record's page is a web page; a chart, list or profile shows data. */
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  /** The release. */
  readonly version: string;
  /** Day the release was published. */
  readonly issued: CslDate;
  /** Day the reader saw it. */
  readonly accessed: CslDate;
  readonly URL: string;
  /** What the record is; or filters in words, number of records and the method that counted them. Whole sentences. */
  readonly note: string;
}

/** What a citation needs besides its subject: which edition of which dataset, seen when and where. */
export interface Edition extends Pick<Meta, 'about' | 'release' | 'published'> {
  /** Today, `YYYY-MM-DD`. */
  readonly accessed: PartialDate;
  /** Full address of the view. */
  readonly link: string;
}

/** A chart, a filtered list or a profile. */
export interface CitedView {
  readonly title: string;
  readonly filterSentence: string;
  /** Number of records left. */
  readonly total: number;
  /** What is counted, where that is not records: `11 commitments in 4 agreements`. */
  readonly amount?: string | undefined;
  /** The line of what the records rest on, which files carry. */
  readonly restsOn?: string | null;
  /** Codes of the countries named, for the footnote that may be due. */
  readonly countries?: readonly string[];
}

function cslDate(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** Returns a short mark of the text (FNV-1a, base 36), so that two views of one title get two keys. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Numbers mean little without the method that counted them. */
const METHOD_SENTENCE = `${upperFirst(methodWords)}.`;

/** Returns the sentences as one note; a footnote that is not due is left out. */
function noteOf(...sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function citationOf(
  { about, release, published, accessed, link }: Edition,
  own: Pick<Citation, 'id' | 'type' | 'title' | 'note'>,
): Citation {
  return {
    ...own,
    id: `${datasetName(about)}_${own.id}`,
    author: [{ literal: about.title }],
    publisher: about.publisher,
    version: release,
    issued: cslDate(published),
    accessed: cslDate(accessed),
    URL: link,
  };
}

/** Returns the citation of one record: what it is, its date as precise as known, its id. `link` is the address of its page. */
export function citeRecord(entry: AtlasRecord, edition: Edition): Citation {
  const { kind, record } = entry;
  const date = dateOf(entry);
  const type = typeLabel(typeOf(entry)).toLowerCase();
  return citationOf(edition, {
    id: slug(record.id),
    type: 'webpage',
    title: record.title,
    note: noteOf(
      `${kinds[kind]} (${type}${date ? `, ${formatPartialDate(date)}` : ''}), record ${record.id}.`,
      footnoteFor(record.countries),
    ),
  });
}

/** Returns the citation of a chart, a filtered list or a profile: its filters in words and the number of records. */
export function citeView({ title, filterSentence, total, amount, countries = [] }: CitedView, edition: Edition): Citation {
  return citationOf(edition, {
    id: `${slug(title).slice(0, 60)}_${markOf(edition.link)}`,
    type: 'dataset',
    title,
    note: noteOf(`Filter: ${filterSentence}.`, `${amount ?? counted(total, 'record')}.`, METHOD_SENTENCE, footnoteFor(countries)),
  });
}

/** Returns the citation of a comparison of countries or agreements by their names. */
export function citeComparison(
  names: readonly string[],
  countries: readonly string[],
  edition: Edition,
  filter: string | null = null,
): Citation {
  const title = `Comparison of ${names.join(', ')}`;
  return citationOf(edition, {
    id: `comparison_${markOf(edition.link)}`,
    type: 'dataset',
    title,
    note: noteOf(
      `${names.length} side by side${filter ? `; only records that match: ${filter}` : ''}.`,
      METHOD_SENTENCE,
      footnoteFor(countries),
    ),
  });
}

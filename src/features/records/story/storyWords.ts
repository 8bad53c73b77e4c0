import { absenceSentences } from '@/domain/records/absence';
import { noSigningWords, type Research } from '@/domain/records/coverage';
import type { Source } from '@/domain/records/records';
import { lengthWords } from '@/domain/time/lengthWords';
import { formatDateRange, formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { isoDay } from '@/domain/time/timeScale';
import { idsOf, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { counted, listed, lowerFirst, upperFirst } from '@/domain/words/sentences';
import type { StoryEvent, StoryGap, StoryRecord } from '@/features/records/story/storyOf';

/** The words of a time without a record: its length and end beside the axis, what it means, and how it was searched. */
export interface GapWords {
  readonly date: string;
  readonly note: string;
  readonly title: string;
  readonly searched: readonly string[];
}

type Gap = { readonly is: 'before' | 'gap' | 'tail' } & StoryGap;

function monthOf(day: number): PartialDate {
  return isoDay(day).slice(0, 7);
}

function titleOf({ is, end, start, silent }: Gap, waiting: readonly StoryEvent[]): string {
  if (is === 'before') return `No record before ${formatPartialDate(monthOf(end))}`;
  if (is === 'tail') {
    const [first] = waiting;
    return first?.searchedTo ? `${upperFirst(noSigningWords(first.searchedTo))}; no further record` : 'No further record found';
  }
  return silent === end - start
    ? 'No record found in between'
    : `No record found in between; all countries were searched for ${lengthWords(silent)} of it`;
}

/** Returns what is said of a time without a record. `groups` are the countries as the filters choose them. */
export function gapWords(gap: Gap, waiting: readonly StoryEvent[], groups: readonly (readonly string[])[], research: Research): GapWords {
  const { is, start, end } = gap;
  const range = { from: isoDay(start), to: isoDay(end - 1) };
  return {
    date: is === 'before' ? `from ${range.from.slice(0, 4)}` : lengthWords(end - start),
    note:
      is === 'before'
        ? ''
        : is === 'tail'
          ? `to ${formatPartialDate(monthOf(end - 1))}`
          : `${formatDateRange(monthOf(start), monthOf(end - 1))}`,
    title: titleOf(gap, waiting),
    searched: absenceSentences(research, groups, range),
  };
}

/** Returns a date in two lines: the day, or as much of it as is known, and the year beside it. */
export function dateLines({ kind, date, endDate, dates, status }: StoryRecord): { readonly day: string; readonly rest: string } {
  if (!date) return { day: 'Not dated', rest: '' };
  const said = kind === 'agreement' && dates && !dates.signed ? (dates.announced ? 'announced' : dates.inForce ? 'in force' : 'ends') : '';
  const planned = status === 'planned' ? 'planned' : '';
  const year = date.slice(0, 4);
  const withNote = (rest: string) => [rest, said || planned].filter(Boolean).join(', ');
  if (kind === 'initiative')
    return { day: formatPartialDate(date), rest: endDate ? `to ${formatPartialDate(endDate)}` : withNote('start') };
  if (date.length === 4) return { day: year, rest: withNote('day not known') };
  const day = formatPartialDate(date).replace(` ${year}`, '');
  if (kind !== 'activity' || !endDate || endDate === date) return { day, rest: withNote(year) };
  const end = formatPartialDate(endDate).replace(` ${year}`, '');
  const isOneMonth = endDate.slice(0, 7) === date.slice(0, 7) && date.length === 10 && endDate.length === 10;
  return { day: isOneMonth ? `${Number(date.slice(8))}–${end}` : `${day} to ${end}`, rest: withNote(year) };
}

/** Returns what is not known of an agreement that awaits its signing: `announced 28 August 2024, no signing found, searched up to 31 December 2025`. */
export function waitingWords({ record, searchedTo }: StoryEvent): string | null {
  if (!searchedTo) return null;
  const announced = record.dates?.announced;
  return upperFirst(
    [announced ? `announced ${formatPartialDate(announced)}` : null, noSigningWords(searchedTo)].filter(Boolean).join(', '),
  );
}

/** Returns how many sources a record has: `3 sources, 1 official`; `1 official source`. */
export function sourceWords(sources: readonly { readonly quality: string }[]): string {
  const official = sources.filter(({ quality }) => quality === 'official').length;
  const all = counted(sources.length, 'source');
  if (sources.length === 1) return official === 1 ? '1 official source' : `${all}, not official`;
  return `${all}, ${official === 0 ? 'none' : official === sources.length ? 'all' : official} official`;
}

/** Returns how many sources stand behind records, and of which quality, each address once: `5 sources: 2 official and 3 press.`, `1 official source.`, `2 sources, all press.` */
export function qualityCounts(sources: readonly Pick<Source, 'url' | 'quality'>[]): string {
  const found = [...new Map(sources.map(({ url, quality }) => [url, quality])).values()];
  const parts = idsOf(sourceQualities).flatMap((quality) => {
    const count = found.filter((own) => own === quality).length;
    return count > 0 ? [{ count, word: lowerFirst(sourceQualities[quality]) }] : [];
  });
  const [first] = parts;
  if (!first || parts.length > 1)
    return `${counted(found.length, 'source')}: ${listed(parts.map(({ count, word }) => `${count} ${word}`))}.`;
  return first.count === 1 ? `1 ${first.word} source.` : `${first.count} sources, all ${first.word}.`;
}

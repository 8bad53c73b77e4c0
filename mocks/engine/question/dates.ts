import { isPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { foldText } from '@/domain/words/foldText';
import { monthNames } from './monthNames';

/** Dates that a question asks for; null leaves a side open. */
export interface DateRange {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** A range with the length of the text that says so. */
export interface ReadRange extends DateRange {
  readonly length: number;
}

/** A date, or a stretch of months that has no date of its own, such as a quarter. */
interface Point {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly length: number;
}

/** A month without its year, and its day. */
interface BareMonth {
  readonly month: number;
  readonly day: string | null;
  readonly length: number;
}

/** Month by its folded name in the languages of the region. */
const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month + 1])),
);
const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(name: string): number | null {
  const folded = foldText(name);
  const short = SHORT.indexOf(folded === 'sept' ? 'sep' : folded) + 1;
  return months.get(folded) ?? (short || null);
}

const pad = (part: number | string) => String(part).padStart(2, '0');

function point(from: PartialDate, to: PartialDate, length: number): Point | null {
  return isPartialDate(from) && isPartialDate(to) ? { from, to, length } : null;
}

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;
const MONTH = String.raw`(\p{L}{3,12})\.?`;
const YEAR = String.raw`((?:19|20)\d{2})`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** Blanks may be typed twice. */
const spaced = (source: string) => source.replaceAll(/ \??/g, (blank) => (blank === ' ' ? ' +' : ' *'));
const pattern = (source: string) => new RegExp(`^${spaced(source)}${END}`, 'iu');

const ordinals: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 };

/** The first month of each season. A winter lies in two years, and which of them is meant a question does not say. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 };

const stretch = (year: string, part: number, size: number, length: number) =>
  point(`${year}-${pad((part - 1) * size + 1)}`, `${year}-${pad(part * size)}`, length);

const ORDINAL = '(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th)';

/** Every way to say a date, the longest first. */
const points: readonly (readonly [RegExp, (found: RegExpExecArray) => Point | null])[] = [
  [pattern(String.raw`((?:19|20)\d{2}[-/]\d{2}[-/]\d{2})`), ([all, day = '']) => iso(day, all.length)],
  [pattern(String.raw`((?:19|20)\d{2}[-/](?:0[1-9]|1[0-2]))`), ([all, month = '']) => iso(month, all.length)],
  [
    pattern(String.raw`(\d{1,2})\. ?(\d{1,2})\. ?${YEAR}`),
    ([all, day = '', month = '', year = '']) => {
      const date = `${year}-${pad(month)}-${pad(day)}`;
      return point(date, date, all.length);
    },
  ],
  [pattern(`${DAY} (?:of )?${MONTH},? ${YEAR}`), ([all, day = '', name = '', year = '']) => dated(year, name, day, all.length)],
  [pattern(`${MONTH} ${DAY},? ${YEAR}`), ([all, name = '', day = '', year = '']) => dated(year, name, day, all.length)],
  [pattern(`${MONTH},? (?:of |in )?${YEAR}`), ([all, name = '', year = '']) => dated(year, name, null, all.length)],
  [pattern(`(0?[1-9]|1[0-2])[./]${YEAR}`), ([all, month = '', year = '']) => iso(`${year}-${pad(month)}`, all.length)],
  [pattern(`Q([1-4])[ /]*${YEAR}`), ([all, part, year = '']) => stretch(year, Number(part), 3, all.length)],
  [pattern(`${YEAR}[ /-]*Q([1-4])`), ([all, year = '', part]) => stretch(year, Number(part), 3, all.length)],
  [pattern(`H([12])[ /]*${YEAR}`), ([all, part, year = '']) => stretch(year, Number(part), 6, all.length)],
  [
    pattern(`${ORDINAL} quarter (?:of |in )?${YEAR}`),
    ([all, part = '', year = '']) => stretch(year, ordinals[part.toLowerCase()] ?? 0, 3, all.length),
  ],
  [
    pattern(`${ORDINAL} half (?:of |in )?${YEAR}`),
    ([all, part = '', year = '']) => stretch(year, ordinals[part.toLowerCase()] ?? 0, 6, all.length),
  ],
  [
    pattern(`(?:the )?(spring|summer|autumn|fall) (?:of |in )?${YEAR}`),
    ([all, name = '', year = '']) => {
      const first = seasons[name.toLowerCase()] ?? 0;
      return point(`${year}-${pad(first)}`, `${year}-${pad(first + 2)}`, all.length);
    },
  ],
  [pattern(String.raw`(?:the )?((?:19|20)\d)0s`), ([all, decade = '']) => point(`${decade}0`, `${decade}9`, all.length)],
  [pattern(`(?:the )?(?:year )?${YEAR}`), ([all, year = '']) => point(year, year, all.length)],
];

function iso(text: string, length: number): Point | null {
  const date = text.replaceAll('/', '-');
  return point(date, date, length);
}

function dated(year: string, name: string, day: string | null, length: number): Point | null {
  const month = monthOf(name);
  if (month === null) return null;
  const date = [year, pad(month), ...(day === null ? [] : [pad(day)])].join('-');
  return point(date, date, length);
}

/** Returns the date that a text begins with; null for none. */
export function readPoint(text: string): Point | null {
  for (const [shape, read] of points) {
    const found = shape.exec(text);
    const date = found && read(found);
    if (date) return date;
  }
  return null;
}

const BARE = pattern(`(?:${DAY} )?${MONTH}`);

/** Reads `March`, `4 May`, `4` before a date that has what it lacks. */
function readBare(text: string): BareMonth | null {
  const [all, day = null, name = ''] = BARE.exec(text) ?? [];
  const month = all === undefined ? null : monthOf(name);
  return all === undefined || month === null ? null : { month, day, length: all.length };
}

const joint = String.raw`^(?: *(?:–|—|-|→|\.\.) *| +(?:to|until|till|through|up to|do|bis) +)`;
const JOINT = new RegExp(joint, 'iu');
const AND_JOINT = new RegExp(`(?:^ +(?:and|to) +|${joint})`, 'iu');

const NOW = pattern('(?:the )?(?:now|today|present|present day|date)');

/** Reads a range between two dates, joined in a given way; the first may leave out what both share. */
function readBetween(text: string, joint: RegExp): ReadRange | null {
  const whole = readPoint(text);
  const bare = readBare(text);
  const day = /^(\d{1,2})(?=\D)/.exec(text);
  for (const length of new Set([whole?.length, bare?.length, day?.[0].length])) {
    if (length === undefined) continue;
    const between = joint.exec(text.slice(length));
    if (!between) continue;
    const at = length + between[0].length;
    const short = /^(\d{2})(?![\p{L}\p{N}-])/u.exec(text.slice(at));
    const last = readPoint(text.slice(at));
    const open = NOW.exec(text.slice(at));
    if (open && whole?.length === length) return { from: whole.from, to: null, length: at + open[0].length };
    if (!last && short && whole?.from.length === 4) {
      const to = `${whole.from.slice(0, 2)}${short[1]}`;
      return { from: whole.from, to, length: at + 2 };
    }
    if (!last) continue;
    const from = whole?.length === length ? whole.from : bare?.length === length ? ofYear(bare, last.to) : ofMonth(day?.[1] ?? '', last.to);
    if (from) return { from, to: last.to, length: at + last.length };
  }
  return null;
}

function ofYear({ month, day }: BareMonth, date: PartialDate): PartialDate | null {
  const own = [date.slice(0, 4), pad(month), ...(day === null ? [] : [pad(day)])].join('-');
  return isPartialDate(own) ? own : null;
}

function ofMonth(day: string, date: PartialDate): PartialDate | null {
  const own = `${date.slice(0, 7)}-${pad(day)}`;
  return date.length === 10 && isPartialDate(own) ? own : null;
}

/** Returns the date as precise as another one, so many days, months or years on. */
function moved(date: PartialDate, unit: 'day' | 'month' | 'year', by: number): PartialDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === 'year') return moved(date, 'month', by * 12);
  if (unit === 'day') return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, 10);
  const first = new Date(Date.UTC(year, month - 1 + by, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return [first.getUTCFullYear(), pad(first.getUTCMonth() + 1), pad(Math.min(day, last))].slice(0, date.split('-').length).join('-');
}

const unitOf = (date: PartialDate) => (date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day');
const nextOf = (date: PartialDate) => moved(date, unitOf(date), 1);
const previousOf = (date: PartialDate) => moved(date, unitOf(date), -1);

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const LENGTH = pattern(
  `(?:in |over |during |within |of |for )?(?:the )?(?:last|past|previous) (?:(\\d{1,2}|couple of|${NUMBERS.slice(1).join('|')}) )?(day|week|month|quarter|year|decade)(s?)`,
);
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7 };
const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

const CALENDAR = pattern('(?:in |of |during )?(?:(?:the )?(this)|(last|(?:the )?previous)) year');

/** Reads a stretch of time that ends on the last day collected: `last two years`, `past 6 months`; `last year` and `this year` are those of the calendar. */
function readRecent(text: string, now: PartialDate): ReadRange | null {
  const year = now.slice(0, 4);
  const calendar = CALENDAR.exec(text);
  if (calendar) {
    const meant = calendar[1] ? year : String(Number(year) - 1);
    return { from: meant, to: meant, length: calendar[0].length };
  }
  const [all, word = 'one', unit = '', plural] = LENGTH.exec(text) ?? [];
  if (all === undefined) return null;
  // “The last month” may be the one that ended or the one that runs; only a year and a stretch with its number are plain.
  if (!plural && word === 'one' && !/past|one|year|decade/i.test(all)) return null;
  const number = word === 'couple of' ? 2 : Number(word) || NUMBERS.indexOf(word.toLowerCase());
  const [days, span] = [daysOf[unit.toLowerCase()], monthsOf[unit.toLowerCase()]];
  const last = toInterval(now).end;
  if (days) return { from: moved(last, 'day', 1 - days * number), to: last, length: all.length };
  if (now.length === 4) return { from: moved(now, 'month', 12 - (span ?? 12) * number), to: now, length: all.length };
  const from = now.length === 7 ? moved(now, 'month', 1 - (span ?? 0) * number) : nextOf(moved(now, 'month', -(span ?? 0) * number));
  return { from, to: now, length: all.length };
}

/** What stands before a date, and what both mean. */
const beforeDates: readonly (readonly [string, (date: Point) => DateRange])[] = [
  ['(?:no|not) later than ', ({ to }) => ({ from: null, to })],
  ['(?:no|not) earlier than |not before ', ({ from }) => ({ from, to: null })],
  ['not after ', ({ to }) => ({ from: null, to })],
  ['(?:ever )?since (?:the )?(?:beginning of |start of )?', ({ from }) => ({ from, to: null })],
  ['(?:starting|beginning) (?:in |from |with |on )?|as of |seit |depuis |od ', ({ from }) => ({ from, to: null })],
  ['after (?:the end of )?|later than ', ({ to }) => ({ from: nextOf(to), to: null })],
  ['(?:before|prior to|earlier than) (?:the (?:beginning|start) of )?', ({ from }) => ({ from: null, to: previousOf(from) })],
  ['(?:until|till|up to|through|by) (?:the )?(?:end of )?(?:and including )?', ({ to }) => ({ from: null, to })],
  ['(?:in|during|of|on|at|within|throughout|for|dated|from|year) (?:all of |the whole of )?', ({ from, to }) => ({ from, to })],
];
const before = beforeDates.map(([words, mean]) => [new RegExp(`^(?:${spaced(words)})`, 'iu'), mean] as const);
/** “From 2019” goes on; “from” before a range is taken with it. */
const FROM = /^from +$/i;

const ONWARDS = new RegExp(
  String.raw`^(?: +(?:onwards?|and (?:later|after|onwards?)|or later|on(?= *(?:$|[,.;?!])))${END}| *→| *[-–](?= *$)|\+)`,
  'iu',
);

/** No words before a date are longer, in characters. */
const FARTHEST = 60;

/** Reads the date or the range that a text begins with, with the words before and after it that belong to it; null for none. `now` is the last day collected. */
export function readRange(text: string, now: PartialDate): ReadRange | null {
  const recent = readRecent(text, now);
  if (recent) return recent;
  // Every other date has a figure in it, a few words on at most.
  if (!/\d/.test(text.slice(0, FARTHEST))) return null;
  const pair = /^(?:between|from) +/i.exec(text)?.[0];
  if (pair) {
    const rest = text.slice(pair.length);
    const range = readBetween(rest, /between/i.test(pair) ? AND_JOINT : JOINT);
    if (range) return { ...range, length: pair.length + range.length };
  }
  const inside = /^(?:(?:in|during|of|dated) +)?(?:the +years? +)?/i.exec(text)?.[0] ?? '';
  const plain = readBetween(text.slice(inside.length), JOINT);
  if (plain) return { ...plain, length: inside.length + plain.length };
  for (const [words, mean] of before) {
    const found = words.exec(text);
    if (!found || found[0] === '') continue;
    const date = readPoint(text.slice(found[0].length));
    if (!date) continue;
    const length = found[0].length + date.length;
    const on = ONWARDS.exec(text.slice(length));
    if (FROM.test(found[0]) || on) return { from: date.from, to: null, length: length + (on?.[0].length ?? 0) };
    return { ...mean(date), length };
  }
  const date = readPoint(text);
  if (!date) return null;
  const on = ONWARDS.exec(text.slice(date.length));
  if (on) return { from: date.from, to: null, length: date.length + on[0].length };
  return { from: date.from, to: date.to, length: date.length };
}

/** Tells whether one date follows right on another, so that “2019 and 2020” is one range. */
export function isNextTo(first: PartialDate, next: PartialDate): boolean {
  return first.length === next.length && nextOf(first) === next;
}

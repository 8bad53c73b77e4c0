import type { CoverageLevel, Searched } from '@/domain/records/coverage';
import { toInterval } from '@/domain/time/partialDate';
import { dayNumber, isoDay, scaleTicks, timeScale } from '@/domain/time/timeScale';
import type { Story, StoryEvent } from '@/features/records/story/storyOf';

/** A year of a country, or the part of it that was collected. */
interface SearchedBox {
  readonly x: number;
  readonly width: number;
  readonly level: CoverageLevel;
}

/** The story on one line to scale, in px: the years, the records, and how each country was searched. */
export interface StripLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly signs: readonly { readonly x: number; readonly event: StoryEvent }[];
  /** From an agreement that awaits its signing to the end. */
  readonly dashedFrom: number | null;
  readonly rows: readonly { readonly country: string; readonly y: number; readonly boxes: readonly SearchedBox[] }[];
  readonly collected: number;
}

export const stripSizes = { axis: 22, records: 34, row: 20, bar: 8, names: 176, label: 13 } as const;
/** Room for the names beside the rows from this width on; else they stand above them. */
const ROOM_FOR_NAMES = 560;
/** Countries with a row of their own. */
const MOST_ROWS = 4;
/** Room per sign. */
const SIGN_ROOM = 15;
/** Room per year named. */
const TICK_ROOM = 54;

/** Moves signs that would hide each other beside each other, never past the right end. */
function besideEachOther<T extends { readonly x: number; readonly event: StoryEvent }>(signs: readonly T[], right: number): T[] {
  let free = Number.NEGATIVE_INFINITY;
  return signs
    .toSorted((a, b) => a.x - b.x)
    .map((sign, at, { length }) => {
      const x = Math.min(Math.max(sign.x, free), right - (length - 1 - at) * SIGN_ROOM);
      free = x + SIGN_ROOM * (sign.event.signing ? 1.5 : 1);
      return { ...sign, x };
    });
}

/** Lays the strip out; null for a story without a dated record. */
export function layoutStrip(
  { items }: Story,
  { countries, searched, published, width }: { countries: readonly string[]; searched: Searched; published: string; width: number },
): StripLayout | null {
  const events = items.flatMap((item) => (item.is === 'event' ? [item.event] : []));
  const starts = items.flatMap((item) => (item.is === 'event' ? [item.event.start] : 'start' in item ? [item.start] : []));
  if (events.length === 0) return null;
  const isBeside = width >= ROOM_FOR_NAMES;
  const [left, right] = [isBeside ? stripSizes.names : 8, width - 8];
  const end = Math.max(dayNumber(published), ...events.map((event) => event.end));
  const scale = timeScale(dayNumber(`${isoDay(Math.min(...starts)).slice(0, 4)}-01-01`), end, left, right);
  const collected = scale.at(Math.min(end, dayNumber(toInterval(searched.collectedTo).end) + 1));
  const listed = countries.filter((country) => Object.hasOwn(searched.coverage.countries, country)).slice(0, MOST_ROWS);
  const pitch = stripSizes.row + (isBeside ? 0 : 16);
  const top = stripSizes.axis + stripSizes.records;
  const boxesOf = (country: string) =>
    Object.entries(searched.coverage.countries[country] ?? {}).flatMap(([year, level]): SearchedBox[] => {
      const from = Math.max(scale.at(dayNumber(`${year}-01-01`)), left);
      const to = Math.min(scale.at(dayNumber(`${Number(year) + 1}-01-01`)), collected);
      return to - from > 1 ? [{ x: from, width: to - from - 1, level }] : [];
    });
  const waiting = events.filter(({ searchedTo }) => searchedTo !== null);
  return {
    height: top + listed.length * pitch + 6,
    left,
    right,
    ticks: scaleTicks(scale, Math.max(2, Math.floor((right - left) / TICK_ROOM)) + 1).map(({ day, label }) => ({
      x: scale.at(day),
      label,
    })),
    signs: besideEachOther(
      events.map((event) => ({ x: scale.at(event.start), event })),
      right,
    ),
    dashedFrom: waiting[0] ? scale.at(waiting[0].start) : null,
    rows: listed.map((country, at) => ({ country, y: top + at * pitch + (isBeside ? 0 : 16), boxes: boxesOf(country) })),
    collected,
  };
}

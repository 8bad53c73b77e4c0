import { test } from '@playwright/test';
import type { pages } from '@/domain/address/pages';
import type { TestedId } from '@/domain/records/accessibilityTests';

/** An address of every page of the catalogue that has something to show. A page that is added must be given one here. */
export const everyPage: Readonly<Record<keyof typeof pages, string>> = {
  overview: '/?country=MK&topic=cybersecurity&from=2019&to=2024-06',
  timeline: '/timeline?country=MK&topic=roaming',
  agreements: '/agreements',
  activities: '/activities?country=MK',
  initiatives: '/initiatives?topic=digital-skills',
  agreement: '/agreements/2022-bg-mk-e-certification-declaration',
  activity: '/activities/2017-12-03-cn-rs-world-internet-conference-visit',
  initiative: '/initiatives/see-itu-broadband-mapping',
  countries: '/countries',
  organisations: '/organisations?country=MK',
  sources: '/sources?country=MK&topic=roaming',
  country: '/countries/MK',
  topic: '/topics/roaming',
  organisation: '/organisations/int-regional-cooperation-council',
  pair: '/pairs/MK/RS',
  compare: '/compare?ids=AL,MK',
  explore: '/explore?topic=roaming',
  followThrough: '/follow-through',
  brief: '/brief?country=MK&topic=roaming',
  data: '/data',
  changes: '/data/changes?since=2026-08',
  about: '/about',
  embed: '/embed/records-by-country?country=MK',
};

/** Writes into the report of the run that so many pages or ways were tested, from which `npm run accessibility:record` writes what the page About says of it. */
export function recordTested(id: TestedId, count: number): void {
  test.info().annotations.push({ type: `accessibility:${id}`, description: String(count) });
}

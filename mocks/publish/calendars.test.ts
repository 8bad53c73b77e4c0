import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { toInterval } from '@/domain/time/partialDate';
import { bundledReleases } from './bundledPublication';
import { bundledOnce, hostilePublication, textOf } from './testing/publication';

// The first test publishes the whole dataset; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const days = bundledReleases().map(({ release }) => `${release.published}T00:00:00Z`);

const calendarsOf = ({ files }: ReturnType<typeof bundledOnce>) => files.filter(({ mediaType }) => mediaType === 'text/calendar');

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

describe.each([
  ['the bundled dataset', bundledOnce],
  ['hostile texts', hostilePublication],
])('the calendars of %s', (_name, publication) => {
  test('have what iCalendar demands, events in each, and no UID twice', () => {
    expect(calendarsOf(publication()).map(({ path }) => path)).toContain('calendars/all.ics');
    for (const { text } of calendarsOf(publication())) {
      const { calendar, events } = read(text);
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(calendar.getFirstPropertyValue('prodid')).toContain('Accord Atlas');
      expect(String(calendar.getFirstPropertyValue('x-wr-calname'))).toMatch(/^Accord Atlas upcoming dates(: [^,;\\]+)?$/);
      expect(events.length).toBeGreaterThan(0);
      expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toContain(`: ${events.length} date`);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true);
        expect(event.endDate.compare(event.startDate)).toBe(1);
        expect(days).toContain(String(event.component.getFirstPropertyValue('dtstamp')));
        expect(String(event.component.getFirstPropertyValue('url'))).toMatch(
          /^https:\/\/example\.org\/atlas\/(activities|agreements|initiatives)\//,
        );
      }
    }
  });

  test('have no line of more than 75 bytes, and every line ends with CRLF', () => {
    for (const { text } of calendarsOf(publication())) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }
  });
});

test('every event has the dates of its record', () => {
  const [dataset] = bundledReleases().slice(-1);
  const recorded = new Map<string, string>([
    ...(dataset?.activities ?? []).map(({ id, date, endDate }): [string, string] => [
      `activity/${id}/planned`,
      `${toInterval(date).start} ${toInterval(endDate ?? date).end}`,
    ]),
    ...(dataset?.agreements ?? []).flatMap(({ id, dates }): [string, string][] =>
      dates.ends ? [[`agreement/${id}/ends`, `${toInterval(dates.ends).start} ${toInterval(dates.ends).end}`]] : [],
    ),
    ...(dataset?.initiatives ?? []).flatMap(({ id, milestones }) =>
      milestones.map(({ date }, place): [string, string] => [
        `initiative/${id}/milestone-${place + 1}`,
        `${toInterval(date).start} ${toInterval(date).end}`,
      ]),
    ),
  ]);
  for (const { text } of calendarsOf(bundledOnce()))
    for (const { uid, startDate, endDate } of read(text).events) {
      const last = endDate.clone();
      last.adjust(-1, 0, 0, 0);
      expect([uid, `${startDate} ${last}`]).toEqual([uid, recorded.get(uid.replace('@accord-atlas.example', ''))]);
    }
});

test('the footnote on Kosovo stands with every event whose record it takes part in, and no other', () => {
  const calendars = [bundledOnce(), hostilePublication()].flatMap(calendarsOf);
  const events = calendars.flatMap(({ text }) => read(text).events);
  const isNamed = events.map(({ description }) => description.includes('Kosovo*'));
  expect(isNamed).toContain(true);
  expect(events.map(({ description }) => description.includes('UNSCR 1244/1999'))).toEqual(isNamed);
});

test('a hostile text comes back as it was, without control characters', () => {
  const { events } = read(textOf(hostilePublication(), 'calendars/all.ics'));
  const [first] = events;
  expect(events.map(({ startDate }) => String(startDate))).toEqual(['2026-12-01', '2027-05-01', '2028-02-29']);
  expect(first?.summary).toBe('=1+1 <script>alert("x")</script> & ]]> \'quoted\', a; b \\ c\nnext line  😀 Ристић \u2028 end');
  expect(events[1]?.summary).toMatch(/\(some day in May 2027\)$/);
  expect(String(events[2]?.endDate)).toBe('2028-03-01');
});

test('what has nothing ahead has no calendar', () => {
  const paths = calendarsOf(hostilePublication()).map(({ path }) => path);
  expect(paths.sort()).toEqual([
    'calendars/all.ics',
    'calendars/countries/MK.ics',
    'calendars/countries/RS.ics',
    'calendars/countries/XK.ics',
    'calendars/kinds/activities.ics',
    'calendars/kinds/agreements.ics',
    'calendars/kinds/initiatives.ics',
    'calendars/topics/broadband.ics',
    'calendars/topics/cybersecurity.ics',
    'calendars/topics/data-governance.ics',
  ]);
  expect(textOf(bundledOnce(), 'feeds/index.json')).toContain('"calendar": null');
});

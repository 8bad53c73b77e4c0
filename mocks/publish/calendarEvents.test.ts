import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toInterval } from '@/domain/time/partialDate';
import { buildIndex } from '../engine/atlasIndex';
import { activity, agreement, datasetOf, initiative } from '../testing/tinyDataset';
import { comingEvents } from './calendars';

const DAY = '2026-11-24';

function coming(parts: Parameters<typeof datasetOf>[0]) {
  return comingEvents(buildIndex(datasetOf(parts)).entries, DAY);
}

const planned = (date: string, endDate: string | null = null) => activity({ status: 'planned', title: 'A planned meeting', date, endDate });

describe('a planned activity', () => {
  it.each([
    ['2026-11-24', null, '2026-11-24', '2026-11-24', 'A planned meeting'],
    ['2026-11-20', '2026-11-24', '2026-11-20', '2026-11-24', 'A planned meeting'],
    ['2027-05', null, '2027-05-01', '2027-05-31', 'A planned meeting (some day in May 2027)'],
    ['2026-11', null, '2026-11-01', '2026-11-30', 'A planned meeting (some day in November 2026)'],
    ['2027-05-30', '2027-06', '2027-05-30', '2027-06-30', 'A planned meeting (exact days not known: 30 May 2027 to June 2027)'],
  ])('on %s to %s covers %s to %s', (date, endDate, start, end, title) => {
    const { events, yearOnly } = coming({ activities: [planned(date, endDate)] });
    expect(events).toMatchObject([{ start, end, title, isPlanned: true }]);
    expect(yearOnly).toBe(0);
  });

  it('known to the year only is counted and left out', () =>
    expect(coming({ activities: [planned('2027')] })).toEqual({ events: [], yearOnly: 1 }));

  it.each(['2026-11-23', '2026-10', '2025'])('of %s is past', (date) => {
    expect(coming({ activities: [planned(date)] })).toEqual({ events: [], yearOnly: 0 });
  });

  it('that was held, postponed or cancelled is none', () => {
    const activities = (['held', 'postponed', 'cancelled'] as const).map((status) =>
      activity({ id: `was-${status}`, status, date: '2027-01-01' }),
    );
    expect(coming({ activities }).events).toEqual([]);
  });
});

test('the end of an agreement and the milestones of an initiative stand in the order of their days', () => {
  const { events } = coming({
    agreements: [agreement({ title: 'A memorandum', dates: { announced: null, signed: '2024', inForce: null, ends: '2028-01-01' } })],
    initiatives: [
      initiative({
        title: 'A project on broadband',
        milestones: [
          { date: '2020-01-01', text: 'Begun', status: 'done' },
          { date: '2029-02', text: 'Finished', status: 'planned' },
          { date: '2027-03-04', text: 'Half done', status: 'planned' },
        ],
      }),
    ],
  });
  expect(events.map(({ id, title, start }) => [id, title, start])).toEqual([
    ['initiative/mk-broadband-project/milestone-3', 'Half done (A project on broadband)', '2027-03-04'],
    ['agreement/2024-mk-rs-memorandum/ends', 'Ends: A memorandum', '2028-01-01'],
    ['initiative/mk-broadband-project/milestone-2', 'Finished (A project on broadband) (some day in February 2029)', '2029-02-01'],
  ]);
});

test('every planned activity ahead is either an event over just the days that its date may mean, or counted', () => {
  const days = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 12 }), (list) => {
      const activities = list.map((date, place) => ({ ...planned(date), id: `number-${place}` }));
      const { events, yearOnly } = coming({ activities });
      const ahead = activities.filter(({ date }) => toInterval(date).end >= DAY);
      expect(events.length + yearOnly).toBe(ahead.length);
      for (const { id, start, end } of events)
        expect({ start, end }).toEqual(toInterval(activities.find((one) => id === `activity/${one.id}/planned`)?.date ?? ''));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { toInterval } from '@/domain/time/partialDate';
import { dayNumber, daysOf, isoDay } from '@/domain/time/timeScale';
import { drawMark, drawMarks, horizonOf } from '@/features/timeline/layout/drawnMark';
import { HORIZON, markOf, noDates, randomMarks, SEARCHED, TODAY } from '@/features/timeline/layout/randomMarks';

const LAW = { seed: 20261124, numRuns: 200 };

/** The pieces of a mark as `shape first..last day`. */
function piecesOf(fields: Partial<TimelineMark>): string[] {
  return (drawMark(markOf(fields), HORIZON)?.pieces ?? []).map(({ shape, start, end }) =>
    shape === 'fading' ? `fading after ${isoDay(end - 1)}` : `${shape} ${isoDay(start)}..${isoDay(end - 1)}`,
  );
}

const agreement = (
  dates: Partial<typeof noDates | Record<keyof typeof noDates, string | null>>,
  status: TimelineMark['status'] = 'signed',
) => piecesOf({ kind: 'agreement', type: 'treaty', status, dates: { ...noDates, ...dates } });
const initiative = (date: string | null, endDate: string | null, status: TimelineMark['status'] = 'ongoing') =>
  piecesOf({ kind: 'initiative', type: 'project', status, date, endDate });

describe('an activity', () => {
  it.each([
    ['2024-05-04', null, ['point 2024-05-04..2024-05-04']],
    ['2024-05-04', '2024-05-04', ['point 2024-05-04..2024-05-04']],
    ['2024-05-04', '2024-05-06', ['range 2024-05-04..2024-05-06']],
    ['2024-05', null, ['uncertain 2024-05-01..2024-05-31']],
    ['2024', null, ['uncertain 2024-01-01..2024-12-31']],
    ['2024-05', '2024-07', ['uncertain 2024-05-01..2024-07-31']],
    ['2024-05-04', '2024-07', ['uncertain 2024-05-04..2024-07-31']],
    ['2024', '2024-05-03', ['uncertain 2024-01-01..2024-05-03']],
    [null, '2024-05-03', ['point 2024-05-03..2024-05-03']],
    [null, null, []],
  ])('from %s to %s', (date, endDate, pieces) => expect(piecesOf({ date, endDate })).toEqual(pieces));

  it('is planned when its status says so', () => {
    expect(drawMark(markOf({ status: 'planned' }), HORIZON)?.isPlanned).toBe(true);
    expect(drawMark(markOf(), HORIZON)?.isPlanned).toBe(false);
  });
});

describe('an agreement', () => {
  it('that awaits its signing is dashed from its announcement to the last day collected, and says to which day was searched', () => {
    const mark = markOf({ kind: 'agreement', status: 'announced', date: '2024-08-28', dates: { ...noDates, announced: '2024-08-28' } });
    const piecesOf = (countries: string[], fields: Partial<TimelineMark> = {}) => {
      const drawn = drawMark({ ...mark, countries, ...fields }, HORIZON);
      return {
        shapes: drawn?.pieces.map(({ shape, start, end }) => `${shape} ${isoDay(start)}..${isoDay(end - 1)}`),
        to: drawn?.searchedTo,
      };
    };
    const shapes = ['dashed 2024-08-28..2026-02-25', 'point 2024-08-28..2024-08-28'];
    expect(piecesOf(['US'])).toEqual({ shapes, to: '2026-02-25' });
    // Of its countries RS was not researched in 2026.
    expect(piecesOf(['US', 'RS'])).toEqual({ shapes, to: '2025-12-31' });
    expect(piecesOf(['US'], { status: 'negotiating' }).to).toBe('2026-02-25');
    expect(piecesOf(['US'], { status: 'signed' })).toMatchObject({ to: null });
  });

  it('fades where no end is known', () =>
    expect(agreement({ signed: '2022-04-04' })).toEqual(['fading after 2022-04-04', 'point 2022-04-04..2022-04-04']));

  it('is dashed from its announcement to its signing, and solid from there to its end', () =>
    expect(agreement({ announced: '2020', signed: '2020-11-05', inForce: '2021-02', ends: '2025-12-31' })).toEqual([
      'dashed 2020-01-01..2020-11-04',
      'solid 2020-11-05..2025-12-31',
      'uncertain 2020-01-01..2020-12-31',
      'point 2020-11-05..2020-11-05',
      'uncertain 2021-02-01..2021-02-28',
      'point 2025-12-31..2025-12-31',
    ]));

  it('is solid only while it surely was in force', () =>
    expect(agreement({ signed: '2020', ends: '2024' })).toEqual([
      'solid 2021-01-01..2023-12-31',
      'uncertain 2020-01-01..2020-12-31',
      'uncertain 2024-01-01..2024-12-31',
    ]));

  it('is dashed to its entry into force when its signing is not known', () =>
    expect(agreement({ announced: '2020-01-01', inForce: '2021-01-01' })).toEqual([
      'dashed 2020-01-01..2020-12-31',
      'fading after 2021-01-01',
      'point 2020-01-01..2020-01-01',
      'point 2021-01-01..2021-01-01',
    ]));

  it('has no line after its last known date when it ended on a day not known', () =>
    expect(agreement({ signed: '2020-11-05', inForce: '2021-01-01' }, 'ended')).toEqual([
      'solid 2020-11-05..2021-01-01',
      'point 2020-11-05..2020-11-05',
      'point 2021-01-01..2021-01-01',
    ]));

  it('has no dashed line when it was announced within the year of its signing', () =>
    expect(agreement({ announced: '2020-06', signed: '2020' })).toEqual([
      'fading after 2020-12-31',
      'uncertain 2020-06-01..2020-06-30',
      'uncertain 2020-01-01..2020-12-31',
    ]));
});

describe('an initiative', () => {
  it.each([
    ['2020-03-01', '2024-05-31', 'completed', ['bar 2020-03-01..2024-05-31']],
    ['2021', '2025', 'adopted', ['bar 2022-01-01..2024-12-31', 'uncertain 2021-01-01..2021-12-31', 'uncertain 2025-01-01..2025-12-31']],
    ['2024', '2024', 'ongoing', ['uncertain 2024-01-01..2024-12-31']],
    ['2024', '2024-05-10', 'completed', ['uncertain 2024-01-01..2024-05-10']],
    ['2020-03-01', null, 'ongoing', ['bar 2020-03-01..2026-11-24', 'open 2026-11-25..2031-05-31']],
    ['2020', null, 'adopted', ['bar 2021-01-01..2026-11-24', 'open 2026-11-25..2031-05-31', 'uncertain 2020-01-01..2020-12-31']],
    ['2026', null, 'ongoing', ['open 2027-01-01..2031-05-31', 'uncertain 2026-01-01..2026-12-31']],
    ['2027-01-01', null, 'planned', ['open 2027-01-02..2031-05-31', 'point 2027-01-01..2027-01-01']],
    ['2020', null, 'completed', ['uncertain 2020-01-01..2026-11-24']],
    ['2020-03-01', null, 'completed', ['uncertain 2020-03-02..2026-11-24', 'point 2020-03-01..2020-03-01']],
    [null, '2024-05', 'completed', ['open 2009-06-01..2024-04-30', 'uncertain 2024-05-01..2024-05-31']],
    [null, null, 'ongoing', []],
  ] as const)('from %s to %s, %s', (date, endDate, status, pieces) => expect(initiative(date, endDate, status)).toEqual(pieces));
});

describe('random marks', () => {
  it('are drawn when they have a date, and listed when not', () => {
    fc.assert(
      fc.property(randomMarks, (marks) => {
        const { drawn, undated } = drawMarks(marks, HORIZON);
        expect(drawn.length + undated.length).toBe(marks.length);
        const hasDate = ({ date, endDate, dates }: TimelineMark) =>
          date !== null || endDate !== null || (dates !== null && Object.values(dates).some((step) => step !== null));
        expect(undated.some(hasDate)).toBe(false);
        expect(drawn.every(({ mark }) => hasDate(mark))).toBe(true);
      }),
      LAW,
    );
  });

  it('have pieces within their extent, and each step of a life cycle over exactly its days', () => {
    fc.assert(
      fc.property(randomMarks, (marks) => {
        for (const { pieces, start, end, mark } of drawMarks(marks, HORIZON).drawn) {
          expect([Math.min(...pieces.map((piece) => piece.start)), Math.max(...pieces.map((piece) => piece.end))]).toEqual([start, end]);
          for (const { shape, start: from, end: to, step } of pieces) {
            expect(shape === 'fading' ? to === from : to > from).toBe(true);
            if (shape === 'point') expect(to - from).toBe(1);
            const date = step && mark.dates?.[step];
            if (date) expect({ start: from, end: to }).toEqual(daysOf(date));
          }
        }
      }),
      LAW,
    );
  });

  it('cover every day that an activity may have taken, and no other', () => {
    fc.assert(
      fc.property(randomMarks, (marks) => {
        for (const { mark, start, end, pieces } of drawMarks(marks, HORIZON).drawn.filter((drawn) => drawn.mark.kind === 'activity')) {
          expect(pieces).toHaveLength(1);
          if (!mark.date || mark.endDate) continue;
          expect([start, end - 1].map(isoDay)).toEqual(Object.values(toInterval(mark.date)));
        }
      }),
      LAW,
    );
  });
});

it('the horizon holds today', () =>
  expect(horizonOf({ start: 10, end: 20 }, TODAY, SEARCHED)).toEqual({
    searched: SEARCHED,
    start: 10,
    today: TODAY,
    end: dayNumber('2026-11-25'),
  }));

import { describe, expect, it } from 'vitest';
import { layoutLifeCycle } from '@/charts/plot/lifeCycleLayout';
import type { Agreement } from '@/domain/records/records';
import { dayNumber } from '@/domain/time/timeScale';
import { lifeCycleBody } from '@/features/records/lifeCycle/lifeCycleChart';

const none = { announced: null, signed: null, inForce: null, ends: null };
const TODAY = '2026-11-24';
const searched = { collectedTo: '2026-02-25', coverage: { note: '', countries: {} } };

function layoutOf(dates: Agreement['dates'], status: Agreement['status'], today: string, width: number) {
  return layoutLifeCycle(lifeCycleBody({ dates, status, countries: ['RS'] }, { today, searched }), { width });
}

/** What of a layout tells where each step stands. */
function places(dates: Partial<typeof none | Record<keyof typeof none, string | null>>, status: 'signed' | 'adopted' | 'ended' = 'signed') {
  const { known, unknown, course } = layoutOf({ ...none, ...dates }, status, TODAY, 1000);
  return {
    known: known.map(({ label, shape }) => `${label} ${shape}`),
    unknown: unknown.map(({ label, place }) => `${label} ${place}`),
    end: course && (course.to > course.solidTo ? 'open' : 'known'),
  };
}

describe('where the steps of a life cycle stand', () => {
  it.each([
    [
      'only the signature is known',
      { signed: '2022-04-04' },
      ['Signed point'],
      ['Announced before', 'In force after', 'Ends after'],
      'open',
    ],
    ['only announced', { announced: '2024-05' }, ['Announced span'], ['Signed after', 'In force after', 'Ends after'], 'open'],
    ['a year is a span', { signed: '2017' }, ['Signed span'], ['Announced before', 'In force after', 'Ends after'], 'open'],
    [
      'a whole life',
      { announced: '2020', signed: '2020-11', inForce: '2021-01-01', ends: '2025-12-31' },
      ['Announced span', 'Signed span', 'In force point', 'Ends point'],
      [],
      'known',
    ],
    [
      'what is not known between two known steps stands between them',
      { announced: '2020', ends: '2025' },
      ['Announced span', 'Ends span'],
      ['Signed between', 'In force between'],
      'known',
    ],
    ['nothing is known', {}, [], ['Announced before', 'Signed before', 'In force before', 'Ends before'], null],
  ] as const)('%s', (_case, dates, known, unknown, end) => {
    expect(places(dates)).toEqual({ known, unknown, end });
  });

  it('calls the signature of what was only adopted its adoption, and the end of what is over ended', () => {
    expect(places({ signed: '2022' }, 'adopted').known).toEqual(['Adopted span']);
    expect(places({ signed: '2022' }, 'ended').unknown).toContain('Ended after');
  });
});

describe('an agreement that awaits its signing', () => {
  const announced = { ...none, announced: '2024-08-28' };

  it('is dashed to the last day collected, which is not today, with the day to which was searched', () => {
    const { waiting, course, today, known } = layoutOf(announced, 'announced', TODAY, 1000);
    expect(course).toBeNull();
    expect(waiting).toMatchObject({ from: known[0]?.from, label: 'no signing found, searched up to 25 February 2026' });
    expect(waiting?.to).toBeLessThan(today?.x ?? 0);
    expect(waiting?.to).toBeGreaterThan(known[0]?.to ?? 0);
  });

  it('is one without a later date and status alone', () => {
    expect(layoutOf({ ...announced, signed: '2025' }, 'announced', TODAY, 1000).waiting).toBeNull();
    expect(layoutOf(announced, 'signed', TODAY, 1000).waiting).toBeNull();
  });
});

describe('the course', () => {
  const courseOf = (status: 'in-force' | 'ended', dates: Partial<Record<keyof typeof none, string>>) =>
    layoutOf({ ...none, ...dates }, status, TODAY, 1000);

  it('is certain up to today where the end is open, and fades after it', () => {
    const { course, today, scale } = courseOf('in-force', { signed: '2020' });
    expect(course?.solidTo).toBe(today?.x);
    expect(course?.to).toBeGreaterThan(scale?.to ?? 0);
  });

  it('is certain only up to the last known date where it ended on a day not known', () => {
    const { course, today, known } = courseOf('ended', { signed: '2020' });
    expect(course?.solidTo).toBe(known[0]?.to);
    expect(course?.to).toBe(today?.x);
  });

  it('stops at a known end, before or after today', () => {
    for (const ends of ['2024', '2030']) {
      const { course, known } = courseOf('ended', { signed: '2020', ends });
      expect([course?.solidTo, course?.to]).toEqual([known[1]?.to, known[1]?.to]);
    }
  });
});

describe('the scale', () => {
  it('is linear: equal times are equally long', () => {
    const { known } = layoutOf({ ...none, announced: '2016-01-01', signed: '2018-01-01', inForce: '2020-01-01' }, 'signed', TODAY, 1000);
    const [a, b, c] = known.map(({ from }) => from);
    const days = [dayNumber('2018-01-01') - dayNumber('2016-01-01'), dayNumber('2020-01-01') - dayNumber('2018-01-01')];
    expect(((b ?? 0) - (a ?? 0)) / ((c ?? 0) - (b ?? 0))).toBeCloseTo((days[0] ?? 0) / (days[1] ?? 1), 6);
  });

  it('draws a partial date over exactly its days', () => {
    const { known, scale } = layoutOf({ ...none, announced: '2020', signed: '2022' }, 'signed', TODAY, 1000);
    const [first, second] = known;
    const perDay = ((scale?.to ?? 0) - (scale?.from ?? 0)) / (dayNumber(TODAY) + 1 - dayNumber('2020-01-01'));
    expect((first?.to ?? 0) - (first?.from ?? 0)).toBeCloseTo(366 * perDay, 6);
    expect((second?.from ?? 0) - (first?.to ?? 0)).toBeCloseTo(365 * perDay, 6);
  });

  it('widens a span that could not be seen about its middle', () => {
    const { known } = layoutOf({ ...none, announced: '1995', signed: '2010-06' }, 'signed', TODAY, 1000);
    expect((known[1]?.to ?? 0) - (known[1]?.from ?? 0)).toBeCloseTo(12, 6);
  });

  it('holds today, also when the end lies after it', () => {
    const open = layoutOf({ ...none, signed: '2022-04-04' }, 'signed', TODAY, 1000);
    expect(open.today?.label).toBe('as of 24 November 2026');
    expect(open.today?.x).toBeLessThanOrEqual(open.scale?.to ?? 0);
    const future = layoutOf({ ...none, signed: '2022', ends: '2030' }, 'signed', TODAY, 1000);
    expect(future.today?.x).toBeLessThan(future.course?.to ?? 0);
    expect(layoutOf(none, 'announced', TODAY, 1000).today).toBeNull();
  });

  it.each([560, 700, 1000])('has few ticks, inside it, and room for every label at %i px', (width) => {
    const { ticks, scale, known, unknown } = layoutOf({ ...none, signed: '2004-03', inForce: '2005-01-01' }, 'signed', TODAY, width);
    expect(ticks.every(({ x }) => x >= (scale?.from ?? 0) && x <= (scale?.to ?? 0))).toBe(true);
    expect(ticks.slice(1).every(({ x }, index) => x - (ticks[index]?.x ?? 0) > 40)).toBe(true);
    for (const { box } of [...known, ...unknown]) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(width);
    }
  });

  it('keeps labels of the same row apart when everything happens within days of today', () => {
    const dates = { announced: '2026-11-20', signed: '2026-11-21', inForce: '2026-11-22', ends: '2026-11-23' };
    const { known, today } = layoutOf(dates, 'ended', TODAY, 560);
    const boxes = [...known.map(({ box }) => box), ...(today ? [today.box] : [])];
    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.row === b.row && a.left < b.left + b.width && b.left < a.left + a.width),
    );
    expect(overlaps).toEqual([]);
    expect(Math.max(...boxes.map(({ row }) => row))).toBeGreaterThan(0);
  });
});

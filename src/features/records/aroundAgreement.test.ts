import { describe, expect, it } from 'vitest';
import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import { activityTrack, groupCommitments, splitRelatives } from '@/features/records/aroundAgreement';

function relative(date: string | null, direction: 'to' | 'from'): RelatedRecord {
  const shared = { kind: 'agreement', id: 'other', title: 'Another agreement', endDate: null, countries: [] } as const;
  return { ...shared, type: 'memorandum', status: 'signed', date, direction, countries: [] };
}

describe('what an agreement of May 2020 follows, and what followed it', () => {
  it.each([
    ['one named and earlier', '2019', 'to', 'before'],
    ['one named and later: the record names its successor', '2021-01-01', 'to', 'after'],
    ['one that names it and is later', '2021', 'from', 'after'],
    ['one that names it and is earlier', '2019-03', 'from', 'before'],
    ['one named in the same year: the dates do not tell', '2020', 'to', 'before'],
    ['one that names it in the same year', '2020', 'from', 'after'],
    ['one named and not dated', null, 'to', 'before'],
  ] as const)('%s', (_case, date, direction, side) => {
    const { before, after } = splitRelatives('2020-05', [relative(date, direction)]);
    expect([before.length, after.length]).toEqual(side === 'before' ? [1, 0] : [0, 1]);
  });
});

const promise = (text: string, kind: 'training' | 'funding', activityIds: string[] = []) => ({
  text,
  kind,
  followUps: activityIds.map((activityId) => ({ activityId, note: 'A note' })),
});

describe('commitments by type', () => {
  it('keep their place in the record, which their evidence is filed under', () => {
    const groups = groupCommitments([promise('a', 'training'), promise('b', 'funding'), promise('c', 'training')]);
    expect(groups.map(({ label, items }) => [label, items.map(({ position }) => position)])).toEqual([
      ['Training', [0, 2]],
      ['Funding', [1]],
    ]);
  });
});

const activity = (id: string, date: string | null, endDate: string | null = null): RelatedRecord => ({
  kind: 'activity',
  id,
  title: 'An activity',
  date,
  endDate,
  type: 'meeting',
  status: 'held',
  countries: [],
  direction: 'from',
});

describe('activities on one scale', () => {
  it('run from the first possible day to the last', () => {
    const track = activityTrack([activity('first', '2020'), activity('last', '2023-12-31')], null);
    expect(track?.marks.get('first')).toEqual({ shape: 'span', from: 0, to: 366 / 1461 });
    expect(track?.marks.get('last')).toEqual({ shape: 'point', from: 1460 / 1461, to: 1 });
    expect(track?.ticks.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('of several days are spans, and an end before its start does not turn one round', () => {
    const track = activityTrack([activity('several', '2020-01-01', '2020-01-05'), activity('odd', '2021', '2020')], null);
    expect(track?.marks.get('several')?.shape).toBe('span');
    const odd = track?.marks.get('odd');
    expect(odd && odd.to > odd.from).toBe(true);
  });

  it('share it with the agreement', () => {
    expect(activityTrack([activity('a', '2020'), activity('b', '2021')], '2019')?.agreement?.from).toBe(0);
    expect(activityTrack([activity('a', '2020'), activity('b', '2021')], null)?.agreement).toBeNull();
  });

  it('need none when fewer than two are dated', () => {
    expect(activityTrack([activity('a', '2020'), activity('b', null)], '2019')).toBeNull();
  });
});

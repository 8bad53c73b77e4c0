import { describe, expect, it } from 'vitest';
import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import { activityTrack } from '@/features/records/aroundAgreement';

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

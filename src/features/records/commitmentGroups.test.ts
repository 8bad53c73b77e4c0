import { describe, expect, it } from 'vitest';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { groupCommitments, possibleFollowUps } from '@/features/records/aroundAgreement';

const promise = (text: string, kind: 'training' | 'funding', activityIds: string[] = []) => ({
  text,
  kind,
  followUps: activityIds.map((activityId) => ({ activityId, note: 'A note' })),
});

const stub = (id: string, date: string | null): RecordStub => ({
  kind: 'activity',
  id,
  title: 'An activity',
  date,
  endDate: null,
  type: 'training',
  status: 'held',
  countries: [],
});

describe('commitments by kind', () => {
  it('keep their place in the record, which their evidence is filed under', () => {
    const groups = groupCommitments([promise('a', 'training'), promise('b', 'funding'), promise('c', 'training')]);
    expect(groups.map(({ label, items }) => [label, items.map(({ position }) => position)])).toEqual([
      ['Training', [0, 2]],
      ['Funding', [1]],
    ]);
  });

  it('never show a recorded follow-up as a possible one; the others stand oldest first', () => {
    const commitment = promise('a', 'training', ['held-in-2020']);
    const candidates = [stub('held-in-2022', '2022'), stub('held-in-2020', '2020'), stub('held-in-2021', '2021-05')];
    expect(possibleFollowUps(commitment, candidates).map(({ id }) => id)).toEqual(['held-in-2021', 'held-in-2022']);
  });
});

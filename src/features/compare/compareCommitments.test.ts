import { describe, expect, it } from 'vitest';
import { commitmentRows, sameWords } from '@/features/compare/compareCommitments';
import { agreementOf } from '@/testing/records';

type Commitment = ReturnType<typeof agreementOf>['commitments'][number];

function detailOf(...commitments: readonly (readonly [Commitment['kind'], string, boolean?])[]) {
  const made = commitments.map(
    ([kind, text, isKept]): Commitment => ({ kind, text, followUps: isKept ? [{ activityId: '2024-a', note: 'Held' }] : [] }),
  );
  return { record: agreementOf({ commitments: made }) };
}

const one = detailOf(['training', 'Train officials', true], ['training', 'Teach in schools'], ['funding', 'Look for money']);
const two = detailOf(['working-group', 'Meet twice a year'], ['training', 'Train  OFFICIALS.']);

describe('commitments side by side', () => {
  it('stand by kind in the vocabulary’s order, equal ones beside each other before the others, each with its follow-up', () => {
    const rows = commitmentRows([one, two]);
    const told = rows.map(({ kind, sameIn, cells }) => [kind, sameIn, ...cells.map((cell) => cell.map(({ text }) => text).join(' | '))]);
    const training = told.filter(([kind]) => kind === 'training');
    expect(training).toEqual([
      ['training', 2, 'Train officials', 'Train  OFFICIALS.'],
      ['training', 0, 'Teach in schools', ''],
    ]);
    expect(rows.find(({ sameIn }) => sameIn > 0)?.cells.map((cell) => cell[0]?.followUp)).toEqual(['recorded', 'none']);
    expect(told).toHaveLength(4);
  });

  it('hold every commitment once', () => {
    const places = commitmentRows([one, two]).map(({ cells }) => cells.map((cell) => cell.map(({ position }) => position)));
    for (const [at, { record }] of [one, two].entries())
      expect(places.flatMap((cells) => cells[at] ?? []).sort()).toEqual(record.commitments.map((_, position) => position));
  });

  it('say in how many agreements the same stands', () => {
    const cells = [[], [], []];
    expect([0, 2, 3].map((sameIn) => sameWords({ sameIn, cells }))).toEqual(['', 'the same in 2 of 3', 'the same in all']);
    expect(sameWords({ sameIn: 2, cells: [[], []] })).toBe('the same in both');
  });

  it('of agreements without any are no rows', () => {
    expect(commitmentRows([detailOf(), detailOf()])).toEqual([]);
  });
});

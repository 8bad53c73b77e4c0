import { expect, test } from 'vitest';
import { unequalWords } from '@/features/followThrough/GroupTable';

const answerOf = (recorded: number, followed: number, follow: 'agreements' | 'commitments' = 'agreements') =>
  unequalWords({ follow, groups: [{ recorded, followed }] } as unknown as Parameters<typeof unequalWords>[0]);

test('says why more agreements have a follow-up on record than count in the curve', () => {
  expect(answerOf(47, 46)).toMatch(/^ 47 have a follow-up on record, 46 of them count in the curve\. The other has no dated signing/);
  expect(answerOf(49, 46)).toMatch(/The other 3 have no dated signing/);
  expect(answerOf(46, 46)).toBe('');
  // Commitments are another unit, so that the numbers need not be alike.
  expect(answerOf(47, 60, 'commitments')).toBe('');
});

import { describe, expect, it } from 'vitest';
import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import { splitRelatives } from '@/features/records/aroundAgreement';

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

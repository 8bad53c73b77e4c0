import { describe, expect, it } from 'vitest';
import { counted, listed, lowerFirst, percent } from '@/domain/words/sentences';

describe('words', () => {
  it.each([
    [0, 10, '0%'],
    [1, 1000, 'less than 1%'],
    [45, 100, '45%'],
    [999, 1000, '99%'],
    [10, 10, '100%'],
    [0, 0, '0%'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });

  it('counts in the singular and the plural', () => {
    expect([0, 1, 1204].map((n) => counted(n, 'record'))).toEqual(['0 records', '1 record', '1,204 records']);
    expect(counted(2, 'country', 'countries')).toBe('2 countries');
  });

  it('lists with an and before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  it('leaves all but the first letter as it is', () => {
    expect(lowerFirst('Telecoms and 5G')).toBe('telecoms and 5G');
  });
});

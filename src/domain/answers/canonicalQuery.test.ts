import { describe, expect, test } from 'vitest';
import { canonicalQuery } from '@/domain/answers/canonicalQuery';
import { endpoints } from '@/domain/answers/endpoints';

const of = (id: keyof typeof endpoints, query: string) => canonicalQuery(endpoints[id].parameters, new URLSearchParams(query));

describe('questions that mean the same are one text', () => {
  test.each<[keyof typeof endpoints, string, string]>([
    ['overview', '', ''],
    ['overview', 'release=2026.09', ''],
    ['overview', 'topic=roaming&country=RS,MK', 'country=MK,RS&topic=roaming'],
    ['overview', 'country=RS&country=MK,RS', 'country=RS'],
    ['overview', 'to=2024&from=2019&time=underway', 'from=2019&to=2024&time=underway'],
    ['overview', 'sort=title&country=RS', 'country=RS'],
    ['rhythm', 'time=undated', 'time=undated'],
    ['activities', 'page=1&pageSize=25&sort=-date&country=RS', 'country=RS'],
    ['activities', 'pageSize=all&page=2&sort=title&country=RS', 'country=RS&sort=title&page=2&pageSize=all'],
    ['timeline', 'lane=country&q=b c', 'q=b+c'],
    ['timeline', 'lane=topic', 'lane=topic'],
    ['organisation', 'merged=false', ''],
    ['organisation', 'merged=true', 'merged=true'],
    ['search', 'q=%20min ', 'q=min'],
    ['search', `q=${'a'.repeat(300)}`, `q=${'a'.repeat(200)}`],
    ['changes', 'until=2026.11&since=2026.09&country=RS', 'country=RS&since=2026.09&until=2026.11'],
    ['meta', 'country=RS', ''],
  ])('%s: %s', (id, query, expected) => {
    expect(of(id, query)).toBe(expected);
    expect(of(id, expected)).toBe(expected);
  });
});

import { expect, test } from 'vitest';
import type { Meta } from '@/domain/answers/apiAnswers';
import { readChangeSpan } from '@/routes/data/changeSpan';

const releases = ['2026.09', '2026.10', '2026.11'].map((id) => ({
  id,
  published: '2026-09-01',
  collectedTo: '2026-08',
  note: 'A release.',
  records: 1,
}));

test.each([
  [{ since: null, until: null }, '2026.11', '2026.10', '2026.11', []],
  [{ since: '2026.09', until: null }, '2026.11', '2026.09', '2026.11', []],
  [{ since: '2026.09', until: null }, '2026.10', '2026.09', '2026.10', []],
  [{ since: null, until: '2026.09' }, '2026.11', '2026.09', '2026.09', []],
  [{ since: '2026.11', until: '2026.11' }, '2026.11', '2026.11', '2026.11', []],
  [{ since: '1999', until: 'later' }, '2026.11', '2026.10', '2026.11', ['until', 'since']],
  [{ since: '2026.11', until: '2026.10' }, '2026.11', '2026.09', '2026.10', ['since']],
])('%j in release %s is from %s to %s', (raw, release, since, until, named) => {
  const span = readChangeSpan(raw, { release, releases } as unknown as Meta);
  expect({ since: span.since, until: span.until }).toEqual({ since, until });
  expect(span.problems.map(({ parameter }) => parameter)).toEqual(named);
});

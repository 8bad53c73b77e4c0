import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerSchemas } from '@/domain/answers/answerSchemas';
import { API_PATH, type EndpointId, endpoints, fillPath } from '@/domain/answers/endpoints';
import { filterQuery } from '@/domain/facets/filterCodec';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { lazily } from '../engine/missing';
import { archiveOf } from '../engine/releases';
import { anyFilters, dataset } from '../testing/bundledViews';
import { answer, respond } from '../testing/respond';
import { answererFor } from './answer';
import { served } from './endpoints';

const countries = fc.constantFrom('MK', 'RS', 'AL', 'EU', 'mk', 'ZZ');
const idsIn = (records: readonly { readonly id: string }[]) => fc.constantFrom(...records.map(({ id }) => id), 'no-such-id');

/** What may fill the path of each endpoint that has names in it, for the most part what is there. */
const valuesOf: Partial<Record<EndpointId, fc.Arbitrary<Readonly<Record<string, string>>>>> = {
  activity: fc.record({ id: idsIn(dataset.activities) }),
  agreement: fc.record({ id: idsIn(dataset.agreements) }),
  initiative: fc.record({ id: idsIn(dataset.initiatives) }),
  country: fc.record({ code: countries }),
  topic: fc.record({ id: fc.constantFrom('roaming', 'cybersecurity', 'ro/aming', 'weather') }),
  organisation: fc.record({ id: idsIn(dataset.organisations) }),
  pair: fc.constantFrom({ a: 'MK', b: 'RS' }, { a: 'AL', b: 'XK' }, { a: 'RS', b: 'MK' }, { a: 'MK', b: 'ZZ' }),
};

/** What endpoints ask beside the filters, good and bad. */
const others = fc.constantFrom(
  '',
  '',
  '',
  'page=2',
  'page=0',
  'sort=-title',
  'sort=size',
  'pageSize=all',
  'pageSize=501',
  'lane=topic',
  'lane=colour',
  'merged=true',
  'merged=perhaps',
  'q=min',
  'q=one&q=two',
  'since=2026.11',
  'since=2026.12&until=2026.11',
  'release=2026.11',
  'release=1999.01',
  'contry=MK',
  'countryMatch=all',
  'country=uk',
  'from=2024-13',
);

const questions = fc
  .constantFrom(...idsOf(endpoints))
  .chain((id) => fc.tuple(fc.constant(id), valuesOf[id] ?? fc.constant({}), anyFilters, others, fc.boolean()))
  .map(([id, values, filters, rest, isFiltered]) => ({
    id,
    values,
    query: [isFiltered ? filterQuery(filters) : '', rest].filter(Boolean).join('&'),
  }));

test('every question is answered, or refused, with and without a request alike; what is answered is what clients check for', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(questions, async ({ id, values, query }) => {
      const reply = await answer(id, { values, params: new URLSearchParams(query) });
      const response = await respond(new Request(`https://example.org/atlas${API_PATH}${fillPath(endpoints[id].path, values)}?${query}`));
      const body: unknown = await response.json();
      const outcome = `${id} ${response.status}`;
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      if (reply.problem) {
        expect([response.status, body]).toStrictEqual([reply.problem.status, reply.problem]);
        expect(response.headers.get('x-dataset-release')).toBe(reply.release);
        return;
      }
      expect([response.status, response.headers.get('x-dataset-release')]).toEqual([200, reply.answer.release]);
      // As it is, not only as it would be written: nothing is in it that JSON would drop or change.
      expect(reply.answer).toStrictEqual(body);
      expect(answerSchemas[id].parse(body)).toEqual(body);
    }),
    { seed: 14, numRuns: 1000 },
  );
  for (const id of idsOf(endpoints)) expect([...seen.keys()]).toContain(`${id} 200`);
  expect([...seen.keys()].filter((outcome) => outcome.endsWith(' 400')).length).toBeGreaterThan(8);
  expect([...seen.keys()].filter((outcome) => outcome.endsWith(' 404')).length).toBeGreaterThan(3);
});

test('an endpoint that has to fetch something answers later, and its failure is a problem', async () => {
  const archive = archiveOf(dataset);
  const meta = { values: {}, params: new URLSearchParams() };
  const withMeta = (load: () => Promise<{ release: string }>) => {
    const later = lazily('what it needs', load);
    return answererFor(archive, { ...served, meta: { ...served.meta, answer: () => later() } });
  };
  const reply = withMeta(async () => ({ release: 'later' }))('meta', meta);
  expect(reply).toBeInstanceOf(Promise);
  expect(await reply).toEqual({ answer: { release: 'later', query: '' } });
  expect(await withMeta(() => Promise.reject(new Error('no shard')))('meta', meta)).toMatchObject({ problem: { status: 500 } });
});

test('an answer under a text tells how that was read, only where it does not count as it stands', async () => {
  const ask = async (id: 'overview' | 'agreements', q: string) => answer(id, { values: {}, params: new URLSearchParams({ q }) });
  expect(await ask('overview', 'serbia xqzw roaming')).toMatchObject({
    answer: { query: 'q=serbia+xqzw+roaming', text: { dropped: ['xqzw'], corrected: [] } },
  });
  expect(await ask('agreements', 'cybersecurty')).toMatchObject({
    answer: { text: { dropped: [], corrected: [{ typed: 'cybersecurty', read: 'cybersecurity' }] } },
  });
  expect(await ask('overview', 'serbia roaming')).not.toHaveProperty('answer.text');
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { sortKeys } from '@/domain/address/listQuery';
import { API_PATH } from '@/domain/answers/endpoints';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { bundledTexts } from '../api/bundledArchive';
import { responderFor } from '../api/respond';
import { randomFilters } from '../testing/randomFilters';
import { syntheticDataset } from '../testing/syntheticDataset';
import { activity, agreement, datasetOf } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { type Dataset, readDataset } from './dataset';
import { whenLoaded } from './missing';
import { indexFiles, type LoadFile, type ReadArchive, readArchive } from './readArchive';
import { archiveOf } from './releases';

const { dataset } = readDataset(bundledTexts);

/** Returns what loads the files of a dataset from memory, and the names of those that were loaded. */
function filesOf(of: Dataset, change: (name: string, bytes: Uint8Array<ArrayBuffer>) => ArrayBuffer = (_, { buffer }) => buffer) {
  const files = new Map(Array.from(indexFiles(buildIndex(of)), ({ name, bytes }) => [name, bytes.slice()]));
  const names: string[] = [];
  const load: LoadFile = async (name) => {
    names.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`the file ${name} is not there`);
    return change(name, bytes.slice());
  };
  return { load, names, files };
}

const ask = async (respond: ReturnType<typeof responderFor>, path: string) => {
  const response = await respond(new Request(`https://example.org${API_PATH}${path}`));
  return { status: response.status, body: await response.text() };
};

/** One question to each endpoint under the filters. */
function questions(of: Dataset, filters: Filters, place: number): string[] {
  const under = (path: string, more = '') => {
    const query = [filterQuery(filters), more].filter(Boolean).join('&');
    return query ? `${path}?${query}` : path;
  };
  const some = <T extends { id: string }>(records: readonly T[]) => records[place % Math.max(1, records.length)]?.id ?? 'none';
  const sort = `sort=${['', '-'][place % 2]}${sortKeys[place % sortKeys.length]}`;
  return [
    '/meta',
    under('/overview'),
    under('/timeline', 'lane=topic'),
    under('/rhythm'),
    under('/activities', sort),
    under('/agreements', `${sort}&pageSize=all`),
    under('/initiatives', `${sort}&page=2&pageSize=10`),
    `/activities/${some(of.activities)}`,
    `/agreements/${some(of.agreements)}`,
    `/initiatives/${some(of.initiatives)}`,
    '/agreements/there-is-none',
    under('/countries/MK'),
    under('/topics/cybersecurity'),
    under(`/organisations/${some(of.organisations)}`),
    under('/pairs/MK/RS'),
    under('/sources'),
    `/search?q=${['min', 'cyber', 'sko', ''][place % 4]}`,
  ];
}

describe.each<[string, Dataset]>([
  ['the real records', dataset],
  ['synthetic records', syntheticDataset(dataset, 600, 7)],
  [
    'two records of one id',
    datasetOf({ activities: [activity({ id: 'one' })], agreements: [agreement({ id: 'one', relatedAgreementIds: ['one'] })] }),
  ],
  ['no records', datasetOf()],
])('from the files of %s', (_, of) => {
  let archive: ReadArchive;
  const built = responderFor(archiveOf(of));
  beforeAll(async () => {
    archive = await readArchive(filesOf(of).load);
  });

  test('every endpoint gives the same answer as from the records', async () => {
    const read = responderFor(archive);
    await fc.assert(
      fc.asyncProperty(randomFilters(dataset), fc.nat(5000), async (filters, place) => {
        for (const question of questions(of, filters, place)) expect(await ask(read, question)).toEqual(await ask(built, question));
      }),
      { seed: 20261124, numRuns: 25 },
    );
  });

  test('an earlier release, and what changed since, is the same too', async () => {
    const read = responderFor(archive);
    const first = of.releases[0]?.id;
    for (const path of ['/meta', '/overview', '/agreements', `/changes`].map(
      (one) => `${one}?${one === '/changes' ? 'since' : 'release'}=${first}`,
    ))
      expect(await ask(read, path)).toEqual(await ask(built, path));
  });
});

describe('files are loaded', () => {
  test('two at the start, further ones by the questions that need them, each once', async () => {
    const { load, names } = filesOf(dataset);
    const archive = await readArchive(load);
    const respond = responderFor(archive);
    for (const path of ['/meta', '/overview?country=MK', '/countries/MK', '/rhythm']) expect((await ask(respond, path)).status).toBe(200);
    expect(names).toEqual(['columns', 'short']);
    await ask(respond, '/activities');
    const ofList = names.slice(2);
    expect(ofList.length).toBeGreaterThan(0);
    expect(ofList.length).toBeLessThan(4);
    await ask(respond, '/overview?q=cyber');
    expect(names.at(-1)).toBe('text');
    const before = names.length;
    await Promise.all(['/activities', '/overview?q=cyb'].map((path) => ask(respond, path)));
    expect(names).toHaveLength(before);
  });

  test('all of them once there is time: then every answer is there at once', async () => {
    const { load, names, files } = filesOf(dataset);
    const archive = await readArchive(load);
    await archive.loadRest();
    expect(new Set(names)).toEqual(new Set(files.keys()));
    expect(names).toHaveLength(files.size);
    const { newest } = archive;
    expect(() => newest.need(newest.columns.newest)).not.toThrow();
    expect(newest.changes()).toEqual(dataset.changes);
  });

  test('again, where one did not arrive', async () => {
    let isDown = true;
    const { load } = filesOf(dataset);
    const archive = await readArchive(async (name) => {
      if (isDown && !['columns', 'short'].includes(name)) throw new Error('no connection');
      return load(name);
    });
    const respond = responderFor(archive);
    for (const path of ['/activities', '/overview?q=cyber', '/changes?since=2026.11']) {
      const { status, body } = await ask(respond, path);
      expect({ status, says: body.includes('no connection. Reload the page') }).toEqual({ status: 500, says: true });
    }
    isDown = false;
    for (const path of ['/activities', '/overview?q=cyber', '/changes?since=2026.11']) expect((await ask(respond, path)).status).toBe(200);
  });

  test('of very many records as they are asked for, and those not asked for since long make room', async () => {
    const { load, names } = filesOf(syntheticDataset(dataset, 10_500, 7));
    const archive = await readArchive(load);
    await archive.loadRest();
    expect(names).toEqual(['columns', 'short']);
    const { newest } = archive;
    const { rows, newest: order } = newest.columns;
    const isThere = (row: number) => {
      try {
        return newest.entryAt(row).position === row;
      } catch {
        return false;
      }
    };
    for (const row of order) await whenLoaded(() => newest.entryAt(row));
    const all = names.length - 2;
    expect(all).toBe(new Set(names).size - 2);
    const held = order.filter(isThere).length / rows;
    expect(held).toBeLessThan(66 / all);
    expect(held).toBeGreaterThan(60 / all);
    expect([isThere(order[0] ?? 0), isThere(order.at(-1) ?? 0)]).toEqual([false, true]);
    // What needs all of them at one time is given all of them.
    await whenLoaded(() => newest.need(order));
    expect(order.every(isThere)).toBe(true);
  });
});

describe('refused with the reason is', () => {
  const other = { ...dataset, release: { ...dataset.release, id: '2020.01' } };
  const replaced = (name: string, by: Dataset | string) => async () => {
    const foreign = typeof by === 'string' ? new TextEncoder().encode(by) : filesOf(by).files.get(name);
    const { load } = filesOf(dataset, (file, { buffer }) => (file === name ? (foreign?.slice().buffer ?? buffer) : buffer));
    return responderFor(await readArchive(load));
  };
  test.each<[string, string, Dataset | string, string, string]>([
    ['a page taken for the columns', 'columns', '<!doctype html>', '/meta', 'no file of the index'],
    ['columns of another release', 'columns', other, '/meta', '2020.01'],
    ['records in short of another release', 'short', other, '/meta', '2020.01'],
    ['records in short of fewer records', 'short', datasetOf({ release: dataset.release }), '/meta', 'has 0 records'],
    ['records of another release', '0', other, '/activities', 'of release 2020.01'],
    ['a page taken for records', '0', '<!doctype html>', '/activities', 'is not valid JSON'],
    ['something else than records', '0', '{}', '/activities', 'holds no records'],
    ['words of another release', 'text', other, '/overview?q=cyber', 'of release 2020.01'],
    ['something else than changes', 'changes', '{}', '/changes?since=2026.11', 'holds no list'],
  ])('%s', async (_, name, by, path, reason) => {
    const outcome = await replaced(name, by)().then(
      (respond) => ask(respond, path),
      (cause: unknown) => ({ status: 500, body: String(cause) }),
    );
    expect(outcome.status).toBe(500);
    expect(outcome.body).toContain(reason);
  });
});

test('an order that is read is that of the records', async () => {
  const index = buildIndex(dataset);
  const { newest } = await readArchive(filesOf(dataset).load);
  for (const key of sortKeys)
    for (const descending of [true, false]) expect(newest.order({ key, descending })).toEqual(index.order({ key, descending }));
});

import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import {
  activityDetailSchema,
  activityListSchema,
  agreementDetailSchema,
  agreementListSchema,
  initiativeDetailSchema,
  initiativeListSchema,
  metaSchema,
  overviewSchema,
  problemSchema,
  searchSchema,
} from '@/domain/answers/apiAnswers';
import { changesAnswerSchema } from '../../src/domain/answers/changesAnswer';
import { buildIndex } from '../engine/atlasIndex';
import { readDataset } from '../engine/dataset';
import { archiveOf } from '../engine/releases';
import { respond } from '../testing/respond';
import { activity, datasetOf, fileOf } from '../testing/tinyDataset';
import { archiveFrom, bundledTexts } from './bundledArchive';
import { responderFor } from './respond';

const { dataset: newest } = readDataset(bundledTexts);

function ask(path: string, answer = respond, method = 'GET'): Promise<Response> {
  return answer(new Request(`https://example.org/atlas/api/v1${path}`, { method }));
}

async function problemOf(response: Response): Promise<z.infer<typeof problemSchema>> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('every resource answers in the shape that clients check, and names its release', () => {
  test.each<[string, z.ZodType]>([
    ['/meta', metaSchema],
    ['/overview', overviewSchema],
    ['/overview?country=MK&country=RS&from=2019&to=2024-06&q=certification', overviewSchema],
    ['/activities', activityListSchema],
    ['/activities?pageSize=all', activityListSchema],
    ['/agreements?sort=title&page=2', agreementListSchema],
    ['/initiatives?pageSize=500', initiativeListSchema],
    ['/activities/2014-09-29-ba-me-mk-rs-roaming-agreement-signing', activityDetailSchema],
    ['/agreements/2014-ba-me-mk-rs-roaming-price-agreement', agreementDetailSchema],
    ['/initiatives/mk-digital-economy-node-project', initiativeDetailSchema],
    ['/search?q=min', searchSchema],
    ['/search', searchSchema],
    ['/changes?since=2026.11&country=MK', changesAnswerSchema],
  ])('%s', async (path, schema) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-dataset-release')).toBe(newest.release.id);
    expect(schema.safeParse(await response.json()).error).toBeUndefined();
  });
});

test('every record of every list has a detail', async () => {
  for (const [kind, list, detail] of [
    ['activities', activityListSchema, activityDetailSchema],
    ['agreements', agreementListSchema, agreementDetailSchema],
    ['initiatives', initiativeListSchema, initiativeDetailSchema],
  ] as const) {
    const { items } = list.parse(await (await ask(`/${kind}?pageSize=all`)).json());
    for (const { id } of items) expect(detail.safeParse(await (await ask(`/${kind}/${id}`)).json()).success).toBe(true);
  }
});

describe('what scripts of an earlier version ask is answered by what it is called now', () => {
  test.each([
    ['/overview?country=MK,RS&countryMatch=all', 'country=MK&country=RS'],
    ['/overview?countryMatch=all&country=EL,RS&topic=roaming', 'country=GR&country=RS&topic=roaming'],
    ['/agreements?country=MK,RS&countryMatch=any&sort=title', 'country=MK,RS&sort=title'],
    ['/timeline?country=UK&country=XKX', 'country=GB&country=XK'],
  ])('%s is %s', async (path, query) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect((await response.json()).query).toBe(query);
  });

  test('and a value that is none any more is refused with the one that holds it', async () => {
    const { detail, errors } = await problemOf(await ask('/overview?followUp=possible'));
    expect(errors?.map(({ code }) => code)).toEqual(['retired-value']);
    expect(detail).toContain('Use followUp=none.');
  });
});

describe('what cannot be used is refused by name', () => {
  test.each([
    ['/overview?topic=cyber', ['topic']],
    ['/overview?country=ZZ,MK&status=signed,done', ['country', 'status']],
    ['/overview?org=no-such-body', ['org']],
    ['/overview?from=2024-13', ['from']],
    ['/overview?from=2024&to=2023', ['from']],
    ['/overview?countryMatch=both', ['countryMatch']],
    ['/overview?by=topic', ['by']],
    ['/overview?followUp=possible', ['followUp']],
    ['/overview?country=MK&country=ZZ', ['country']],
    ['/overview?country=MK&country=', ['country']],
    ['/overview?scope=two,three', ['scope']],
    ['/overview?contact=no', ['contact']],
    ['/overview?time=now', ['time']],
    ['/overview?time=undated&from=2019', ['from']],
    ['/overview?from=2019&from=2020', ['from']],
    ['/overview?q=one&q=two', ['q']],
    ['/overview?contry=MK', ['contry']],
    ['/activities?sort=title&sort=date', ['sort']],
    ['/activities?sort=size', ['sort']],
    ['/activities?page=0', ['page']],
    ['/activities?page=1.5&kind=x', ['kind', 'page']],
    ['/activities?pageSize=501', ['pageSize']],
    ['/activities?pageSize=0', ['pageSize']],
    ['/activities?pageSize=some', ['pageSize']],
  ])('%s', async (path, parameters) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    const { errors, detail } = await problemOf(response);
    expect(errors?.map(({ parameter }) => parameter)).toEqual(parameters);
    expect(detail).not.toContain('left out');
  });

  test('a text that is too long is cut, not refused', async () => {
    expect((await ask(`/overview?q=${'a'.repeat(300)}`)).status).toBe(200);
    expect((await ask(`/search?q=${'a'.repeat(300)}`)).status).toBe(200);
  });
});

describe('unknown addresses answer 404 as a problem document', () => {
  test.each([
    ['/agreements/no-such-agreement', "no agreement 'no-such-agreement'"],
    ['/activities/2014-ba-me-mk-rs-roaming-price-agreement', "no activity '2014-ba-me-mk-rs-roaming-price-agreement'"],
    ['/nothing', '/atlas/api/v1/nothing'],
    ['/agreements/a/b', '/atlas/api/v1/agreements/a/b'],
    ['/../v2/meta', '/atlas/api/v2/meta'],
  ])('%s', async (path, words) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toContain(words);
  });

  test('and so does another method', async () => {
    expect((await ask('/meta', respond, 'POST')).status).toBe(404);
  });
});

test('a page past the end is empty and tells the true total', async () => {
  const { items, total, page } = activityListSchema.parse(await (await ask('/activities?page=999')).json());
  expect({ items, total, page }).toEqual({ items: [], total: newest.activities.length, page: 999 });
});

test('a list without a page size has 25, and all of them when asked for', async () => {
  const first = agreementListSchema.parse(await (await ask('/agreements')).json());
  expect({ size: first.pageSize, items: first.items.length }).toEqual({ size: 25, items: 25 });
  const all = agreementListSchema.parse(await (await ask('/agreements?pageSize=all')).json());
  expect({ total: all.total, items: all.items.length }).toEqual({ total: newest.agreements.length, items: newest.agreements.length });
});

test('a fault of the engine answers 500 as a problem document', async () => {
  const index = buildIndex(datasetOf());
  const broken = Object.defineProperty({ ...index }, 'columns', {
    get: () => {
      throw new Error('broken index');
    },
  });
  const response = await ask('/overview', responderFor({ newest: broken, at: () => broken }));
  expect(response.status).toBe(500);
  expect((await problemOf(response)).detail).toContain('broken index');
});

test('an empty dataset answers too', async () => {
  const empty = responderFor(archiveOf(datasetOf()));
  for (const path of ['/meta', '/overview', '/activities?pageSize=all', '/search?q=a']) expect((await ask(path, empty)).status).toBe(200);
});

test('a malformed record is left out with a warning that names it, and the rest works', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const file = fileOf([activity({ id: 'sound-one' }), { ...activity({ id: 'bad-one' }), date: 'May' }, activity({ id: 'sound-two' })]);
  const answer = responderFor(archiveFrom({ ...bundledTexts, 'activities.json': file }));
  expect(warn.mock.calls.flat()).toEqual([expect.stringContaining("activities.json bad-one date: 'May' is not a date")]);
  const { items } = activityListSchema.parse(await (await ask('/activities', answer)).json());
  expect(items.map(({ id }) => id)).toEqual(['sound-one', 'sound-two']);
  const { totals } = overviewSchema.parse(await (await ask('/overview', answer)).json());
  expect(totals).toMatchObject({ activity: 2, agreement: newest.agreements.length, initiative: newest.initiatives.length });
});

import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { problemSchema } from '@/domain/answers/apiAnswers';
import { rhythmSchema, timelineSchema } from '@/domain/answers/timelineAnswers';
import { readDataset } from '../engine/dataset';
import { archiveOf } from '../engine/releases';
import { respond } from '../testing/respond';
import { datasetOf } from '../testing/tinyDataset';
import { bundledTexts } from './bundledArchive';
import { responderFor } from './respond';

const { dataset: newest } = readDataset(bundledTexts);

function ask(path: string, answer = respond): Promise<Response> {
  return answer(new Request(`https://example.org/atlas/api/v1${path}`));
}

async function answered<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('x-dataset-release')).toBe(newest.release.id);
  return schema.parse(await response.json());
}

test.each([
  ['/timeline', 'country'],
  ['/timeline?lane=topic', 'topic'],
  ['/timeline?country=MK&country=RS&from=2019&to=2024-06&q=certification&lane=type', 'type'],
  ['/timeline?lane=org&kind=agreement', 'org'],
])('%s answers in lanes of %s', async (path, lane) => {
  const answer = await answered(path, timelineSchema);
  expect(answer.lane).toBe(lane);
  expect(answer.marks).toHaveLength(answer.total);
});

test('the timeline of everything holds every record, and its window leaves span and density alone', async () => {
  const all = await answered('/timeline', timelineSchema);
  expect(all.total).toBe(newest.activities.length + newest.agreements.length + newest.initiatives.length);
  const some = await answered('/timeline?from=2024&to=2024', timelineSchema);
  expect(some.total).toBeLessThan(all.total);
  expect({ span: some.span, density: some.density }).toEqual({ span: all.span, density: all.density });
});

test('the rhythm counts contacts of every kind that is asked for, a signing and its agreement once', async () => {
  const [both, ...each] = await Promise.all(
    ['', '&kind=activity', '&kind=agreement', '&kind=initiative'].map((kind) => answered(`/rhythm?country=MK${kind}`, rhythmSchema)),
  );
  expect(both?.countries[0]).toMatchObject({ country: 'MK' });
  expect(each.map(({ records }) => records).reduce((sum, count) => sum + count, 0)).toBe(both?.records);
  expect(both?.total).toBeLessThan(both?.records ?? 0);
  expect(each[2]).toMatchObject({ total: 0, countries: [] });
});

describe('what cannot be used is refused by name', () => {
  test.each([
    ['/timeline?lane=status', ['lane']],
    ['/timeline?lane=', ['lane']],
    ['/timeline?lane=Country', ['lane']],
    ['/timeline?lane=topic&lane=org', ['lane']],
    ['/timeline?from=2024&to=2023', ['from']],
    ['/timeline?to=2024-02-30', ['to']],
    ['/timeline?topic=cyber&lane=none', ['topic', 'lane']],
    ['/timeline?laen=topic', ['laen']],
    ['/rhythm?from=2024-05&to=2024-04', ['from']],
    ['/rhythm?org=no-such-body', ['org']],
  ])('%s', async (path, parameters) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors, detail } = problemSchema.parse(await response.json());
    expect(errors?.map(({ parameter }) => parameter)).toEqual(parameters);
    expect(detail).not.toContain('left out');
  });

  test('a lane with the ones that are known', async () => {
    const { detail } = problemSchema.parse(await (await ask('/timeline?lane=status')).json());
    expect(detail).toBe('“lane=status” is not usable; expected one of country, topic, type, org.');
  });
});

test('an empty dataset answers too', async () => {
  const empty = responderFor(archiveOf(datasetOf()));
  expect(timelineSchema.parse(await (await ask('/timeline?from=2024', empty)).json())).toMatchObject({ total: 0, span: null, marks: [] });
  expect(rhythmSchema.parse(await (await ask('/rhythm', empty)).json())).toMatchObject({ total: 0, quarters: [], countries: [] });
});

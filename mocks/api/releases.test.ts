import { describe, expect, test } from 'vitest';
import { activityDetailSchema, activityListSchema, metaSchema, problemSchema } from '@/domain/answers/apiAnswers';
import { changesAnswerSchema } from '../../src/domain/answers/changesAnswer';
import { readDataset } from '../engine/dataset';
import { archiveOf } from '../engine/releases';
import { plainSteps, withHistory } from '../testing/withHistory';
import { bundledTexts } from './bundledArchive';
import { responderFor } from './respond';

const { dataset, asPublished } = withHistory(readDataset(bundledTexts).dataset, plainSteps);
const answer = responderFor(archiveOf(dataset));

function ask(path: string): Promise<Response> {
  return answer(new Request(`https://example.org/atlas/api/v1${path}`));
}

const addressed = [
  '/meta',
  '/overview?country=MK',
  '/timeline?lane=topic',
  '/rhythm',
  '/activities',
  '/agreements?sort=title',
  '/initiatives',
  `/agreements/${dataset.agreements[0]?.id}`,
  '/countries/MK',
  '/topics/roaming',
  `/organisations/${asPublished[0]?.organisations[0]?.id}`,
  '/pairs/MK/RS',
  '/search?q=min',
  '/changes?since=2026.09',
];

describe.each(addressed)('%s', (path) => {
  const joint = path.includes('?') ? '&' : '?';

  test.each(['2026.09', '2026.10', '2026.11'])('answers from release %s and says so', async (release) => {
    const response = await ask(`${path}${joint}release=${release}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-dataset-release')).toBe(release);
    expect(await response.json()).toMatchObject({ release });
  });

  test('answers from the newest release when none is named', async () => {
    expect((await ask(path)).headers.get('x-dataset-release')).toBe('2026.11');
  });

  test.each(['1999.01', '', '2026.09,2026.10'])('refuses release “%s” by name, with the known ones', async (release) => {
    const response = await ask(`${path}${joint}release=${release}`);
    expect(response.status).toBe(400);
    const { errors, detail } = problemSchema.parse(await response.json());
    expect(errors).toMatchObject([{ parameter: 'release', value: release }]);
    expect(detail).toContain(`“release=${release}” is not a release of this dataset. The releases are 2026.09, 2026.10, 2026.11.`);
  });
});

test('an earlier release has the records that it was published with', async () => {
  for (const [i, release] of ['2026.09', '2026.10', '2026.11'].entries()) {
    const { items } = activityListSchema.parse(await (await ask(`/activities?pageSize=all&release=${release}`)).json());
    const published = asPublished[i]?.activities ?? [];
    // Lists say more of a record than what it was published with.
    const own = items.map(({ scope: _scope, contact: _contact, ...record }) => record);
    expect(new Map(own.map((item) => [item.id, item]))).toEqual(new Map(published.map((item) => [item.id, item])));
  }
});

test('the description of a release lists all releases with their numbers of records, and the newest', async () => {
  const meta = metaSchema.parse(await (await ask('/meta?release=2026.09')).json());
  expect(meta).toMatchObject({ release: '2026.09', published: '2026-09-01', newest: '2026.11' });
  const sizes = asPublished.map(({ activities, agreements, initiatives }) => activities.length + agreements.length + initiatives.length);
  expect(meta.releases.map(({ id, records }) => [id, records])).toEqual(['2026.09', '2026.10', '2026.11'].map((id, at) => [id, sizes[at]]));
});

test('a detail tells what became of the record', async () => {
  const added = dataset.changes.find(({ change }) => change === 'added');
  const { history } = activityDetailSchema.parse(await (await ask(`/activities/${added?.id}`)).json());
  expect(history.at(-1)).toMatchObject({ release: '2026.10', change: 'added', reason: 'Step of 2026.10.' });
});

test('a record that was removed is answered with the release that removed it and why; the release before still has it', async () => {
  const removed = dataset.changes.find(({ change, release }) => change === 'removed' && release === '2026.11');
  const gone = await ask(`/activities/${removed?.id}`);
  expect(gone.status).toBe(404);
  expect(problemSchema.parse(await gone.json()).detail).toBe(
    `There is no activity '${removed?.id}' in release 2026.11. It was removed with release 2026.11: Step of 2026.11. Earlier releases still have it.`,
  );
  expect((await ask(`/activities/${removed?.id}?release=2026.10`)).status).toBe(200);
});

describe('what changed', () => {
  const changes = async (query: string) => changesAnswerSchema.parse(await (await ask(`/changes?${query}`)).json());

  test('since the first release, since the second, until the second', async () => {
    const sizes = ({ added, revised, removed }: Awaited<ReturnType<typeof changes>>) => [added.length, revised.length, removed.length];
    const all = await changes('since=2026.09');
    expect(all).toMatchObject({ since: '2026.09', until: '2026.11', release: '2026.11', total: sizes(all).reduce((a, b) => a + b) });
    expect(sizes(all)).toEqual([2, 3, 2]);
    expect(sizes(await changes('since=2026.10'))).toEqual([1, 2, 1]);
    expect(sizes(await changes('since=2026.09&until=2026.10'))).toEqual([1, 2, 1]);
    expect(sizes(await changes('since=2026.09&release=2026.10'))).toEqual([1, 2, 1]);
    expect(sizes(await changes('since=2026.09&kind=agreement'))).toEqual([0, 1, 0]);
    expect(sizes(await changes('since=2026.11'))).toEqual([0, 0, 0]);
  });

  test.each([
    ['', ['since']],
    ['since=1999.01', ['since']],
    ['since=2026.09&until=later', ['until']],
    ['since=1999.01&until=later', ['since', 'until']],
    ['since=2026.11&until=2026.09', ['since']],
    ['since=2026.09&topic=cyber', ['topic']],
    ['since=2026.09&since=2026.10', ['since']],
  ])('refuses “%s” by name', async (query, parameters) => {
    const response = await ask(`/changes?${query}`);
    expect(response.status).toBe(400);
    const { errors } = problemSchema.parse(await response.json());
    expect(errors?.map(({ parameter }) => parameter)).toEqual(parameters);
  });
});

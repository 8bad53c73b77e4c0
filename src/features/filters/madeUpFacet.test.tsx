import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facet } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import type { AtlasRecord } from '@/domain/records/atlasRecord';

/*
 * An entry of the catalogue and what a record has of it are all that a facet needs: one that nobody has written any other code for is found wherever
 * a facet must appear. It stands in the middle of the catalogue, before the topics.
 */
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const letter: Facet = {
  label: 'First letter',
  ids: alphabet,
  isKnown: (value): value is string => alphabet.includes(value),
  read: (text) => text.toLowerCase(),
  nameOf: (value) => value.toUpperCase(),
  chip: (name) => `Titles with ${name}`,
  ofKind: { agreement: { m: 'M', t: 'T' }, initiative: {} },
};
const lettersOf = ({ record }: Pick<AtlasRecord, 'record'>) =>
  [record.title.charAt(0).toLowerCase()].filter((one) => alphabet.includes(one));

/** The first page of all has to wait for its modules. */
const PATIENCE = { timeout: 20_000 };

// All modules are loaded again around the larger catalogue, and once more after it, for the files that share this worker.
async function load() {
  const { facets } = await import('@/domain/facets/facets');
  for (const [name, facet] of Object.entries(facets)) {
    Reflect.deleteProperty(facets, name);
    Object.assign(facets, name === 'topic' ? { letter, topic: facet } : { [name]: facet });
  }
  const { valuesOf } = await import('../../../mocks/engine/atlasIndex');
  Object.assign(valuesOf, { letter: lettersOf });
  return {
    ...(await import('@/domain/facets/filters')),
    ...(await import('@/domain/facets/filterCodec')),
    ...(await import('@/domain/facets/filterWords')),
    ...(await import('@/domain/address/linkProblem')),
    ...(await import('@/domain/address/parameterOrder')),
    ...(await import('@/domain/answers/apiAnswers')),
    ...(await import('@/api/client')),
    ...(await import('@/features/filters/FilterRail')),
    ...(await import('@/features/filters/ActiveFilters')),
    ...(await import('@/testing/renderPage')),
    ...(await import('../../../mocks/api/bundledArchive')),
    ...(await import('../../../mocks/testing/respond')),
    ...(await import('../../../mocks/publish/openApi')),
    ...(await import('../../../mocks/publish/site')),
  };
}

let app: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  vi.resetModules();
  app = await load();
}, 120_000);
afterAll(() => vi.resetModules());
beforeEach(() => app.setTransport(app.respond));

/** The filters of a link; nothing in it may be unknown. */
function filtersOf(link: string): Filters {
  const { filters, problems } = app.parseFilters(new URLSearchParams(link));
  expect(problems).toEqual([]);
  return filters;
}

async function overview(query: string) {
  const answer = await app.respond(new Request(`https://atlas.invalid/api/v1/overview${query}`));
  expect(answer.status).toBe(200);
  return app.overviewSchema.parse(await answer.json());
}

describe('a facet that was only added to the catalogue', { timeout: 60_000 }, () => {
  it('is read from a link and written into it, in its place', () => {
    const link = '?country=MK&letter=m,t&topic=roaming';
    expect(filtersOf('?topic=roaming&letter=t,m,t&country=MK')).toMatchObject({
      country: [['MK']],
      letter: [['m', 't']],
      topic: [['roaming']],
    });
    expect(app.serialiseFilters(filtersOf('?topic=roaming&letter=t,m,t&country=MK'))).toBe(link);
    expect(app.serialiseFilters(app.noFilters)).toBe('');
    expect(app.parameterOrder.slice(0, 5)).toEqual(['kind', 'country', 'letter', 'topic', 'type']);
  });

  it('names a value that is not known', () => {
    const { filters, problems } = app.parseFilters(new URLSearchParams('letter=7,m'));
    expect(filters).toMatchObject({ letter: [['m']] });
    expect(problems.map(app.linkProblemSentence)).toEqual([
      'The link asks for first letter “7”, which is not known here. It was left out.',
    ]);
  });

  it('is counted and worded among the choices, each of which can be taken back', () => {
    const filters = filtersOf('?letter=m,t&topic=roaming');
    expect(app.activeCount(filters)).toBe(3);
    expect(app.filterSentence(filters, String)).toBe('Titles with M or Titles with T; Roaming');
    const [first] = app.activeChoices(filters, String);
    expect(first).toMatchObject({ key: 'letter.0.m', label: 'Titles with M', without: { letter: [['t']] } });
  });

  it('filters, and is counted without its own choice', async () => {
    const { activities, agreements, initiatives } = app.archiveFrom(app.bundledTexts).newest.dataset;
    const firstLetters = [...activities, ...agreements, ...initiatives].flatMap((record) => lettersOf({ record }));
    const count = (one: string) => firstLetters.filter((other) => other === one).length;
    const { total, facets } = await overview('?letter=m,t');
    expect(total).toBe(count('m') + count('t'));
    expect(total).toBeGreaterThan(0);
    const held = alphabet.filter(count).map((value) => ({ value, count: count(value) }));
    expect(facets).toMatchObject({ letter: held });
    const all = await overview('');
    expect(all.total).toBeGreaterThan(total);
    const topics = (list: { count: number }[]) => list.reduce((sum, one) => sum + one.count, 0);
    expect(topics(facets.topic)).toBeLessThan(topics(all.facets.topic));
  });

  it('is described by OpenAPI, with its values', () => {
    const text = app.openApi(app.archiveFrom(app.bundledTexts).newest.dataset, app.siteAt(undefined, '/')).text;
    const { paths, components } = JSON.parse(text);
    for (const path of ['/overview', '/timeline', '/agreements', '/changes'])
      expect(paths[path].get.parameters).toContainEqual({
        name: 'letter',
        in: 'query',
        description: 'First letter: any of the values, separated by commas. Given again, any of those values too.',
        schema: { type: 'array', items: { type: 'string', enum: alphabet } },
        style: 'form',
        explode: false,
      });
    expect(components.schemas.Overview.properties.facets.properties).toHaveProperty('letter');
  });

  it('stands among the filters in its place, with its counts, and a tick sets it', async () => {
    const all = await overview('');
    const { user } = app.renderPage(
      <>
        <app.FilterRail answered={{ overview: all, filters: app.noFilters }} />
        <app.ActiveFilters />
      </>,
    );
    const group = within(await screen.findByRole('group', { name: 'First letter' }, PATIENCE));
    const headings = screen.getAllByRole('group').map((each) => each.querySelector('legend')?.textContent);
    expect(headings.slice(0, 4)).toEqual(['Kind of record', 'Country', 'First letter', 'Topic']);
    await user.click(group.getAllByRole('checkbox')[0] ?? document.body);
    await waitFor(() => expect(location.search).toMatch(/^\?letter=[a-z]$/), PATIENCE);
    expect(await screen.findByRole('button', { name: /^Remove Titles with [A-Z]$/ }, PATIENCE)).toBeVisible();
  });

  it('is offered on a page of one kind with the values of that kind alone', async () => {
    const answered = { overview: await overview(''), filters: app.noFilters };
    app.renderPage(<app.FilterRail answered={answered} kind="agreement" />);
    const group = within(await screen.findByRole('group', { name: 'First letter' }, PATIENCE));
    const names = group.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent?.charAt(0));
    expect(names.toSorted()).toEqual(['M', 'T']);
    app.renderPage(<app.FilterRail answered={answered} kind="activity" />);
    await waitFor(() => expect(screen.getAllByRole('group', { name: 'Topic' })).toHaveLength(2), PATIENCE);
    expect(screen.getAllByRole('group', { name: 'First letter' })).toHaveLength(1);
  });
});

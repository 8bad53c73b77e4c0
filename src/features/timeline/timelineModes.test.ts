import { describe, expect, it, test } from 'vitest';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { serialiseAll, settleAll } from '@/domain/address/parameters';
import { laneParameters, timelineParameters } from '@/features/timeline/timelineModes';

const usual = {
  lane: null,
  order: 'count',
  mode: 'auto',
  table: null,
  sort: 'newest',
  page: 1,
  lanes: 'first',
  colour: 'kind',
  band: null,
  view: null,
  record: null,
};

describe('the page’s own parameters', () => {
  it('show the first lanes by country when nothing is asked for', () => {
    const empty = { lane: '', order: '', mode: '', table: '', sort: '', lanes: '', record: '' };
    expect(settleAll(timelineParameters, empty)).toEqual({ values: usual, problems: [] });
    expect(settleAll(timelineParameters, {})).toEqual({ values: usual, problems: [] });
  });

  it('take what is known', () => {
    const asked = {
      lane: 'org',
      order: 'name',
      mode: 'rhythm',
      table: 'rhythm',
      sort: 'oldest',
      lanes: 'all',
      colour: 'topic',
      band: 'open',
      view: '2024-05..2024-06',
      record: 'activity/some-id',
    };
    const values = { ...asked, page: 2, view: { from: '2024-05', to: '2024-06' } };
    expect(settleAll(timelineParameters, { ...asked, page: '2' })).toEqual({ values, problems: [] });
    expect(serialiseAll(timelineParameters, settleAll(timelineParameters, { ...asked, page: '2' }).values)).toEqual({
      ...asked,
      page: '2',
    });
    expect(serialiseAll(timelineParameters, settleAll(timelineParameters, { view: '2024..2024' }).values).view).toBe('2024');
  });

  test.each([
    ['lane', 'colour', 'country, topic, type, org'],
    ['order', 'size', 'count, name'],
    ['mode', 'cube', 'auto, lanes, story, rhythm'],
    ['table', 'other', 'timeline'],
    ['sort', 'random', 'newest, oldest'],
    ['lanes', 'few', 'all'],
    ['colour', 'mood', 'kind, topic, scope'],
    ['band', 'half', 'open, folded'],
    ['record', 'meeting/some-id', 'activity/'],
    ['record', 'activity/a/b', 'activity/'],
    ['record', 'activity/', 'activity/'],
  ])('name %s=%s, which is not known, and say what is', (parameter, value, known) => {
    const { values, problems } = settleAll(timelineParameters, { [parameter]: value });
    expect(problems).toMatchObject([{ parameter, value }]);
    const [sentence] = problems.map(linkProblemSentence);
    expect(sentence).toContain(known);
    expect(sentence).toContain(`${parameter}=${value}`);
    expect(values).toEqual(usual);
  });
});

it('lanes leave what is the default unwritten', () => {
  const written = (asked: Readonly<Record<string, string>>) => serialiseAll(laneParameters, settleAll(laneParameters, asked).values);
  expect(written({})).toEqual({ lane: null, order: null, lanes: null, colour: null });
  expect(written({ lane: 'topic', lanes: 'all' })).toEqual({ lane: 'topic', order: null, lanes: 'all', colour: null });
});

it.each(['soon', '2024..', '2024..2025..2026', '2025..2024'])('a window that is none, view=%s, is named and left out', (view) => {
  const { values, problems } = settleAll(timelineParameters, { view });
  expect(values.view).toBeNull();
  expect(problems).toMatchObject([{ parameter: 'view' }]);
});

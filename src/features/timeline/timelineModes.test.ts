import { describe, expect, it, test } from 'vitest';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { serialiseAll, settleAll } from '@/domain/address/parameters';
import { laneParameters, timelineParameters } from '@/features/timeline/timelineModes';

const usual = { lane: 'country', order: 'count', mode: 'auto', table: null, sort: 'newest', page: 1, lanes: 'first', record: null };

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
      record: 'activity/some-id',
    };
    expect(settleAll(timelineParameters, { ...asked, page: '2' })).toEqual({ values: { ...asked, page: 2 }, problems: [] });
  });

  test.each([
    ['lane', 'colour', 'country, topic, type, org'],
    ['order', 'size', 'count, name'],
    ['mode', 'cube', 'auto, lanes, story, rhythm'],
    ['table', 'other', 'timeline'],
    ['sort', 'random', 'newest, oldest'],
    ['lanes', 'few', 'all'],
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
  expect(written({})).toEqual({ lane: null, order: null, lanes: null });
  expect(written({ lane: 'topic', lanes: 'all' })).toEqual({ lane: 'topic', order: null, lanes: 'all' });
});

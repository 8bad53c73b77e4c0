import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { laneVariables } from '@/domain/answers/timelineAnswers';
import { laneOrders, laneParameters, settleModes } from '@/features/timeline/timelineModes';

const empty = { lane: '', order: '', mode: '', table: '', sort: '', lanes: '', record: '' };

describe('the page’s own parameters', () => {
  it('show the first lanes by country when nothing is asked for', () => {
    expect(settleModes(empty)).toEqual({
      lane: 'country',
      order: 'count',
      mode: 'lanes',
      isTable: false,
      sort: 'newest',
      isAllLanes: false,
      record: null,
      problems: [],
    });
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
    expect(settleModes(asked)).toEqual({
      lane: 'org',
      order: 'name',
      mode: 'rhythm',
      isTable: true,
      sort: 'oldest',
      isAllLanes: true,
      record: 'activity/some-id',
      problems: [],
    });
  });

  it('keep the table of each mode apart', () => {
    expect(settleModes({ ...empty, table: 'timeline' }).isTable).toBe(true);
    expect(settleModes({ ...empty, table: 'rhythm' }).isTable).toBe(false);
    expect(settleModes({ ...empty, table: 'timeline', mode: 'rhythm' }).isTable).toBe(false);
  });

  test.each([
    ['lane', 'colour', 'country, topic, type, org'],
    ['order', 'size', 'count, name'],
    ['mode', 'cube', 'lanes, rhythm'],
    ['table', 'other', 'timeline'],
    ['sort', 'random', 'newest, oldest'],
    ['lanes', 'few', 'all'],
    ['record', 'meeting/some-id', 'activity/'],
    ['record', 'activity/a/b', 'activity/'],
    ['record', 'activity/', 'activity/'],
  ])('name %s=%s, which is not known, and say what is', (parameter, value, known) => {
    const { problems, ...modes } = settleModes({ ...empty, [parameter]: value });
    expect(problems).toMatchObject([{ parameter, value }]);
    const [sentence] = problems.map(linkProblemSentence);
    expect(sentence).toContain(known);
    expect(sentence).toContain(`${parameter}=${value}`);
    const { problems: _, ...usual } = settleModes(empty);
    expect(modes).toEqual(usual);
  });
});

describe(laneParameters, () => {
  it('leaves what is the default unwritten', () => {
    expect(laneParameters(settleModes({}))).toEqual({ lane: '', order: '', lanes: '' });
    expect(laneParameters(settleModes({ lane: 'topic', lanes: 'all', sort: 'oldest' }))).toEqual({
      lane: 'topic',
      order: '',
      lanes: 'all',
    });
  });

  it('is read back as it was, for any lanes', () => {
    const anyLanes = fc.record({
      lane: fc.constantFrom(...laneVariables),
      order: fc.constantFrom(...laneOrders),
      isAllLanes: fc.boolean(),
    });
    fc.assert(
      fc.property(anyLanes, (lanes) => {
        expect(settleModes(laneParameters(lanes))).toMatchObject({ ...lanes, problems: [] });
      }),
      { seed: 20261124 },
    );
  });
});

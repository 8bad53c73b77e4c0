import { describe, expect, it } from 'vitest';
import { noteTexts } from '@/charts/model';
import { drawnGroups, followThroughChart } from '@/charts/series/followSeries';
import type { FollowSplit, FollowUnit } from '@/domain/answers/followThroughModes';
import { followGroupName, YEAR } from '@/domain/answers/followThroughWords';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { followThroughOf } from '../../../mocks/engine/followThrough/followThrough';
import { firstIndex } from '../../../mocks/testing/firstRelease';

function answerOf(patch: Partial<Filters> = {}, split: FollowSplit = 'scope', follow: FollowUnit = 'agreements') {
  return followThroughOf(firstIndex, { filters: filtersWith(patch), follow, split });
}

describe('the chart of follow-through', () => {
  it('says what is on record within a year, with its band, and who is ahead', () => {
    const chart = followThroughChart(answerOf());
    expect(chart.finding).toMatch(
      /^Within a year of signing, 23% had a follow-up on record \(95% band 16 to 32%\); within five years, \d+%\. The bands of “Three and more” \(\d+% within a year\) and “One country” \(\d+%\) overlap: the difference may be chance\.$/,
    );
    expect(chart.amount).toBe('123 agreements');
    expect(noteTexts(chart).join(' ')).toContain('(two countries 70, one country 28, three and more 25)');
  });

  it('draws all and the largest groups with enough, each as what it is', () => {
    const answer = answerOf({}, 'country');
    const { body, table } = followThroughChart(answer);
    expect(body.lines.map(({ hue }) => hue)).toEqual([null, 'first', 'second', 'third', 'fourth'].slice(0, body.lines.length));
    expect(drawnGroups(answer).every(({ counted, followed }) => counted >= 10 && followed >= 5)).toBe(true);
    expect(table.rows).toHaveLength(answer.groups.length);
    expect(table.keys?.rows[0]).toEqual(['all', 'All']);
  });

  it('quotes no share of which fewer than ten were still watched', () => {
    const answer = answerOf({ country: [['MK']] }, 'topic');
    const { table, finding } = followThroughChart(answer);
    for (const [at, { isDrawn, boldTo, value }] of answer.groups.entries()) {
      const isKnown = isDrawn && boldTo >= YEAR;
      expect(table.rows[at]?.[3] === 'too few').toBe(!isKnown);
      if (!isKnown) expect(finding).not.toContain(`“${followGroupName('topic', value)}”`);
    }
  });

  it('counts commitments as such', () => {
    const chart = followThroughChart(answerOf({}, 'none', 'commitments'));
    expect(chart.title).toBe('Share of commitments with a recorded follow-up');
    expect(chart.amount).toMatch(/^\d+ commitments in 123 agreements$/);
    expect(chart.body.lines).toHaveLength(1);
  });

  it.each<[string, Partial<Filters>, RegExp]>([
    ['few', { country: [['BG']] }, /agreements?, none with a follow-up on record: too few for a curve/],
    ['none', { country: [['MC']] }, /^None of these agreements has both a dated signing and a recorded commitment\.$/],
  ])('with %s draws nothing and says why', (_, patch, finding) => {
    const chart = followThroughChart(answerOf(patch));
    expect(chart.body.lines).toEqual([]);
    expect(chart.finding).toMatch(finding);
  });

  it('says “on record” in every sentence on what was followed up', () => {
    for (const split of ['scope', 'kind', 'topic', 'country', 'none'] as const) {
      const chart = followThroughChart(answerOf({}, split));
      for (const text of [chart.title, chart.finding.split('. ')[0] ?? '']) expect(text).toMatch(/on record|recorded/);
    }
  });
});

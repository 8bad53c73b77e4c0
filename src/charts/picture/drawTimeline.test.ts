import { describe, expect, it } from 'vitest';
import { drawTimeline } from '@/charts/picture/drawTimeline';
import { asText } from '@/charts/picture/testing/asText';
import { bodies } from '@/charts/picture/testing/sampleBodies';
import { textWidth } from '@/charts/plot/wrapText';
import type { TimelineBody } from '@/charts/timelineBody';
import { LIGHT, lightPalette, thinned } from '@/ui/palette';

const WIDTH = 1120;
const body: TimelineBody = bodies.timeline;

function draw(drawn: TimelineBody) {
  return asText(drawn, drawTimeline(drawn, { width: WIDTH, height: null, palette: lightPalette, legend: true }));
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

/** A crowd in each lane, drawn as columns. */
const crowd: TimelineBody = {
  ...body,
  inView: { records: 150, places: 150 * body.lanes.length },
  lanes: body.lanes.map((lane) => ({
    ...lane,
    marks: lane.marks
      .slice(0, 1)
      .flatMap((mark) =>
        Array.from({ length: 150 }, (_, at) => ({ ...mark, key: `agreement/${at}`, start: 18_000 + at * 10, end: 18_001 + at * 10 })),
      ),
  })),
};

describe('a timeline in a picture', () => {
  it('names its parts, the dates, the days in view and the records, and explains the signs that occur', () => {
    const texts = textsOf(draw(body).svg);
    for (const { label } of body.lanes) expect(texts).toContain(label);
    for (const text of [
      'Under way, 2',
      '2019',
      '2023',
      'A memorandum on data',
      'A meeting of many',
      'A platform',
      'A strategy',
      '1 January 2019 to 30 June 2024',
    ])
      expect(texts).toContain(text);
    for (const text of [
      'activity',
      'agreement',
      'initiative',
      'agreement with its signing: two records',
      'planned or announced',
      'day not known',
    ])
      expect(texts).toContain(text);
  });

  it('draws planned records hollow, and dates that are not known to the day light', () => {
    const { svg } = draw(body);
    const { activity } = lightPalette.kinds;
    expect(svg).toContain(`fill="${lightPalette.ground}" stroke="${activity}" stroke-width="1.5" stroke-dasharray="3 2"`);
    expect(svg).toContain(`fill="${thinned(activity, lightPalette.ground, LIGHT)}" stroke="${activity}"`);
  });

  it('draws a crowd as columns, with the number of the tallest in each lane', () => {
    const texts = textsOf(draw(crowd).svg);
    expect(texts).not.toContain('A memorandum on data, one of many');
    expect(texts.filter((text) => /^\d{1,2}$/.test(text)).length).toBeGreaterThanOrEqual(crowd.lanes.length);
  });

  it.each([
    ['few', body],
    ['a crowd', crowd],
    ['a window', { ...body, window: { start: 18_600, end: 19_100 } }],
  ])('keeps everything inside the frame: %s', (_, drawn) => {
    const { svg } = draw(drawn);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const [, x, size, weight, anchor, text = ''] of svg.matchAll(
      /<text x="([-\d.]+)"[^>]*font-size="([\d.]+)" font-weight="(\d+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g,
    )) {
      const width = textWidth(text, Number(size), Number(weight));
      const start = Number(x) - width * ({ start: 0, middle: 0.5, end: 1 }[anchor ?? ''] ?? 0);
      expect(start, text).toBeGreaterThanOrEqual(-0.01);
      expect(start + width, text).toBeLessThanOrEqual(WIDTH + 0.01);
    }
  });

  it('shows markup in a name as text', () => {
    const { svg } = draw({
      ...body,
      lanes: body.lanes.map((lane) => ({
        ...lane,
        label: '<b>',
        marks: lane.marks.map((mark) => ({ ...mark, label: '<i>', title: '<i>' })),
      })),
    });
    expect(svg).not.toMatch(/<b>|<i>/);
  });
});

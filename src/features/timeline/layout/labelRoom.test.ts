import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NamedLane } from '@/charts/plot/timeline/timelineLayout';
import { layoutTimeline } from '@/charts/plot/timeline/timelineLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { contentOf, markOf, RANGE, randomBody } from '@/features/timeline/layout/randomMarks';
import { bodyInWindow } from '@/features/timeline/layout/timelineBody';

const LONG = 'First regional conference on the protection of children and young people from harm on the internet';
/** So many records that their full titles are not asked for; all but one lie early. */
const early = Array.from({ length: 14 }, (_, at) =>
  markOf({ id: `r${at}`, title: `Meeting ${at}`, date: `2011-0${1 + (at % 9)}-10`, lanes: ['MK'] }),
);

function labelsOf(lanes: readonly { readonly form: string }[]): string[] {
  const isNamed = (lane: { readonly form: string }): lane is NamedLane => lane.form === 'named';
  return lanes.filter(isNamed).flatMap(({ units }) => units.flatMap(({ placed }) => placed?.text ?? []));
}

const laid = (date: string, more: Parameters<typeof markOf>[0][] = [], width = 1100) => {
  const marks = [
    ...early,
    markOf({ id: 'long', title: LONG, date, lanes: ['MK'] }),
    ...more.map((own) => markOf({ lanes: ['MK'], ...own })),
  ];
  return labelsOf(layoutTimeline(bodyInWindow(contentOf(marks), RANGE, null), { width, text: 13 }).lanes);
};

test('a title that was cut stands in full where nothing is beside it', () => {
  expect(laid('2014-05-05')).toContain(LONG);
});

test('it is as long as the room up to the edge of the view, or up to what stands beside it, allows', () => {
  const atEdge = laid('2024-01-01').find((text) => text.startsWith('First regional'));
  const short = laid('2028-01-01').find((text) => text.startsWith('First regional'));
  expect(atEdge?.endsWith('…')).toBe(true);
  expect(atEdge?.length).toBeGreaterThan(36);
  expect(atEdge?.length).toBeLessThan(LONG.length);
  expect(short).toBe(LONG);
});

test('law: a label that is cut has no room for the next longer form of it, at the side where it stands', () => {
  fc.assert(
    fc.property(randomBody, fc.integer({ min: 240, max: 1400 }), (body, width) => {
      const { lanes, measures } = layoutTimeline(body, { width, text: 13 });
      for (const lane of lanes) {
        if (lane.form !== 'named') continue;
        const inView = lane.units.filter((unit) => unit.isInView);
        for (const unit of inView) {
          const { placed, longer, label } = unit;
          if (!placed || (!longer.includes(placed.text) && placed.text !== label)) continue;
          const next = longer.filter((form) => form.length > placed.text.length).at(-1);
          if (!next) continue;
          const more = textWidth(next, measures.text, unit.fontWeight);
          const isRight = placed.x >= unit.core.x1;
          const [x0, x1] = isRight ? [placed.x, placed.x + more] : [placed.x + placed.width - more, placed.x + placed.width];
          const isTaken = inView.some((other) => {
            if (other === unit || other.row !== unit.row) return false;
            const [from, to] = [
              Math.min(other.x0, other.placed?.x ?? other.x0),
              Math.max(other.x1, other.placed ? other.placed.x + other.placed.width : other.x1),
            ];
            return from < x1 + measures.air && x0 < to + measures.air;
          });
          expect(x0 < 0 || x1 > width || isTaken, placed.text).toBe(true);
        }
      }
    }),
    { seed: 20261130, numRuns: 60, endOnFailure: true },
  );
});

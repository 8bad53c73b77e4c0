import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AxisTick, axisTicks, LABEL_INSET, leadLabel } from '@/charts/plot/timeline/axisTicks';
import { dayNumber } from '@/domain/time/timeScale';

const LAW = { seed: 20261124, numRuns: 300 };
const WIDTH = 1300;
const at = (scale: number) => ({ scale, origin: dayNumber('2020-01-01'), text: 13 });

/** Labels of both rows for the time between two days on a line of 1,300 px. */
function labels(start: string, end: string) {
  const range = { start: dayNumber(start), end: dayNumber(end) };
  const { major, minor } = axisTicks(range, at(WIDTH / (range.end - range.start)));
  return [major, minor].map((ticks) => ticks.slice(0, 4).map(({ label }) => label));
}

describe('ticks', () => {
  it.each([
    ['days', '2024-02-20', '2024-03-10', ['Feb 2024', 'Mar 2024'], ['20', '21', '22', '23']],
    ['weeks', '2024-02-20', '2024-06-10', ['Feb 2024', 'Mar 2024', 'Apr 2024', 'May 2024'], ['19', '26', '4', '11']],
    ['months', '2023-11-20', '2025-06-10', ['2023', '2024', '2025'], ['Nov', 'Dec', 'Jan', 'Feb']],
    ['quarters', '2020-06-20', '2026-06-10', ['2020', '2021', '2022', '2023'], ['Apr', 'Jul', 'Oct', 'Jan']],
    ['years over quarters', '2011-06-20', '2026-06-10', ['2011', '2012', '2013', '2014'], [null, null, null, null]],
    ['five years over years', '1960-06-20', '2026-06-10', ['1960', '1965', '1970', '1975'], [null, null, null, null]],
    ['centuries', '0001-01-01', '2026-06-10', ['0000', '0100', '0200', '0300'], []],
  ])('%s', (_, start, end, major, minor) => expect(labels(start, end)).toEqual([major, minor]));

  const randomRange = fc
    .tuple(fc.integer({ min: 8000, max: 22_000 }), fc.double({ min: 1.2, max: 14, noNaN: true }), fc.integer({ min: 200, max: 2400 }))
    .map(([start, power, width]) => ({ range: { start, end: start + 2 ** power }, width }));

  it('have labels that never overlap, and are no more than allowed', () => {
    fc.assert(
      fc.property(randomRange, fc.integer({ min: 3, max: 100 }), ({ range, width }, most) => {
        const scale = width / (range.end - range.start);
        const { major, minor } = axisTicks(range, at(scale), most);
        expect(major.length).toBeGreaterThan(0);
        for (const ticks of [major, minor]) {
          expect(ticks.length).toBeLessThanOrEqual(most);
          ticks.forEach((tick, index) => {
            expect(tick.x).toBe((tick.day - at(scale).origin) * scale);
            const next = ticks[index + 1];
            if (next) expect(tick.x + LABEL_INSET + tick.width).toBeLessThan(next.x);
          });
        }
      }),
      LAW,
    );
  });

  it('keep their levels and places while the range moves', () => {
    fc.assert(
      fc.property(randomRange, fc.double({ min: -400, max: 400, noNaN: true }), ({ range, width }, days) => {
        const scale = width / (range.end - range.start);
        const later = axisTicks({ start: range.start + days, end: range.end + days }, at(scale));
        const now = axisTicks(range, at(scale));
        for (const level of ['major', 'minor'] as const) {
          const inBoth = (ticks: readonly AxisTick[]) =>
            ticks.filter(({ day }) => day >= Math.max(range.start, range.start + days) && day < Math.min(range.end, range.end + days));
          expect(inBoth(later[level]).map(({ day, label }) => [day, label])).toEqual(
            inBoth(now[level]).map(({ day, label }) => [day, label]),
          );
        }
      }),
      LAW,
    );
  });
});

describe('the label at the left edge', () => {
  const major: AxisTick[] = [
    { day: 0, x: 0, label: '2023', width: 30 },
    { day: 365, x: 365, label: '2024', width: 30 },
  ];
  it('stays at the edge, and is pushed out by the next one', () => {
    expect(leadLabel(major, 100)).toEqual({ day: 0, label: '2023', x: 104 });
    expect(leadLabel(major, 350)?.x).toBeLessThan(365 - 30);
    expect(leadLabel(major, 365)).toEqual({ day: 365, label: '2024', x: 369 });
    expect(leadLabel(major, -1)).toBeNull();
  });
});

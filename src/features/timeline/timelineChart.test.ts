import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { axisTicks } from '@/features/timeline/layout/axisTicks';
import { drawMarks } from '@/features/timeline/layout/drawnMark';
import { layoutTimeline } from '@/features/timeline/layout/layoutTimeline';
import { HORIZON, markOf, TODAY } from '@/features/timeline/layout/randomMarks';
import { dayAt, worldX } from '@/features/timeline/layout/timeWindow';
import { timelineChart } from '@/features/timeline/timelineChart';

const window = { start: dayNumber('2024-01-01'), end: dayNumber('2025-01-01') };
const width = 732;
const scale = width / (window.end - window.start);
const marks = [
  markOf({ id: 'inside', date: '2024-07-01', title: 'Inside', lanes: ['MK'] }),
  markOf({ id: 'planned', date: '2024-03', status: 'planned', title: 'Known to the month', lanes: ['MK'] }),
  markOf({ id: 'outside', date: '2022-07-01', title: 'Outside', lanes: ['MK'] }),
  ...Array.from({ length: 20 }, (_, index) => markOf({ id: `crowd-${index}`, date: '2024-10-10', lanes: ['RS'] })),
];
const lanes = ['MK', 'RS'].map((value) => ({ value, name: `Lane ${value}`, count: 1 }));
const left = worldX(window.start, scale);
const scene = {
  layout: layoutTimeline(drawMarks(marks, HORIZON).drawn, lanes, scale, { viewWidth: width }),
  axis: axisTicks({ start: dayAt(left - 100, scale), end: window.end }, scale),
  undated: 0,
  scale,
  stretch: 1,
  left,
  step: left - 100,
  width,
};
const chart = timelineChart({ scene, window, today: TODAY, finding: 'A finding.', notes: [], marks });

describe('the timeline for exports', () => {
  const body = chart.body.shape === 'timeline' ? chart.body : null;

  it('holds what is in view, at shares of the window', () => {
    expect(body?.window).toEqual({ start: '2024-01-01', end: '2024-12-31' });
    const items = body?.lanes[0]?.items ?? [];
    expect(items.map(({ label }) => label)).toEqual([
      'Known to the month, March 2024 (known to the month only), planned',
      'Inside, 1 July 2024',
    ]);
    expect(items.map(({ isPlanned }) => isPlanned)).toEqual([true, false]);
    const [piece] = items[1]?.pieces ?? [];
    expect(piece?.shape).toBe('point');
    expect(piece?.x0).toBeCloseTo((dayNumber('2024-07-01') - window.start) / 366, 6);
  });

  it('counts a crowd once', () => {
    expect(body?.lanes[1]?.clusters.map(({ count }) => count)).toEqual([20]);
  });

  it('leaves today out of a window that does not hold it, and names the period of its left edge', () => {
    expect(body?.today).toBeNull();
    expect(Math.min(...(body?.ticks.map(({ at }) => at) ?? []))).toBeLessThanOrEqual(0);
    expect(body?.ticks.some(({ at }) => at > 1)).toBe(false);
  });

  it('has the records as rows, dates as precise as they are known', () => {
    expect(chart.table.columns.map(({ label }) => label)).toEqual([
      'Date',
      'End date',
      'Kind',
      'Type',
      'Status',
      'Title',
      'Countries',
      'Id',
    ]);
    expect(chart.table.rows).toHaveLength(marks.length);
    expect(chart.table.rows[1]).toEqual(['2024-03', '', 'Activity', 'Meeting', 'Planned', 'Known to the month', '', 'planned']);
  });

  it('has rows of counts where records are not known', () => {
    const { table } = timelineChart({ scene, window, today: TODAY, finding: '', notes: [], marks: null });
    expect(table.rows).toEqual([['Lane RS', '2024-10-10', isoDay(dayNumber('2024-10-10')), 20]]);
  });
});

import { expect, it } from 'vitest';
import { layoutBars } from '@/charts/plot/Bars';
import { agreementStatuses, commitmentKinds, recordTypes, topics } from '@/domain/vocabulary/vocabulary';

const labels = [recordTypes, agreementStatuses, topics, commitmentKinds].flatMap((words) => Object.values<string>(words));

it('cuts no name of the vocabulary on the narrowest page', () => {
  const bars = labels.map((label) => ({ label, value: 1, emphasis: 'none' as const }));
  const { rows } = layoutBars({ shape: 'bars', bars }, { width: 288, height: null, text: 14 }, 104);
  expect(rows.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(labels);
});

it('keeps bars inside the width, whatever the numbers', () => {
  const bars = [0, 1, 12_345].map((value) => ({ label: String(value), value, emphasis: 'none' as const }));
  for (const width of [40, 288, 1120]) {
    const { rows } = layoutBars({ shape: 'bars', bars }, { width, height: null, text: 14 });
    for (const { mark } of rows) {
      expect(mark.width).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(Math.max(width, mark.x));
    }
  }
});

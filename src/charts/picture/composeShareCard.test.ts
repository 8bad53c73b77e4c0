import { expect, it } from 'vitest';
import { numberSize } from '@/charts/picture/composeShareCard';
import { textWidth } from '@/charts/plot/wrapText';

it.each(['7', '577', '9,999', '10,000', '69,101', '100,000', '690,101'])('%s and its label end before the next number begins', (count) => {
  const size = numberSize([{ kind: 'agreement', count, label: 'agreements' }]);
  // The sign before it, the gap between both, the size of the label, and the step from one number to the next.
  expect(42 + textWidth(count, size, 600) + 6 + textWidth('agreements', 28, 400)).toBeLessThan(320);
});

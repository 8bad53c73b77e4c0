import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { chartIds, charts } from '@/charts/chartList';
import * as vocabulary from '@/domain/vocabulary/vocabulary';
import { unbroken } from '@/ui/unbroken';

it('no label of the vocabulary, and no title of a chart, can be broken so that a letter or two stand alone', () => {
  const tables = Object.values(vocabulary).filter((table) => typeof table === 'object');
  const labels = [...tables.flatMap((table) => Object.values(table)), ...chartIds.map((id) => charts[id].title)];
  expect(labels).toContain('E-government');
  for (const label of labels) {
    const { container, unmount } = render(<p>{unbroken(label)}</p>);
    expect(container.textContent).toBe(label);
    const whole = [...container.querySelectorAll('span')].map((span) => span.textContent ?? '');
    unmount();
    expect(
      whole.reduce((text, word) => text.replace(word, ''), label),
      label,
    ).not.toMatch(/(?<!\p{L}{2})\p{L}-|\p{N}-|-(?!\p{L}{3})/u);
  }
});

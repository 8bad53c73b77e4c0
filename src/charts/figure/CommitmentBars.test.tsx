import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CommitmentBars } from '@/charts/figure/CommitmentBars';
import { commitmentsByKind } from '@/charts/series/commitmentsByKind';
import { filtersWith } from '@/domain/facets/filters';
import { renderPage } from '@/testing/renderPage';

const series = commitmentsByKind({
  id: 'commitments-by-kind',
  title: 'Commitments by kind',
  overview: {
    commitments: [
      { kind: 'training', recorded: 1, none: 2 },
      { kind: 'funding', recorded: 0, none: 4 },
    ],
  },
  filters: filtersWith({ followUp: [['none']] }),
});

describe('the bars of commitments', () => {
  it('name each part with its number, and draw none for zero', async () => {
    renderPage(<CommitmentBars series={series} onToggle={() => undefined} />);
    const marks = await screen.findAllByRole('button');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Follow-up: recorded, 1 commitment',
      'Follow-up: none known, 6 commitments',
      'Funding: none known, 4 commitments',
      'Training: recorded, 1 commitment',
      'Training: none known, 2 commitments',
    ]);
    expect(screen.getByRole('button', { name: /^Training: none/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('are one tab stop, walked by arrows past what is not there, and filter by Enter or a click', async () => {
    const onToggle = vi.fn();
    const { user } = renderPage(<CommitmentBars series={series} onToggle={onToggle} />);
    const [first, second, third] = await screen.findAllByRole('button');
    await user.tab();
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(third).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onToggle).toHaveBeenLastCalledWith({ values: { followUp: 'none' } });
    await user.click(screen.getByRole('button', { name: /^Training: recorded/ }));
    expect(onToggle).toHaveBeenLastCalledWith({ values: { followUp: 'recorded' } });
  });
});

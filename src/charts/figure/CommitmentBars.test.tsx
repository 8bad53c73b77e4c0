import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CommitmentBars } from '@/charts/figure/CommitmentBars';
import { commitmentsByKind } from '@/charts/series/commitmentsByKind';
import { filtersWith } from '@/domain/facets/filters';
import { renderPage } from '@/testing/renderPage';

const series = commitmentsByKind({
  id: 'commitments-by-kind',
  title: 'Commitments by type',
  research: { span: { start: '2015', end: '2026' }, coverage: { note: '', countries: {} } },
  overview: {
    commitments: [
      { kind: 'training', recorded: 1, none: 2 },
      { kind: 'funding', recorded: 0, none: 4 },
    ],
    counts: {
      followUp: [
        { value: 'recorded', count: 1 },
        { value: 'none', count: 3 },
      ],
    },
  },
  filters: filtersWith({ followUp: [['none']] }),
});

describe('the bars of commitments', () => {
  it('name each part with its number, and draw none for zero', async () => {
    renderPage(<CommitmentBars series={series} onToggle={() => undefined} />);
    const marks = await screen.findAllByRole('button');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Follow-up: recorded, 1 commitment in 1 agreement',
      'Follow-up: none known, 6 commitments; the best follow-up in 3 agreements',
      'Funding: none known, 4 commitments',
      'Training: recorded, 1 commitment',
      'Training: none known, 2 commitments',
    ]);
    expect(screen.getByRole('button', { name: /^Follow-up: none/ })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: /^Training: none/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('are one tab stop, walked by arrows past what is not there; the signs above filter, the parts are only read', async () => {
    const onToggle = vi.fn();
    const { user } = renderPage(<CommitmentBars series={series} onToggle={onToggle} />);
    const [first, second, third] = await screen.findAllByRole('button');
    await user.tab();
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(third).toHaveFocus();
    await user.keyboard('{Enter}{ArrowUp}{Enter}');
    expect(onToggle.mock.calls).toEqual([[{ values: { followUp: 'none' }, kind: 'agreement' }]]);
    await user.click(screen.getByRole('button', { name: /^Training: recorded/ }));
    expect(onToggle).toHaveBeenCalledTimes(1);
  });
});

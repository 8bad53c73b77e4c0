import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';

describe(CountAnnouncer, () => {
  it('is silent at first, then tells the last count of a run of changes once', () => {
    vi.useFakeTimers();
    const { rerender } = render(<CountAnnouncer total={697} />);
    const tick = (ms: number) => act(() => vi.advanceTimersByTime(ms));
    tick(1000);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(<CountAnnouncer total={317} />);
    tick(200);
    rerender(<CountAnnouncer total={undefined} />);
    tick(200);
    rerender(<CountAnnouncer total={317} />);
    tick(600);
    expect(screen.getByRole('status')).toHaveTextContent('317 records');
    vi.useRealTimers();
  });
});

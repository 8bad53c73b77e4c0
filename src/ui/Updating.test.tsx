import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Updating } from '@/ui/Updating';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const client = new QueryClient();
const page = (isUpdating: boolean, shown: string) => (
  <QueryClientProvider client={client}>
    <Updating isUpdating={isUpdating}>{shown}</Updating>
  </QueryClientProvider>
);
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('says that it is updating after 300 ms and not before, and takes it back at once', () => {
  const { rerender } = render(page(true, '75 records'));
  const content = screen.getByText('75 records');
  expect(content).toHaveAttribute('aria-busy', 'true');
  pass(299);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(content).toHaveAttribute('data-slow', 'false');
  pass(1);
  expect(screen.getByRole('status')).toHaveTextContent('Updating …');
  expect(content).toHaveAttribute('data-slow', 'true');
  rerender(page(false, '69 records'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(content).toHaveAttribute('aria-busy', 'false');
});

it('says nothing of answers that come sooner, however many there are', () => {
  const { rerender } = render(page(false, '75 records'));
  for (let answer = 0; answer < 5; answer++) {
    rerender(page(true, '75 records'));
    pass(200);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(page(false, '75 records'));
  }
});

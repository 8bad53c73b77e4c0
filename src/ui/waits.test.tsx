import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';
import { LONG_WAIT, TOO_LONG } from '@/ui/useWait';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('what is on its way says so after 5 s, and offers a way out after 20 s', () => {
  render(<Loading label="Loading the list" />);
  pass(LONG_WAIT - 1);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  pass(1);
  expect(screen.getByRole('status')).toHaveTextContent('Still loading …');
  expect(screen.queryByRole('button')).toBeNull();
  pass(TOO_LONG - LONG_WAIT);
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

it('a shape that another place speaks for says nothing', () => {
  render(<Loading label="" />);
  pass(TOO_LONG);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('an answer that does not come can be asked for again in place', async () => {
  const client = new QueryClient();
  const ask = vi.fn(() => new Promise<string>(() => undefined));
  function Page() {
    const { isFetching } = useQuery({ queryKey: ['numbers'], queryFn: ask });
    return <Updating isUpdating={isFetching}>75 records</Updating>;
  }
  render(
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>,
  );
  pass(LONG_WAIT);
  expect(screen.getByRole('status')).toHaveTextContent('Still loading …');
  pass(TOO_LONG - LONG_WAIT);
  expect(ask).toHaveBeenCalledTimes(1);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(ask).toHaveBeenCalledTimes(2);
  expect(screen.getByText('75 records')).toBeVisible();
});

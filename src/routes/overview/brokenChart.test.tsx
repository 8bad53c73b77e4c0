import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { setLocalTransport } from '@/api/localTransport';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import type { LocalTransport } from '@/domain/answers/reply';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { chartOf } from '@/testing/chartPage';
import { renderPage } from '@/testing/renderPage';
import { answer } from '../../../mocks/testing/respond';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

const state = { isBroken: true };

/** Answers as ever, but for a number of one chart, which nothing can be drawn of. */
const impossible: LocalTransport = (id, question) => {
  const reply = answer(id, question);
  if (id !== 'overview' || reply instanceof Promise || reply.problem) return reply;
  const commitments = () => {
    if (state.isBroken) throw new RangeError('a number that cannot be');
    return Reflect.get(reply.answer, 'commitments');
  };
  return { ...reply, answer: Object.defineProperty({ ...reply.answer }, 'commitments', { get: commitments, enumerable: false }) };
};

it('chart throws: its frame alone says so with a retry, the others are drawn, and it comes back', async () => {
  state.isBroken = true;
  setLocalTransport(impossible);
  renderPage(<OverviewPage />, '/?country=MK');
  const alert = await screen.findByText(/^“Commitments.*” could not be drawn\.$/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('North Macedonia');
  expect(screen.getAllByRole('figure').length).toBeGreaterThan(6);
  expect(location.search).toBe('?country=MK');
  const frame = alert.closest('figure');
  if (!frame) throw new Error('The chart stands in no figure.');
  state.isBroken = false;
  fireEvent.click(within(frame).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 2, name: /^Commitments/ })).toBeVisible();
  expect(screen.queryByText(/could not be drawn/)).toBeNull();
});

it('a drawing that throws leaves title, table and menu of its frame, and is forgotten for another chart', () => {
  const Mark = ({ value }: { value: number }) => {
    if (Number.isNaN(value)) throw new RangeError('a number that cannot be');
    return <p>drawn</p>;
  };
  const figure = (value: number, isTable = false) => (
    <ChartFigure
      chart={chartOf('records-by-country', 'Records by country')}
      total={3}
      query=""
      height={0}
      isTable={isTable}
      onToggleTable={() => undefined}
    >
      <Mark value={value} />
    </ChartFigure>
  );
  const { rerender } = renderPage(<Frame />);
  function Frame() {
    return figure(Number.NaN);
  }
  expect(screen.getByRole('alert')).toHaveTextContent('This chart could not be drawn. Its table still has the numbers.');
  expect(screen.getByRole('heading', { name: 'Records by country' })).toBeVisible();
  expect(screen.getByText('Records by country: Serbia leads.')).toBeVisible();
  rerender(figure(Number.NaN, true));
  expect(screen.getByRole('table')).toBeVisible();
  rerender(figure(3));
  expect(screen.getByText('drawn')).toBeVisible();
});

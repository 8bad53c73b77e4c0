import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { setLocalTransport } from '@/api/localTransport';
import { chartTitle, overviewEntry, overviewIds } from '@/charts/chartList';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import type { LocalTransport } from '@/domain/answers/reply';
import { noFilters } from '@/domain/facets/filters';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { chartOf } from '@/testing/chartPage';
import { renderPage } from '@/testing/renderPage';
import { answer } from '../../../mocks/testing/respond';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

const state: { broken: 'countryTopic' | 'countryPairs' | null } = { broken: null };

/** Answers as ever, but for the numbers of one chart, of which nothing can be drawn. */
const impossible: LocalTransport = (id, question) => {
  const reply = answer(id, question);
  const { broken } = state;
  if (id !== 'overview' || reply instanceof Promise || reply.problem || broken === null) return reply;
  const get = () => {
    if (state.broken === broken) throw new RangeError('numbers that cannot be');
    return Reflect.get(reply.answer, broken);
  };
  return { ...reply, answer: Object.defineProperty({ ...reply.answer }, broken, { get }) };
};

it.each([
  ['countryTopic', 'country-by-topic'],
  ['countryPairs', 'country-pairs'],
] as const)('chart throws: of %s its frame alone says so with a retry, the others are drawn, and it comes back', async (numbers, id) => {
  const title = chartTitle(overviewEntry(id), noFilters);
  state.broken = numbers;
  setLocalTransport(impossible);
  renderPage(<OverviewPage />, '/');
  const alert = await screen.findByText(`“${title}” could not be drawn.`);
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  expect(document.querySelector('[data-headline]')).toHaveTextContent(/\d+ records/);
  expect(screen.getAllByRole('figure')).toHaveLength(overviewIds.length);
  const frame = alert.closest('figure');
  if (!frame) throw new Error('The chart stands in no figure.');
  state.broken = null;
  fireEvent.click(within(frame).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 2, name: title })).toBeVisible();
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

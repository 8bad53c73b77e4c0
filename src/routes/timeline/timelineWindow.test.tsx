import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerTo, drawing, marksIn, open, parameters } from '@/testing/openTimeline';
import { allowTime } from '@/testing/slowMachine';

allowTime();

describe('the window of the timeline', () => {
  it('zooms and moves by its buttons, writes one step to the address, and changes no filter', async () => {
    const { user } = open('/timeline?from=2020&to=2023');
    await drawing();
    const steps = history.length;
    const buttons = ['Zoom in', 'Later'].map((name) => screen.getByRole('button', { name }));
    for (const button of buttons) fireEvent.click(button);
    await waitFor(() => expect(parameters().view).toMatch(/^2021-\d\d\.\.2023-\d\d$/));
    expect(parameters()).toMatchObject({ from: '2020', to: '2023' });
    expect(history.length).toBe(steps + 1);
    await user.click(screen.getByRole('button', { name: 'Whole range' }));
    await waitFor(() => expect(parameters()).toEqual({ from: '2020', to: '2023' }));
  });

  it('speaks of the window, and makes a filter of it on demand', async () => {
    const { user } = open('/timeline?country=MK&view=2024');
    await drawing();
    expect(await screen.findByText(/^2024: \d+ of the \d+ records, /)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Filter to this window' }));
    await waitFor(() => expect(parameters()).toMatchObject({ country: 'MK', from: '2024', to: '2024' }));
    const { total } = await answerTo('?country=MK&from=2024&to=2024');
    expect(await screen.findByText(new RegExp(`^${total} records in 2024`))).toBeVisible();
  });

  it('zooms by the wheel with Ctrl, and leaves the plain wheel to the page', async () => {
    open('/timeline?from=2020&to=2023');
    const surface = await drawing();
    expect(fireEvent.wheel(surface, { deltaY: -100 })).toBe(true);
    expect(fireEvent.wheel(surface, { deltaY: -100, ctrlKey: true })).toBe(false);
    await waitFor(() => expect(parameters().view).toBeDefined());
  });

  it('moves by a drag, which presses no mark', async () => {
    open('/timeline?view=2020');
    const surface = await drawing();
    const mark = marksIn(surface)[0] ?? surface;
    fireEvent.pointerDown(mark, { button: 0, pointerId: 1, clientX: 500 });
    fireEvent.pointerMove(surface, { pointerId: 1, clientX: 300 });
    fireEvent.pointerUp(surface, { pointerId: 1, clientX: 300 });
    fireEvent.click(mark);
    await waitFor(() => expect(parameters().view).toMatch(/^2020-0[34]\.\.2021-0[23]$/));
    expect(parameters().record).toBeUndefined();
  });

  it.each([
    ['before all records', '?from=1990&to=1995', /earlier than the first record/],
    ['after all records', '?from=2090', /later than the last record/],
    ['of one day', '?from=2022-03-01&to=2022-03-01', /only one day, 1 March 2022/],
  ])('says that the dates are %s, and leads back', async (_, query, message) => {
    const { user } = open(`/timeline${query}`);
    const notice = await screen.findByRole('region', { name: 'About the dates' });
    expect(notice).toHaveTextContent(message);
    if (!query.includes('2022')) expect(screen.queryByRole('button', { name: 'Whole range' })).toBeNull();
    await user.click(within(notice).getByRole('button', { name: 'Show all dates' }));
    await waitFor(() => expect(location.search).toBe(''));
    expect(marksIn(await drawing()).length).toBeGreaterThan(50);
  });
});

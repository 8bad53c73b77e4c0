import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerTo, countOf, drawing, marksIn, open, parameters } from '@/testing/openTimeline';
import { allowTime } from '@/testing/slowMachine';

allowTime();

describe('the marks of the timeline', () => {
  it('shows the card of a mark at once on focus and on hover, and closes it with Escape', async () => {
    const { user } = open('/timeline?country=BY&country=RS&mode=lanes');
    const [first, second] = marksIn(await drawing());
    first?.focus();
    const card = await screen.findByRole('tooltip');
    expect(first).toHaveAttribute('aria-describedby', card.id);
    expect(card).toHaveTextContent(/Belarus and Serbia/);
    expect(card).toHaveTextContent(/Enter opens the record/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    if (second) fireEvent.pointerOver(second);
    expect(await screen.findByRole('tooltip')).toBeVisible();
    expect(parameters()).toEqual({ country: 'RS', mode: 'lanes' });
  });

  it('is one stop of the Tab key, walked by arrows, and opens a record in a panel', async () => {
    const { user } = open('/timeline?from=2024-03&to=2024-05&country=MK');
    const surface = await drawing();
    const stop = surface.querySelector<SVGElement>('[tabindex="0"]');
    stop?.focus();
    expect(document.activeElement).toBe(stop);
    await user.keyboard('{ArrowRight}');
    const next = document.activeElement;
    expect(next).not.toBe(stop);
    expect(next).toHaveAttribute('data-lane', stop?.dataset.lane);
    await user.keyboard('{PageDown}');
    expect(document.activeElement?.getAttribute('data-lane')).not.toBe(stop?.dataset.lane);
    await user.keyboard('{PageUp}{Home}');
    const key = document.activeElement?.getAttribute('data-key') ?? '';
    await user.keyboard('{Enter}');
    await waitFor(() => expect(parameters().record).toBe(key));
    const panel = await screen.findByRole('complementary', { name: /^(?!Filter$)/ });
    expect(await within(panel).findByRole('link', { name: /^Everything on this/ })).toBeVisible();
    expect(within(panel).getByRole('heading', { name: 'Before and after' })).toBeVisible();
    expect(document.activeElement).toHaveAttribute('data-key', key);
    // The first closes the card, the second the panel.
    await user.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(parameters().record).toBeUndefined());
    expect(document.activeElement).toHaveAttribute('data-key', key);
  });

  it('lists the records of a column, as many as it says, and changes neither filter nor window', async () => {
    const { user } = open('/timeline');
    const surface = await drawing();
    const column = marksIn(surface).find((mark) => countOf(mark) > 3);
    column?.focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', { name: column?.getAttribute('aria-label') ?? '' });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(column ? countOf(column) : 0);
    expect(location.search).toBe('');
    expect(document.activeElement).toBe(column);
    // Under other filters the list would not be true.
    await user.click(screen.getByRole('button', { name: /^Serbia: / }));
    await waitFor(() => expect(parameters()).toEqual({ country: 'RS' }));
    await waitFor(() => expect(screen.queryByRole('complementary', { name: column?.getAttribute('aria-label') ?? '' })).toBeNull());
  });

  it('marks the records that the opened one is linked with', async () => {
    const { marks } = await answerTo('?country=MK&topic=roaming');
    const linked = marks?.find(({ kind, links }) => kind === 'agreement' && links.some((key) => key.startsWith('activity/')));
    open(`/timeline?country=MK&topic=roaming&record=agreement/${linked?.id}`);
    await drawing();
    expect(document.querySelectorAll('[data-linked]').length).toBeGreaterThan(0);
    expect(document.querySelector(`[data-key="agreement/${linked?.id}"]`)).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByRole('complementary', { name: linked?.title ?? '' })).toBeVisible();
  });
});

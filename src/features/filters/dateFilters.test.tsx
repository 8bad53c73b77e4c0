import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressIs, box, Page } from '@/testing/filterPage';
import { renderPage } from '@/testing/renderPage';

describe('the dates among the filters', () => {
  it('swaps the dates of a reversed range', async () => {
    const { user } = renderPage(<Page />, '/?from=2024&to=2020');
    await user.click(await screen.findByRole('button', { name: 'Swap the two dates' }));
    await addressIs('?from=2020&to=2024');
  });

  it('takes a typed date on Enter, and keeps what is none with a sentence', async () => {
    const { user } = renderPage(<Page />);
    const from = await screen.findByRole('textbox', { name: 'From' });
    await user.type(from, '2019-05{Enter}');
    await addressIs('?from=2019-05');
    const to = screen.getByRole('textbox', { name: 'To' });
    await user.type(to, '20x{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('“20x” is not a date');
    expect(to).toHaveValue('20x');
    expect(window.location.search).toBe('?from=2019-05');
    await user.clear(to);
    await user.type(to, '2018{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('would start (2019-05) after it ends (2018)');
  });

  it('a date typed just before a tick is not lost', async () => {
    const { user } = renderPage(<Page />);
    const serbia = await box(/^Serbia/);
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2020');
    await user.click(serbia);
    await addressIs('?country=RS&from=2020');
  });

  it('a refused date is looked at again when the other limit makes it right', async () => {
    const { user } = renderPage(<Page />, '/?to=2018');
    await user.type(await screen.findByRole('textbox', { name: 'From' }), '2020{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    const to = screen.getByRole('textbox', { name: 'To' });
    await user.clear(to);
    await user.type(to, '2022{Enter}');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await addressIs('?from=2020&to=2022');
  });

  it('moving one thumb leaves the other limit as it was typed', async () => {
    renderPage(<Page />, '/?from=2019-05&to=2024');
    const last = await screen.findByRole('slider', { name: /Last year/ });
    // As the browser does for an arrow key, which jsdom does not.
    fireEvent.change(last, { target: { value: '2023' } });
    await addressIs('?from=2019-05&to=2023');
  });

  it('says in words how the dates are meant', async () => {
    const { user } = renderPage(<Page />, '/?country=MK');
    const meanings = within(await screen.findByRole('radiogroup', { name: 'Keep records' }));
    expect(meanings.queryByRole('radio', { name: /under way/ })).toBeNull();
    await user.click(meanings.getByRole('radio', { name: 'without a date' }));
    await addressIs('?country=MK&time=undated');
    // A range takes its place: what has no date lies in none.
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2019{Enter}');
    await addressIs('?country=MK&from=2019');
    expect(meanings.getByRole('radio', { name: 'dated in these years (own date)' })).toBeChecked();
    await user.click(meanings.getByRole('radio', { name: 'under way or in force in them' }));
    await addressIs('?country=MK&from=2019&time=underway');
    expect(await screen.findByRole('button', { name: 'Remove under way or in force since 2019' })).toBeVisible();
  });
});

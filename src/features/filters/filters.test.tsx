import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AddressNotice } from '@/features/filters/LinkNotice';
import { addressIs, back, box, Page, search } from '@/testing/filterPage';
import { renderPage } from '@/testing/renderPage';

describe('the filters of a page', () => {
  it('ticking a country writes it to the address, and Back takes it off', async () => {
    const { user } = renderPage(<Page />);
    await user.click(await box(/^Serbia/));
    await addressIs('?country=RS');
    await user.click(await box(/^North Macedonia/));
    await addressIs('?country=MK,RS');
    await back();
    await addressIs('?country=RS');
    // The address goes back a moment before the page hears of it.
    await waitFor(async () => expect(await box(/^North Macedonia/)).not.toBeChecked());
    expect(await box(/^Serbia/)).toBeChecked();
  });

  it('typing follows the text in the address without steps, and keeps what is typed', async () => {
    const { user } = renderPage(<Page />, '/?country=MK');
    await box(/^North Macedonia/);
    const steps = window.history.length;
    const field = await search();
    await user.type(field, 'cyber law ');
    await addressIs('?country=MK&q=cyber+law');
    expect(field).toHaveValue('cyber law ');
    expect(window.history.length).toBe(steps);
    await user.click(screen.getByRole('button', { name: 'Clear the search text' }));
    await addressIs('?country=MK');
  });

  it('a typed text follows Back over a choice made after it', async () => {
    const { user } = renderPage(<Page />);
    await user.type(await search(), 'roaming');
    await addressIs('?q=roaming');
    await user.click(await box(/^Serbia/));
    await addressIs('?country=RS&q=roaming');
    await user.click(screen.getByRole('button', { name: 'Remove “roaming”' }));
    await addressIs('?country=RS');
    expect(await search()).toHaveValue('');
    await back();
    await addressIs('?country=RS&q=roaming');
    await waitFor(async () => expect(await search()).toHaveValue('roaming'));
  });

  it('a chip takes away itself, Clear all the rest', async () => {
    const { user } = renderPage(<Page />, '/?country=MK,RS&topic=cybersecurity');
    await user.click(await screen.findByRole('button', { name: 'Remove North Macedonia' }));
    await addressIs('?country=RS&topic=cybersecurity');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await addressIs('');
    expect(await screen.findByText('No filter: all records')).toBeVisible();
  });

  it('names what a link asks for in vain until it is removed', async () => {
    const { user } = renderPage(<Page />, '/?country=MK,ZZ&from=20x&org=int-none');
    const notice = await screen.findByRole('region', { name: 'About this link' });
    for (const value of ['“ZZ”', '“from=20x”', '“int-none”']) expect(notice).toHaveTextContent(value);
    expect(window.location.search).toBe('?country=MK,ZZ&from=20x&org=int-none');
    await user.click(within(notice).getByRole('button', { name: 'Remove from the link' }));
    await addressIs('?country=MK');
    expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull();
  });

  it('filters by the quality of the sources and by what came of commitments, and says so in the chips', async () => {
    const { user } = renderPage(<Page />);
    const quality = within(await screen.findByRole('group', { name: 'Source quality' }));
    await user.click(quality.getByRole('checkbox', { name: /^Mirror/ }));
    const followUp = within(screen.getByRole('group', { name: 'Follow-up of commitments' }));
    await user.click(followUp.getByRole('checkbox', { name: /^Recorded/ }));
    await addressIs('?sourceQuality=mirror&followUp=recorded');
    await user.click(screen.getByRole('button', { name: 'Remove Mirror sources' }));
    await user.click(screen.getByRole('button', { name: 'Remove Follow-up: recorded' }));
    await addressIs('');
  });

  it('asks for the follow-up of commitments only where there are agreements, or where a link brought it', async () => {
    renderPage(<Page kind="activity" />);
    await screen.findByRole('group', { name: 'Source quality' });
    expect(screen.queryByRole('group', { name: 'Follow-up of commitments' })).toBeNull();
    renderPage(<Page kind="initiative" />, '/?followUp=none');
    expect(await screen.findByRole('group', { name: 'Follow-up of commitments' })).toBeVisible();
  });

  it('finds an organisation by typing', async () => {
    const { user } = renderPage(<Page />);
    const field = await screen.findByRole('combobox', { name: 'Organisation' });
    await user.type(field, 'telecommunication union');
    const option = await screen.findByRole('option', { name: /International Telecommunication Union/ });
    await user.click(option);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(window.location.search).toMatch(/^\?org=[a-z0-9-]+$/));
    expect(await box(/International Telecommunication Union/)).toBeChecked();
    expect(field).toHaveValue('');
  });

  it('opens a second list under a choice, which narrows it, and stays where it is', async () => {
    const { user } = renderPage(<Page />, '/?country=MK');
    await user.click(await screen.findByRole('button', { name: 'Country, and also …' }));
    const further = within(screen.getByRole('group', { name: 'Country, and also' }));
    expect(further.queryByRole('checkbox', { name: /^North Macedonia/ })).toBeNull();
    const albania = further.getByRole('checkbox', { name: /^Albania/ });
    const shown = albania.closest('label')?.querySelector('b')?.textContent;
    // The keyboard stands in the list that was opened.
    expect(screen.getByRole('group', { name: 'Country, and also' })).toContainElement(document.activeElement as HTMLElement);
    await user.click(albania);
    await addressIs('?country=AL&country=MK');
    await waitFor(() => expect(document.querySelector('[role="status"]')).toHaveTextContent(`${shown} records`));
    expect(albania).toBeChecked();
    expect(albania).toHaveFocus();
    await user.click(further.getByRole('checkbox', { name: /^Serbia/ }));
    await addressIs('?country=AL,RS&country=MK');
    const chips = screen.getByRole('list', { name: 'Filters in force' });
    expect(chips).toHaveTextContent('North Macedonia×andAlbania×orSerbia×');
    await user.click(screen.getByRole('button', { name: 'Remove North Macedonia' }));
    await addressIs('?country=AL,RS');
    await back();
    await addressIs('?country=AL,RS&country=MK');
  });

  it('puts an empty second list away with Escape, and offers none where nothing else could be had too', async () => {
    const { user } = renderPage(<Page />, '/?country=MK&kind=agreement');
    await user.click(await screen.findByRole('button', { name: 'Country, and also …' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Country, and also' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Country, and also …' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kind of record, and also …' })).toBeNull();
  });

  it('has a list for each group of a link, and a second one for organisations too', async () => {
    const { user } = renderPage(<Page />, '/?country=AL,RS&country=MK&org=int-regional-cooperation-council');
    const lists = await screen.findAllByRole('group', { name: /^Country/ });
    expect(lists.map((list) => within(list).getAllByRole<HTMLInputElement>('checkbox', { checked: true }).length)).toEqual([1, 2]);
    await user.click(screen.getByRole('button', { name: 'Organisation, and also …' }));
    const field = screen.getByRole('combobox', { name: 'Organisation, and also' });
    expect(field).toHaveFocus();
    await user.type(field, 'european');
    await user.click((await screen.findAllByRole('option'))[0] ?? field);
    await waitFor(() => expect(new URLSearchParams(location.search).getAll('org')).toHaveLength(2));
  });

  it('names what the page does not take, and takes it out of the link', async () => {
    const { user } = renderPage(
      <>
        <AddressNotice />
        <Page />
      </>,
      '/?country=MK&contry=RS&sort=title&q=%E0%A4%A&utm_source=mail',
    );
    const notice = await screen.findByRole('region', { name: 'About this link' });
    for (const value of ['“contry=RS” means nothing', 'did you mean “country”', '“sort=title”', '“q=%E0%A4%A” cannot be read'])
      expect(notice).toHaveTextContent(value);
    expect(await search()).toHaveValue('');
    await user.click(within(notice).getByRole('button', { name: 'Remove from the link' }));
    await addressIs('?country=MK&utm_source=mail');
    expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull();
  });

  it('finds a country in the list without its accents', async () => {
    const { user } = renderPage(<Page />);
    await user.click(await screen.findByRole('button', { name: /^All [5-9]\d$/ }));
    await user.type(screen.getByRole('textbox', { name: 'Find in the list: country' }), 'turkiye');
    expect(await box(/^Türkiye/)).toBeVisible();
  });

  it('keeps the keyboard where it was when a chip is removed', async () => {
    const { user } = renderPage(<Page />, '/?country=MK,RS');
    const remove = await screen.findByRole('button', { name: 'Remove North Macedonia' });
    act(() => remove.focus());
    await user.keyboard('{Enter}');
    await addressIs('?country=RS');
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('hides what cannot occur on a page of one kind', async () => {
    renderPage(<Page kind="agreement" />);
    await box(/^Serbia/);
    expect(screen.queryByRole('group', { name: 'Kind of record' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^Workshop/ })).toBeNull();
  });
});

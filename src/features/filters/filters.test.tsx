import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { overviewQuery } from '@/api/queries';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilterRail } from '@/features/filters/FilterRail';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import { renderPage } from '@/testing/renderPage';

interface Props {
  kind?: Kind;
}

function Page({ kind }: Props) {
  const { filters } = useFilters();
  const { data, isFetching } = useQuery({ ...overviewQuery(filters), placeholderData: keepPreviousData });
  return (
    <>
      <FilterRail facets={data?.facets} {...(kind && { kind })} />
      <LinkNotice />
      <ActiveFilters />
      <CountAnnouncer total={isFetching ? undefined : data?.total} />
    </>
  );
}

/** The first answer builds the index of the whole dataset. */
const PATIENCE = { timeout: 5000 };

const box = (name: RegExp) => screen.findByRole('checkbox', { name }, PATIENCE);
const search = () => screen.findByRole('searchbox', { name: 'Search the records' }, PATIENCE);
const addressIs = (search: string) => waitFor(() => expect(window.location.search).toBe(search), PATIENCE);
const back = () => act(async () => window.history.back());

describe('the filters of a page', { timeout: 20_000 }, () => {
  it('ticking a country writes it to the address, and Back takes it off', async () => {
    const { user } = renderPage(<Page />);
    await user.click(await box(/^Serbia/));
    await addressIs('?country=RS');
    await user.click(await box(/^North Macedonia/));
    await addressIs('?country=MK,RS');
    await back();
    await addressIs('?country=RS');
    // The address goes back a moment before the page hears of it.
    await waitFor(async () => expect(await box(/^North Macedonia/)).not.toBeChecked(), PATIENCE);
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
    await waitFor(async () => expect(await search()).toHaveValue('roaming'), PATIENCE);
  });

  it('a chip takes away itself, Clear all the rest', async () => {
    const { user } = renderPage(<Page />, '/?country=MK,RS&topic=cybersecurity');
    await user.click(await screen.findByRole('button', { name: 'Remove North Macedonia' }, PATIENCE));
    await addressIs('?country=RS&topic=cybersecurity');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await addressIs('');
    expect(await screen.findByText('No filter: all records')).toBeVisible();
  });

  it('names what a link asks for in vain until it is removed', async () => {
    const { user } = renderPage(<Page />, '/?country=MK,ZZ&from=20x&org=int-none');
    const notice = await screen.findByRole('region', { name: 'About this link' }, PATIENCE);
    for (const value of ['“ZZ”', '“from=20x”', '“int-none”']) expect(notice).toHaveTextContent(value);
    expect(window.location.search).toBe('?country=MK,ZZ&from=20x&org=int-none');
    await user.click(within(notice).getByRole('button', { name: 'Remove from the link' }));
    await addressIs('?country=MK');
    expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull();
  });

  it('filters by the quality of the sources and by what came of commitments, and says so in the chips', async () => {
    const { user } = renderPage(<Page />);
    const quality = within(await screen.findByRole('group', { name: 'Source quality' }, PATIENCE));
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
    await screen.findByRole('group', { name: 'Source quality' }, PATIENCE);
    expect(screen.queryByRole('group', { name: 'Follow-up of commitments' })).toBeNull();
    renderPage(<Page kind="initiative" />, '/?followUp=none');
    expect(await screen.findByRole('group', { name: 'Follow-up of commitments' }, PATIENCE)).toBeVisible();
  });

  it('swaps the dates of a reversed range', async () => {
    const { user } = renderPage(<Page />, '/?from=2024&to=2020');
    await user.click(await screen.findByRole('button', { name: 'Swap the two dates' }, PATIENCE));
    await addressIs('?from=2020&to=2024');
  });

  it('finds an organisation by typing', async () => {
    const { user } = renderPage(<Page />);
    const field = await screen.findByRole('combobox', { name: 'Organisation' }, PATIENCE);
    await user.type(field, 'telecommunication union');
    const option = await screen.findByRole('option', { name: /International Telecommunication Union/ }, PATIENCE);
    await user.click(option);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(window.location.search).toMatch(/^\?org=[a-z0-9-]+$/));
    expect(await box(/International Telecommunication Union/)).toBeChecked();
    expect(field).toHaveValue('');
  });

  it('takes a typed date on Enter, and keeps what is none with a sentence', async () => {
    const { user } = renderPage(<Page />);
    const from = await screen.findByRole('textbox', { name: 'From' }, PATIENCE);
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
    await user.type(await screen.findByRole('textbox', { name: 'From' }, PATIENCE), '2020{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    const to = screen.getByRole('textbox', { name: 'To' });
    await user.clear(to);
    await user.type(to, '2022{Enter}');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await addressIs('?from=2020&to=2022');
  });

  it('moving one thumb leaves the other limit as it was typed', async () => {
    const { user } = renderPage(<Page />, '/?from=2019-05&to=2024');
    const last = await screen.findByRole('slider', { name: /Last year/ }, PATIENCE);
    act(() => last.focus());
    await user.keyboard('{ArrowLeft}');
    await addressIs('?from=2019-05&to=2023');
  });

  it('shows how countries are matched while all must take part, even with one chosen', async () => {
    renderPage(<Page />, '/?country=MK&countryMatch=all');
    expect(await screen.findByRole('radio', { name: 'all of these together' }, PATIENCE)).toBeChecked();
  });

  it('finds a country in the list without its accents', async () => {
    const { user } = renderPage(<Page />);
    await user.click(await screen.findByRole('button', { name: 'All 57' }, PATIENCE));
    await user.type(screen.getByRole('textbox', { name: 'Find in the list: country' }), 'turkiye');
    expect(await box(/^Türkiye/)).toBeVisible();
  });

  it('keeps the keyboard where it was when a chip is removed', async () => {
    const { user } = renderPage(<Page />, '/?country=MK,RS');
    const remove = await screen.findByRole('button', { name: 'Remove North Macedonia' }, PATIENCE);
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

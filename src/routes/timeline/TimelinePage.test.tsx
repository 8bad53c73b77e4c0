import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerTo, countOf, drawing, marksIn, open, parameters } from '@/testing/openTimeline';
import { allowTime } from '@/testing/slowMachine';

allowTime();

describe('the timeline', () => {
  it('draws every dated record of the shown lanes in a column of its lane, a crowd as columns', async () => {
    const { lanes, marks } = await answerTo('');
    open('/timeline');
    const drawn = marksIn(await drawing());
    const heads = within(screen.getByRole('list', { name: 'Lanes' })).getAllByRole('listitem');
    // The twelve busiest, the lane of the records without a country, the names and the band.
    expect(heads).toHaveLength(15);
    for (const { value } of lanes.filter(({ value }) => value !== '').slice(0, 12)) {
      const dated = (marks ?? []).filter((mark) => mark.lanes.includes(value) && mark.date !== null);
      const columns = drawn.filter((mark) => mark.dataset.lane === value);
      // One known to the year only stands in several.
      expect(columns.reduce((sum, column) => sum + countOf(column), 0)).toBeGreaterThanOrEqual(dated.length);
      expect(Math.max(...columns.map(countOf))).toBeLessThanOrEqual(dated.length);
    }
    expect(drawn.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    expect(drawn.length).toBeLessThan(1500);
  });

  it('names every record of a small view beside its mark, and says its kind, date and lane', async () => {
    const { total } = await answerTo('?country=BY&country=RS');
    open('/timeline?country=BY&country=RS&mode=lanes');
    const drawn = marksIn(await drawing());
    expect(drawn).toHaveLength(total);
    const names = drawn.map((mark) => mark.getAttribute('aria-label'));
    expect(names.some((name) => /, agreement, announced 28 August 2024, no signing found.*, Postal services$/.test(name ?? ''))).toBe(true);
    for (const mark of drawn) expect(mark).toHaveAttribute('data-mark', mark.dataset.key);
    expect(screen.getByText(/^Planned agreement between the postal operators/)).toBeInTheDocument();
  });

  it('holds initiatives in one band, whose number leads to just as many', async () => {
    const { user } = open('/timeline?country=MK&from=2019&to=2019');
    await drawing();
    const band = within(screen.getByRole('list', { name: 'Lanes' })).getByRole('link', { name: /under way/ });
    const { searchParams } = new URL(band.getAttribute('href') ?? '', location.href);
    expect(Object.fromEntries(searchParams)).toMatchObject({ kind: 'initiative', from: '2019', to: '2019', time: 'underway' });
    const { total } = await answerTo(`?${searchParams.toString()}`);
    expect(band).toHaveTextContent(String(total));
    const inBand = () => document.querySelectorAll('[role="button"][data-lane="~band"]').length;
    const isFolded = inBand() === 0;
    await user.click(screen.getByRole('button', { name: isFolded ? 'Unfold' : 'Fold' }));
    await waitFor(() => expect(inBand()).toBe(isFolded ? total : 0));
    expect(parameters().band).toBe(isFolded ? 'open' : 'folded');
    expect(document.querySelectorAll('[data-lane]:not([data-lane="~band"])[data-key^="initiative/"]')).toHaveLength(0);
  });

  it('counts what the dates leave, as the data service does', async () => {
    const { total } = await answerTo('?from=2022-03&to=2023');
    open('/timeline?from=2022-03&to=2023');
    expect(await screen.findByText(new RegExp(`^${total} records from `))).toBeVisible();
    expect(document.querySelector('[data-range]')).toHaveTextContent('March 2022 to December 2023');
  });

  it.each([
    ['/timeline', '/brief?charts=timeline'],
    ['/timeline?country=MK&from=2020&sort=oldest&table=timeline', '/brief?country=MK&from=2020&charts=timeline'],
    ['/timeline?order=name&lane=topic&lanes=all&colour=scope', '/brief?lane=topic&order=name&lanes=all&colour=scope&charts=timeline'],
    ['/timeline?view=2024&band=open', '/brief?charts=timeline'],
    ['/timeline?lane=colour&mode=rhythm', '/brief?charts=rhythm'],
    ['/timeline?topic=roaming&lane=org&mode=rhythm', '/brief?topic=roaming&lane=org&charts=rhythm'],
  ])('leads from %s to the brief %s, which holds what it shows', async (address, brief) => {
    open(address);
    expect(await screen.findByRole('link', { name: 'Brief' })).toHaveAttribute('href', brief);
  });

  it('folds what lies ahead, and counts it', async () => {
    const { ahead } = await answerTo('?country=MK');
    open('/timeline?country=MK');
    await drawing();
    const words = screen.getByText(/^Still to come: /);
    const numbers = [...(words.textContent.split(', to ')[0] ?? '').matchAll(/\d+/g)].map(Number);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(ahead.length);
    expect(words.closest('details')).not.toHaveAttribute('open');
  });

  it('names a lane, an order, a mode and a record that cannot be used, and shows the rest', async () => {
    const { user } = open('/timeline?lane=colour&order=size&mode=cube&record=nonsense&country=MK');
    const surface = await drawing();
    const notice = screen.getByRole('region', { name: 'About this link' });
    for (const part of ['lane=colour', 'order=size', 'mode=cube', 'record=nonsense']) expect(notice).toHaveTextContent(part);
    expect(marksIn(surface).length).toBeGreaterThan(10);
    await user.click(within(notice).getByRole('button', { name: 'Remove from the link' }));
    await waitFor(() => expect(parameters()).toEqual({ country: 'MK' }));
  });

  it('changes what the lanes stand for and shows all of them on demand', async () => {
    const { lanes } = await answerTo('?lane=topic');
    const { user } = open('/timeline?band=folded');
    await drawing();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lanes by' }), 'Topic');
    await user.click(await screen.findByRole('button', { name: `Show all ${lanes.length} lanes` }));
    await waitFor(() => expect(parameters()).toEqual({ lane: 'topic', lanes: 'all', band: 'folded' }));
    const heads = within(screen.getByRole('list', { name: 'Lanes' })).getAllByRole('listitem');
    // Over them the names and the band.
    expect(heads).toHaveLength(lanes.length + 2);
  });

  it('says that no record matches', async () => {
    open('/timeline?q=xyzzyx');
    expect(await screen.findByText('No record matches these filters')).toBeVisible();
  });
});

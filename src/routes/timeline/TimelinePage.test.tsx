import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { timelineSchema } from '@/domain/answers/timelineAnswers';
import { TimelinePage } from '@/routes/timeline/TimelinePage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const answerTo = (query: string) => getJson(`/timeline${query}`, timelineSchema);
const open = (address: string) => renderPage(<TimelinePage />, address);
const drawing = () => screen.findByRole('group', { name: 'Timeline' });
const marksIn = (surface: HTMLElement) => [...surface.querySelectorAll<SVGElement>('[role="button"][data-key]')];

function parameters(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** What columns say that they count. */
function countOf(mark: SVGElement): number {
  return Number(/: ([\d,]+) records?$/.exec(mark.getAttribute('aria-label') ?? '')?.[1]?.replace(',', ''));
}

// What the tests run in has no way to scroll.
Element.prototype.scrollIntoView = () => undefined;

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

  it('folds what lies ahead, and counts it', async () => {
    const { ahead } = await answerTo('?country=MK');
    open('/timeline?country=MK');
    await drawing();
    const words = screen.getByText(/^Still to come: /);
    const numbers = [...(words.textContent.split(', to ')[0] ?? '').matchAll(/\d+/g)].map(Number);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(ahead.length);
    expect(words.closest('details')).not.toHaveAttribute('open');
  });

  it('lists every record once on its pages, with headings for years and months, in both orders, and jumps to a year', async () => {
    const { total } = await answerTo('?country=MK');
    const { user } = open('/timeline?country=MK&table=timeline');
    const figure = await screen.findByRole('figure', { name: 'Timeline' });
    const linksOf = () =>
      within(figure)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
    const years = () =>
      within(figure)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => Number.parseInt(heading.textContent, 10))
        .filter(Number.isFinite);
    const allPages = async () => {
      const all = linksOf();
      for (
        let next = within(figure).queryByRole('button', { name: 'Next page' });
        next;
        next = within(figure).queryByRole('button', { name: 'Next page' })
      ) {
        const page = parameters().page;
        await user.click(next);
        await waitFor(() => expect(parameters().page).not.toBe(page));
        all.push(...linksOf());
      }
      return all;
    };
    expect(years()).toEqual(years().toSorted((a, b) => b - a));
    const newest = await allPages();
    expect(newest).toHaveLength(total);
    expect(new Set(newest).size).toBe(total);
    await user.click(within(figure).getByRole('button', { name: 'Oldest first' }));
    await waitFor(() => expect(parameters()).toEqual({ country: 'MK', table: 'timeline', sort: 'oldest' }));
    expect(years()).toEqual(years().toSorted((a, b) => a - b));
    expect(new Set(await allPages())).toEqual(new Set(newest));
    await user.click(within(figure).getByRole('button', { name: /^2019 \d+ records$/ }));
    await waitFor(() => expect(within(figure).getByRole('heading', { level: 3, name: /^2019 \d/ })).toHaveFocus());
    await user.click(within(figure).getByRole('button', { name: 'Chart' }));
    expect(await drawing()).toBeVisible();
  });

  it('tells few records as a story, and offers the lanes', async () => {
    const { user } = open('/timeline?country=BY&country=RS');
    const figure = await screen.findByRole('figure', { name: 'Timeline' });
    expect(await within(figure).findByText(/^No signing found, searched up to 31 December 2025/)).toBeVisible();
    const { marks } = await answerTo('?country=BY&country=RS');
    for (const { title } of marks ?? []) expect(within(figure).getByRole('link', { name: title })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lanes' }));
    await waitFor(() => expect(parameters().mode).toBe('lanes'));
    expect(await drawing()).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Story' }));
    await waitFor(() => expect(parameters().mode).toBeUndefined());
  });

  it('tells many records month by month where the reader asks for the story, each once', async () => {
    const { marks } = await answerTo('?country=BY');
    open('/timeline?country=BY&mode=story');
    const figure = await screen.findByRole('figure', { name: 'Timeline' });
    for (const { title } of marks ?? [])
      expect(
        (await within(figure).findAllByRole('link', { name: (name: string) => name.includes(title), hidden: true })).length,
      ).toBeGreaterThan(0);
  });

  it.each([
    ['before all records', '?from=1990&to=1995', /earlier than the first record/],
    ['after all records', '?from=2090', /later than the last record/],
    ['of one day', '?from=2022-03-01&to=2022-03-01', /only one day, 1 March 2022/],
  ])('says that the dates are %s, and leads back', async (_, query, message) => {
    const { user } = open(`/timeline${query}`);
    const notice = await screen.findByRole('region', { name: 'About the dates' });
    expect(notice).toHaveTextContent(message);
    await user.click(within(notice).getByRole('button', { name: 'Show all dates' }));
    await waitFor(() => expect(location.search).toBe(''));
    expect(marksIn(await drawing()).length).toBeGreaterThan(50);
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

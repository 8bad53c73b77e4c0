import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerTo, drawing, open, parameters } from '@/testing/openTimeline';
import { allowTime } from '@/testing/slowMachine';

allowTime();

describe('the timeline as a list and as a story', () => {
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

  it('says beside a story how many sources it has, each once, and leads to the wider views with the number that they hold', async () => {
    open('/timeline?country=BY&country=RS');
    const aside = await screen.findByRole('complementary', { name: 'About this story' });
    expect(await within(aside).findByText(/^3 sources: 1 official, 1 press and 1 other\.$/)).toBeVisible();
    for (const [code, name] of [
      ['BY', 'Belarus'],
      ['RS', 'Serbia'],
    ]) {
      const { total } = await answerTo(`?country=${code}`);
      const link = await within(aside).findByRole('link', { name: `${name}: ${total} records` });
      expect(link.getAttribute('href')).toBe(`/timeline?country=${code}`);
    }
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

  it('tells an agreement and its signing in one row of the month, with a way to each', async () => {
    open('/timeline?country=MK&topic=roaming&mode=story');
    const figure = await screen.findByRole('figure', { name: 'Timeline' });
    const [signing] = await within(figure).findAllByRole('link', { name: /^Signing, held: /, hidden: true });
    const row = signing?.closest('li');
    expect(row?.querySelectorAll('a')).toHaveLength(2);
    expect(row?.querySelector('a[href*="/agreements/"]')).not.toBeNull();
    expect(signing?.getAttribute('href')).toContain('/activities/');
  });
});

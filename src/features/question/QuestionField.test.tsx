import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionField } from '@/features/question/QuestionField';
import { QuestionHere } from '@/features/question/QuestionHere';
import { renderPage } from '@/testing/renderPage';

const field = () => screen.findByRole('textbox', { name: 'Ask' });
const parts = async () => within(await screen.findByRole('toolbar', { name: 'Parts of the question' }));
const part = async (name: string | RegExp) => (await parts()).findByRole('button', { name });
const search = () => new URLSearchParams(location.search);

describe('the question line', () => {
  it('reads what is typed, keeps it in the address without a step of its own, and Enter sets the filters', async () => {
    const { user } = renderPage(<QuestionField />);
    const steps = history.length;
    await user.click(await field());
    await user.paste('Serbian roaming really since 2019, per');
    await user.type(await field(), ' year');
    expect(await part('Serbia')).toBeVisible();
    expect(await part('since 2019')).toBeVisible();
    expect(await part(/^per year/)).toBeVisible();
    const dropped = within(await screen.findByRole('list', { name: 'Not read' }));
    expect(dropped.getByText('really')).toBeVisible();
    expect([search().get('ask'), search().get('country'), history.length]).toEqual([
      'Serbian roaming really since 2019, per year',
      null,
      steps,
    ]);

    await user.keyboard('{Enter}');
    await waitFor(() => expect(search().get('country')).toBe('RS'));
    expect([search().get('topic'), search().get('from'), history.length]).toEqual(['roaming', '2019', steps + 1]);
    expect(await screen.findByText(/^\d+ records shown$/)).toBeVisible();
  });

  it('of a link with nothing else is answered at once, without a step; one beside filters is left, and it says so', async () => {
    const steps = history.length;
    renderPage(<QuestionField />, '/?ask=roaming+in+Serbia+since+2019');
    await waitFor(() => expect(search().get('country')).toBe('RS'));
    expect([search().get('ask'), search().get('topic'), history.length]).toEqual(['roaming in Serbia since 2019', 'roaming', steps]);
    cleanup();
    renderPage(<QuestionField />, '/?country=AL&ask=roaming+in+Serbia');
    expect(await screen.findByText('The page below shows something else than this question asks.')).toBeVisible();
    expect([search().get('country'), search().get('topic')]).toEqual(['AL', null]);
  });

  it('stands on the page that it leads to, where its answer is known as such', async () => {
    renderPage(<QuestionHere />, '/compare?ask=compare+Serbia+and+Albania&ids=RS,ME');
    expect(await field()).toHaveValue('compare Serbia and Albania');
    expect(await screen.findByText(/something else than this question asks/)).toBeVisible();
    cleanup();
    renderPage(<QuestionHere />, '/compare?ask=compare+Serbia+and+Albania&ids=RS,AL');
    expect(await screen.findByText('Answered below')).toBeVisible();
    cleanup();
    renderPage(<QuestionHere />, '/compare?ids=AL,RS');
    expect(screen.queryByRole('textbox', { name: 'Ask' })).toBeNull();
  });

  it('of a link is shown, and what is typed under its own letters', async () => {
    renderPage(<QuestionField />, '/?ask=roaming+without+Kosovo');
    expect(await field()).toHaveValue('roaming without Kosovo');
    expect(await part('Roaming')).toBeVisible();
    expect(await screen.findByText('without Kosovo', { selector: 's' })).toBeVisible();
    expect(screen.getByRole('list', { name: 'Not read' })).toHaveTextContent('filters cannot leave anything out');
  });

  it('is one tab stop: arrows walk the parts, Backspace removes one, Down opens what else it could be', async () => {
    const { user } = renderPage(<QuestionField />, '/?ask=Serbia+and+Albania+per+year&country=AL&country=RS');
    const serbia = await part('Serbia');
    serbia.focus();
    await user.keyboard('{ArrowRight}');
    expect(await part('Albania')).toHaveFocus();
    await user.keyboard('{Backspace}');
    await waitFor(async () => expect(await field()).toHaveValue('Serbia per year'));
    expect(search().getAll('country')).toEqual(['RS']);
    await waitFor(async () => expect(await part(/^per year/)).toHaveFocus());

    await user.keyboard('{ArrowDown}');
    const menu = within(await screen.findByRole('menu'));
    await user.click(menu.getByRole('menuitem', { name: /^per quarter \d+ rows/ }));
    await waitFor(async () => expect(await field()).toHaveValue('Serbia per quarter'));
    expect(search().get('ask')).toBe('Serbia per quarter');
  });

  it('says which part to leave out where nothing is left, and what that gives', async () => {
    const { user } = renderPage(<QuestionField />, '/?ask=agreements+between+Serbia+and+Iceland');
    const without = await screen.findByRole('button', { name: /^Without Iceland: \d+$/ });
    await user.click(without);
    await waitFor(async () => expect(await field()).toHaveValue('agreements between Serbia'));
  });

  it('offers to look for words in the text, with their number', async () => {
    const { user } = renderPage(<QuestionField />, '/?ask=North+Macedonia+interoperable');
    await user.click(await screen.findByRole('button', { name: /^look for it in the text \(\d+\)$/ }));
    await waitFor(async () => expect(await field()).toHaveValue('North Macedonia “interoperable”'));
    expect(await part('“interoperable”')).toBeVisible();
  });

  it('is cleared by its button', async () => {
    const { user } = renderPage(<QuestionField />, '/?ask=roaming');
    await user.click(await screen.findByRole('button', { name: 'Clear the question' }));
    expect(await field()).toHaveFocus();
    expect(search().get('ask')).toBeNull();
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});

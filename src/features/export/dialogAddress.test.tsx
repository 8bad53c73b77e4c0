import { screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { slug } from '@/domain/words/fileName';
import { dialogOf, readDialog, useDialogAddress, WHOLE_PAGE } from '@/features/export/dialogAddress';
import { renderPage } from '@/testing/renderPage';

it.each([
  ['', null],
  ['picture.where', 'where'],
  ['picture.records-by-topic', 'records-by-topic'],
  ['picture.page', WHOLE_PAGE],
])('%s opens %s', (raw, target) => expect(readDialog(raw)).toBe(target));

it.each(['picture', 'picture.', 'where', 'Picture.where', 'picture.<script>', 'picture.Where', `picture.${'A'.repeat(500)}`])(
  'names %s, which opens nothing',
  (raw) => {
    expect(readDialog(raw)).toEqual({ parameter: 'dialog', value: raw, code: 'unknown-dialog' });
    expect(linkProblemSentence({ parameter: 'dialog', value: raw, code: 'unknown-dialog' })).toMatch(/^“dialog=.{1,60}” is not known/);
  },
);

it('opens any chart by its title, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const name = slug(text);
      if (name) expect(readDialog(dialogOf(name))).toBe(name);
      readDialog(text);
    }),
  );
});

function Opener() {
  const { dialog, open, close } = useDialogAddress();
  const closeTwice = () => {
    close();
    close();
  };
  return (
    <>
      <button type="button" onClick={() => open('cite')}>
        Open
      </button>
      {dialog && (
        <button type="button" onClick={closeTwice}>
          Close {dialog}
        </button>
      )}
    </>
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('closes what it opened by one step back, however often it is pressed', async () => {
  history.pushState(null, '', '/before');
  history.pushState(null, '', '/here');
  const back = vi.spyOn(history, 'back');
  const { user } = renderPage(<Opener />, '/here?country=MK');
  for (const times of [1, 2]) {
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    await waitFor(() => expect(location.search).toBe('?country=MK&dialog=cite'));
    await user.click(await screen.findByRole('button', { name: 'Close cite' }));
    await waitFor(() => expect(location.search).toBe('?country=MK'));
    expect(back).toHaveBeenCalledTimes(times);
    expect(location.pathname).toBe('/here');
  }
});

it('takes a dialog that the visit began with out of the address, without a step back', async () => {
  const back = vi.spyOn(history, 'back');
  const { user } = renderPage(<Opener />, '/here?dialog=cite&picture=dark');
  await user.click(await screen.findByRole('button', { name: 'Close cite' }));
  await waitFor(() => expect(location.search).toBe(''));
  expect(back).not.toHaveBeenCalled();
});

import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useDialogAddress } from '@/features/export/dialogAddress';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

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

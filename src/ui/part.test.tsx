import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Part, partFrom, usePart } from '@/ui/part';
import { StatusLine } from '@/ui/StatusLine';
import { LONG_WAIT, TOO_LONG } from '@/ui/useWait';

const Words = ({ text }: { text: string }) => <p>{text}</p>;

function Host({
  part,
  isWanted = true,
  onFailure = () => {},
}: {
  part: Part<{ text: string }>;
  isWanted?: boolean;
  onFailure?: () => void;
}) {
  const Found = usePart(part, isWanted, onFailure);
  return (
    <>
      {isWanted && Found && <Found text="it is here" />}
      <StatusLine />
    </>
  );
}

describe('a part that is fetched when it is needed', () => {
  it('is fetched once it is wanted, and by the next one drawn at once', async () => {
    const load = vi.fn(async () => Words);
    const part = partFrom(load);
    const { rerender, unmount } = render(<Host part={part} isWanted={false} />);
    expect(load).not.toHaveBeenCalled();
    rerender(<Host part={part} />);
    expect(screen.queryByText('it is here')).toBeNull();
    expect(await screen.findByText('it is here')).toBeVisible();
    unmount();
    render(<Host part={part} />);
    expect(screen.getByText('it is here')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that it could not be loaded, gives up, and is fetched again when it is wanted again', async () => {
    const load = vi.fn(async () => Words).mockRejectedValueOnce(new Error('offline'));
    const part = partFrom(load);
    const onFailure = vi.fn();
    const { rerender } = render(<Host part={part} onFailure={onFailure} />);
    expect(await screen.findByText(/could not be fetched/)).toBeVisible();
    expect(onFailure).toHaveBeenCalledTimes(1);
    rerender(<Host part={part} isWanted={false} onFailure={onFailure} />);
    await act(async () => rerender(<Host part={part} onFailure={onFailure} />));
    expect(screen.getByText('it is here')).toBeVisible();
  });

  it('says that it is still on its way, and gives up in the end; opened again, it is there if it has come', async () => {
    vi.useFakeTimers();
    let come = () => {};
    const part = partFrom(() => new Promise<typeof Words>((done) => (come = () => done(Words))));
    const onFailure = vi.fn();
    const { rerender } = render(<Host part={part} onFailure={onFailure} />);
    act(() => vi.advanceTimersByTime(LONG_WAIT));
    expect(screen.getByText('Still loading …')).toBeVisible();
    act(() => vi.advanceTimersByTime(TOO_LONG - LONG_WAIT));
    expect(screen.getByText(/has not come yet/)).toBeVisible();
    expect(onFailure).toHaveBeenCalledTimes(1);
    rerender(<Host part={part} isWanted={false} onFailure={onFailure} />);
    await act(async () => come());
    rerender(<Host part={part} onFailure={onFailure} />);
    expect(screen.getByText('it is here')).toBeVisible();
    vi.useRealTimers();
  });

  it('one that fails while it is drawn is closed, and the page around it stays', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const onClose = vi.fn();
    const part = partFrom<{ onClose: () => void }>(async () => () => {
      throw new Error('a fault in the part');
    });
    await part.fetch();
    const Broken = part.here();
    render(
      <>
        <h1>The page</h1>
        {Broken && <Broken onClose={onClose} />}
        <StatusLine />
      </>,
    );
    expect(screen.getByRole('heading', { name: 'The page' })).toBeVisible();
    expect(onClose).toHaveBeenCalled();
    expect(screen.getByText(/failed and was closed/)).toBeVisible();
  });
});

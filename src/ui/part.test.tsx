import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Part, partFrom, usePart } from '@/ui/part';
import { StatusLine } from '@/ui/StatusLine';

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
});

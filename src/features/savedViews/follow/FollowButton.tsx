import { useCallback, useRef, useState } from 'react';
import { useFollowedAddress } from '@/features/savedViews/follow/useFollowed';
import { Button } from '@/ui/Button';
import { partFrom, usePart } from '@/ui/part';

const followPopover = partFrom(async () => (await import('@/features/savedViews/follow/FollowPopover')).FollowPopover);

interface Props {
  /** The saved view to follow; the page itself where none is given, which can then be saved too. */
  view?: { readonly name: string; readonly address: string };
}

/** The ways to hear of what is new in the page, or in a saved view: feed, calendar, saved view. */
export function FollowButton({ view }: Props) {
  const here = useFollowedAddress();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setIsOpen(false), []);
  const FollowPopover = usePart(followPopover, isOpen, close);
  return (
    <>
      <Button
        ref={button}
        look={view ? 'quiet' : 'outlined'}
        aria-label={view && `Follow “${view.name}”`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        Follow {!view && <span aria-hidden="true">▾</span>}
      </Button>
      {isOpen && FollowPopover && (
        <FollowPopover
          label={view ? `Follow “${view.name}”` : 'Follow this view'}
          button={button}
          address={view?.address ?? here}
          isSaved={view !== undefined}
          onClose={close}
        />
      )}
    </>
  );
}
